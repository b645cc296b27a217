package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Workspace;

/** The stages of the tour on the Data page. */
final class DataStages extends Stages {
  DataStages(TourWindow window) {
    super(window);
    add("data-iris", () -> show(Preset.REPAIRED), this::backToTraining);
    add("data-spiral", () -> choose(Preset.SPIRAL), this::backToTraining);
    add("data-penguins", () -> choose(Preset.PENGUINS), this::backToIris);
    add("train-moons", this::trainMoons, this::backToIris);
  }

  private void show(Preset preset) {
    load(preset.recipe());
    show(Workspace.DATA);
    await(() -> !data().sets().thumbnailsProperty().get().isEmpty());
  }

  /** As a click in the list does. */
  private void choose(Preset preset) {
    act(
        () -> {
          window.panes().show(Workspace.DATA);
          data().sets().choose(preset.set());
        });
    until(snapshot -> snapshot.recipe().equals(preset.recipe()));
  }

  private void trainMoons() {
    load(Preset.REPAIRED.recipe());
    choose(Preset.MOONS);
    backToTraining();
    finish();
  }
}
