package engram.tour;

import engram.tour.frame.Stages;
import engram.tour.frame.TourWindow;
import engram.training.DataPart;
import engram.training.recipe.Preset;
import engram.ui.base.Companion;
import engram.ui.results.SampleFilter;

/** The stages of the tour that show how well the network does. */
final class ResultsStages extends Stages {
  private static final int EPOCHS = 20;

  ResultsStages(TourWindow window) {
    super(window);
    add("results-iris", () -> show(Preset.REPAIRED));
    add("results-digits", () -> show(Preset.DIGITS));
    add("results-cell", this::page, this::stopPaging);
    add("results-numbers", () -> show(Preset.PENGUINS), this::closeCompanion);
  }

  private void show(Preset preset) {
    train(preset.recipe(), EPOCHS);
    open(Companion.RESULTS);
    await(
        () ->
            window.results().getResults().stream()
                .anyMatch(shown -> shown.data() == snapshot().data()));
  }

  /** The most frequent mistake among the test rows. */
  private void page() {
    act(
        () -> {
          window.panes().closeCompanion();
          window.sampleFilter().page(mistake());
        });
    await(() -> !window.sampleFilter().getSentence().isEmpty());
  }

  private SampleFilter mistake() {
    int[][] counts = snapshot().test().confusion();
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
    act(window.sampleFilter()::end);
  }
}
