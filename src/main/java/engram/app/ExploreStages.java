package engram.app;

import engram.inspect.LossLandscape;
import engram.training.Preset;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.viewmodel.Companion;
import java.util.List;
import java.util.function.Predicate;

/** The stages of the tour that explore beside the run. */
final class ExploreStages {
  /** An epoch in the midst of the path. */
  private static final int SHOWN = 300;

  private final Wiring wiring;

  ExploreStages(Wiring wiring) {
    this.wiring = wiring;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("explorer", this::exploreRates),
        new Tour.Stage("landscape-weights", this::mapTwoWeights),
        new Tour.Stage("landscape-random", () -> map(true)));
  }

  private void exploreRates() {
    train();
    FxDriver.act(
        () -> {
          wiring.panes.programProperty().set(false);
          wiring.panes.open(Companion.EXPLORER);
        });
    FxDriver.await(
        () ->
            wiring.explore.explorer.getPicture().stream()
                .anyMatch(picture -> !picture.judgements().isEmpty()),
        1);
  }

  private void mapTwoWeights() {
    FxDriver.act(() -> wiring.run.goTo(SHOWN));
    until(snapshot -> snapshot.epoch() == SHOWN);
    map(false);
  }

  private void map(boolean random) {
    FxDriver.act(
        () -> {
          wiring.explore.landscape.choice().randomProperty().set(random);
          wiring.panes.open(Companion.LANDSCAPE);
        });
    FxDriver.await(
        () ->
            wiring.explore.landscape.getView().stream()
                .anyMatch(view -> view.map().size() == LossLandscape.FINE),
        1);
  }

  private void train() {
    FxDriver.act(
        () -> {
          wiring.selection.clear();
          wiring.run.load(Preset.REPAIRED.recipe());
        });
    until(snapshot -> snapshot.state() == RunState.READY);
    FxDriver.act(
        () -> {
          wiring.run.setSpeed(Session.UNLIMITED);
          wiring.run.run();
        });
    until(snapshot -> snapshot.state() == RunState.FINISHED);
  }

  private void until(Predicate<Snapshot> shown) {
    FxDriver.await(() -> shown.test(wiring.run.getSnapshot()), 1);
  }
}
