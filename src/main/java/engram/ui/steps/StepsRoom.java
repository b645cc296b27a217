package engram.ui.steps;

import engram.ui.base.Room;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** The five steps of training, from top to bottom. */
public final class StepsRoom implements Room {
  public final StepsViewModel steps;
  private final Shared shared;

  public StepsRoom(Shared shared) {
    this.shared = shared;
    steps = new StepsViewModel(shared.run(), shared.texts());
    steps.remember(shared.preferences());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        StepsController.class,
        () -> new StepsController(steps, shared.texts()),
        StepDataController.class,
        () -> new StepDataController(steps.initialise.data, shared.panes()));
  }
}
