package engram.tour;

import engram.app.Wiring;
import engram.inspect.landscape.LossLandscape;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import java.util.List;

/** The stages of the tour that explore beside the run. */
final class ExploreStages {
  /** An epoch in the midst of the path. */
  private static final int SHOWN = 300;

  private final Wiring wiring;
  private final TourRun run;

  ExploreStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("explorer", this::exploreRates),
        new Tour.Stage("landscape-weights", this::mapTwoWeights),
        new Tour.Stage(
            "landscape-random",
            () -> map(true),
            () -> FxDriver.act(() -> wiring.panes.closeCompanion())));
  }

  private void exploreRates() {
    run.train(Preset.REPAIRED.recipe());
    FxDriver.act(
        () -> {
          wiring.panes.programProperty().set(false);
          wiring.panes.open(Companion.EXPLORER);
        });
    FxDriver.await(
        () ->
            wiring.later().explore.explorer.getPicture().stream()
                .anyMatch(picture -> !picture.judgements().isEmpty()),
        1);
  }

  private void mapTwoWeights() {
    run.goTo(SHOWN);
    map(false);
  }

  private void map(boolean random) {
    FxDriver.act(
        () -> {
          wiring.later().explore.landscape.choice().randomProperty().set(random);
          wiring.panes.open(Companion.LANDSCAPE);
        });
    FxDriver.await(
        () ->
            wiring.later().explore.landscape.getView().stream()
                .anyMatch(view -> view.map().size() == LossLandscape.FINE),
        1);
  }
}
