package engram.tour;

import engram.app.Wiring;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;
import java.util.List;

/** The stage of the tour that comes from the Data page to training with data of a plane. */
final class PlaneStages {
  private final Wiring wiring;
  private final TourRun run;

  PlaneStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(new Tour.Stage("plane-chosen", this::choose, this::again));
  }

  private void choose() {
    run.load(Preset.REPAIRED.recipe());
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.DATA);
          wiring.later().data.models().sets.choose(BuiltInSet.MOONS);
        });
    run.until(shown -> shown.recipe().equals(Preset.MOONS.recipe()));
    FxDriver.act(() -> wiring.panes.show(Workspace.TRAIN));
    run.finish();
  }

  private void again() {
    run.load(Preset.REPAIRED.recipe());
  }
}
