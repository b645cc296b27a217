package engram.ui.equations;

import engram.ui.base.Room;
import engram.ui.inspector.InspectorViewModel;
import engram.ui.run.PointingViewModel;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** The equations of the article, in symbols or with the numbers of this moment. */
public final class EquationsRoom implements Room {
  public final EquationsViewModel equations;
  private final EquationNumbersViewModel numbers;
  private final PointingViewModel pointing;
  private final Shared shared;

  /**
   * @param explained what the numbers are of
   */
  public EquationsRoom(Shared shared, PointingViewModel pointing, InspectorViewModel explained) {
    this.shared = shared;
    this.pointing = pointing;
    equations = new EquationsViewModel(shared.run(), shared.selection());
    numbers = new EquationNumbersViewModel(explained, shared.run(), shared.panes());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        EquationsController.class,
        () -> new EquationsController(equations, numbers, pointing, shared));
  }
}
