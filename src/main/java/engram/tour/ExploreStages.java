package engram.tour;

import engram.inspect.landscape.LossLandscape;
import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;

/** The stages of the tour that explore beside the run. */
final class ExploreStages extends Stages {
  /** An epoch in the midst of the path. */
  private static final int SHOWN = 300;

  ExploreStages(TourWindow window) {
    super(window);
    add("explore-rates", this::exploreRates);
    add("explore-landscape-weights", this::mapTwoWeights);
    add("explore-landscape-random", () -> map(true), this::closeCompanion);
  }

  private void exploreRates() {
    train(Preset.REPAIRED.recipe());
    act(
        () -> {
          window.panes().programProperty().set(false);
          window.panes().open(Companion.EXPLORER);
        });
    await(
        () ->
            window.explorer().getPicture().stream()
                .anyMatch(picture -> !picture.judgements().isEmpty()));
  }

  private void mapTwoWeights() {
    goTo(SHOWN);
    map(false);
  }

  private void map(boolean random) {
    act(
        () -> {
          window.landscape().choice.random.set(random);
          window.panes().open(Companion.LANDSCAPE);
        });
    await(
        () ->
            window.landscape().getView().stream()
                .anyMatch(view -> view.map().size() == LossLandscape.FINE));
  }
}
