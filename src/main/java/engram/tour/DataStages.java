package engram.tour;

import engram.app.Wiring;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;
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
    return List.of(
        new Tour.Stage("data-iris", () -> show(Preset.REPAIRED), this::back),
        new Tour.Stage("data-spiral", () -> choose(Preset.SPIRAL), this::back),
        new Tour.Stage("data-penguins", () -> choose(Preset.PENGUINS), this::again));
  }

  private void show(Preset preset) {
    run.load(preset.recipe());
    FxDriver.act(() -> wiring.panes.show(Workspace.DATA));
    FxDriver.await(
        () -> !wiring.later().data.models().sets.thumbnailsProperty().get().isEmpty(), 1);
  }

  /** As a click in the list does. */
  private void choose(Preset preset) {
    FxDriver.act(
        () -> {
          wiring.panes.show(Workspace.DATA);
          wiring.later().data.models().sets.choose(preset.set());
        });
    run.until(snapshot -> snapshot.recipe().equals(preset.recipe()));
  }

  private void back() {
    FxDriver.act(() -> wiring.panes.show(Workspace.TRAIN));
  }

  private void again() {
    back();
    run.load(Preset.REPAIRED.recipe());
  }
}
