package engram.ui.questions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All questions in the order of the page: the article's, then those of pupils. */
final class PupilQuestions {
  /** The first ones are the article's. */
  static final int OF_ARTICLE = 4;

  private static final List<String> ORDER =
      List.of(
          ("what-is brain-link how-memory formulas ten-neurons more-layers why-not-100"
                  + " train-longer learning-rate random-start why-square tanh batches optimiser"
                  + " how-many-samples same-again understand learn-anything like-my-brain"
                  + " where-memory neuron-dies forget-on-purpose half-picture cramming")
              .split(" "));

  static final List<PupilQuestion> ALL =
      Stream.concat(TriedTraining.all(), TriedMemory.all())
          .sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.id())))
          .toList();

  private PupilQuestions() {}
}
