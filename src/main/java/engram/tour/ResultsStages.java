package engram.tour;

import engram.app.Wiring;
import engram.training.DataPart;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.results.SampleFilter;
import java.util.List;

/** The stages of the tour that show how well the network does. */
final class ResultsStages {
  private static final int EPOCHS = 20;

  private final Wiring wiring;
  private final TourRun run;

  ResultsStages(Wiring wiring, TourRun run) {
    this.wiring = wiring;
    this.run = run;
  }

  List<Tour.Stage> stages() {
    return List.of(
        new Tour.Stage("results", () -> show(Preset.REPAIRED)),
        new Tour.Stage("results-digits", () -> show(Preset.DIGITS)),
        new Tour.Stage("results-cell", this::page, this::stopPaging),
        new Tour.Stage("results-numbers", () -> show(Preset.PENGUINS), this::close));
  }

  private void show(Preset preset) {
    run.train(preset.recipe(), EPOCHS);
    FxDriver.act(() -> wiring.panes.open(Companion.RESULTS));
    FxDriver.await(
        () ->
            wiring.results.results.getResults().stream()
                .anyMatch(shown -> shown.data() == wiring.run.getSnapshot().data()),
        1);
  }

  /** The most frequent mistake among the test rows. */
  private void page() {
    FxDriver.act(
        () -> {
          wiring.panes.closeCompanion();
          wiring.results.sampleFilter.page(mistake());
        });
    FxDriver.await(() -> !wiring.results.sampleFilter.getSentence().isEmpty(), 1);
  }

  private SampleFilter mistake() {
    int[][] counts = wiring.run.getSnapshot().test().confusion();
    SampleFilter most = new SampleFilter(DataPart.TEST, 0, 1);
    for (int t = 0; t < counts.length; t++) {
      for (int p = 0; p < counts.length; p++) {
        if (t != p && counts[t][p] > counts[most.trueClass()][most.namedClass()]) {
          most = new SampleFilter(DataPart.TEST, t, p);
        }
      }
    }
    return most;
  }

  private void stopPaging() {
    FxDriver.act(wiring.results.sampleFilter::end);
  }

  private void close() {
    FxDriver.act(wiring.panes::closeCompanion);
  }
}
