package engram.app;

import engram.training.Preset;
import engram.viewmodel.Companion;
import engram.viewmodel.ExplorerPicture;
import java.util.List;

/** The stages of the tour that explore beside the run. */
final class ExploreTour {
  private final Wiring wiring;
  private final Tour tour;

  ExploreTour(Wiring wiring, Tour tour) {
    this.wiring = wiring;
    this.tour = tour;
  }

  List<Tour.Stage> stages() {
    return List.of(new Tour.Stage("explorer", this::exploreRates, this::close));
  }

  private void exploreRates() {
    tour.trainAnew(Preset.REPAIRED.recipe());
    FxDriver.act(() -> wiring.panes.open(Companion.EXPLORER));
    FxDriver.await(
        () ->
            wiring.explore.explorer.getPicture().map(ExplorerPicture::judgements).stream()
                .anyMatch(judgements -> !judgements.isEmpty()),
        1);
  }

  private void close() {
    FxDriver.act(wiring.panes::closeCompanion);
  }
}
