package engram.app;

import engram.training.Preset;
import engram.viewmodel.Workspace;
import java.util.List;

/** The stages of the tour on the Data page. */
final class DataStages {
  private final Wiring wiring;
  private final TourRun run;

  DataStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(new Tour.Stage("data-iris", this::iris, this::back));
  }

  private void iris() {
    run.load(Preset.REPAIRED.recipe());
    FxDriver.act(() -> wiring.panes.show(Workspace.DATA));
  }

  private void back() {
    FxDriver.act(() -> wiring.panes.show(Workspace.TRAIN));
  }
}
