package engram.inspect.scores;

import engram.inspect.SampleChecks;
import java.util.Arrays;
import java.util.stream.IntStream;

/** How often each class was taken for each: rows are the true classes, columns the predicted. */
public final class ConfusionMatrix {
  private final int[] labels;
  private final int[] predicted;
  private final int[][] counts;
  private final int[] support;
  private final int[] predictions;

  private ConfusionMatrix(int[] labels, int[] predicted, int classes) {
    this.labels = labels;
    this.predicted = predicted;
    counts = new int[classes][classes];
    support = new int[classes];
    predictions = new int[classes];
    for (int sample = 0; sample < labels.length; sample++) {
      counts[labels[sample]][predicted[sample]]++;
      support[labels[sample]]++;
      predictions[predicted[sample]]++;
    }
  }

  /**
   * As scikit-learn's {@code confusion_matrix(labels, predicted, labels=range(classes))}.
   *
   * @param labels the true class of each sample, 0 … classes − 1; copied
   * @param predicted the class the network gave it; copied
   * @throws IllegalArgumentException if there are no samples, the two lengths differ, or a class is
   *     out of its range
   */
  public static ConfusionMatrix of(int[] labels, int[] predicted, int classes) {
    SampleChecks.sameLength(labels.length, "labels", predicted.length, "predictions");
    check(labels, "label", classes);
    check(predicted, "prediction", classes);
    return new ConfusionMatrix(labels.clone(), predicted.clone(), classes);
  }

  private static void check(int[] values, String kind, int classes) {
    for (int sample = 0; sample < values.length; sample++) {
      if (values[sample] < 0 || values[sample] >= classes) {
        throw new IllegalArgumentException(
            "sample %d has %s %d, but there are %d classes"
                .formatted(sample, kind, values[sample], classes));
      }
    }
  }

  public int classes() {
    return counts.length;
  }

  /** The number of samples. */
  public int total() {
    return labels.length;
  }

  /** How many samples of one class were taken for another (or for itself). */
  public int count(int trueClass, int predictedClass) {
    return counts[trueClass][predictedClass];
  }

  /** The number of samples of a class: the sum of its row. */
  int support(int trueClass) {
    return support[trueClass];
  }

  /** How many samples were taken for a class: the sum of its column. */
  int predictions(int predictedClass) {
    return predictions[predictedClass];
  }

  /** How many samples were taken for what they are: the sum of the diagonal. */
  public int correct() {
    return IntStream.range(0, classes()).map(c -> counts[c][c]).sum();
  }

  /** The samples of one cell, as indices into the labels, ascending. */
  int[] samples(int trueClass, int predictedClass) {
    return IntStream.range(0, labels.length)
        .filter(i -> labels[i] == trueClass && predicted[i] == predictedClass)
        .toArray();
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts);
  }
}
