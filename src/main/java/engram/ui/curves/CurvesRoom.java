package engram.ui.curves;

import engram.ui.base.Room;
import engram.ui.plot.ChartLoader;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** The curves of the run, and the timeline below them. */
public final class CurvesRoom implements Room {
  public final CurvesViewModel curves;
  public final TimelineViewModel timeline;
  private final ChartLoader loader = new ChartLoader();
  private final Shared shared;

  public CurvesRoom(Shared shared) {
    this.shared = shared;
    curves = new CurvesViewModel(shared.run(), System::nanoTime);
    curves.lossAxis.bindBidirectional(shared.preferences().lossAxisProperty());
    timeline = new TimelineViewModel(shared.run(), shared.texts());
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        CurvesController.class, () -> new CurvesController(curves, loader, shared),
        TimelineController.class, () -> new TimelineController(timeline, shared),
        TimelineButtonsController.class,
            () -> new TimelineButtonsController(timeline, shared.panes()));
  }
}
