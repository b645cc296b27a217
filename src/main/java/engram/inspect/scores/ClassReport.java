package engram.inspect.scores;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What scikit-learn's {@code classification_report(labels, predicted, labels=range(classes))} says
 * with its usual {@code zero_division}: a score whose denominator is 0 counts as 0, and {@link
 * ClassScores} tells that it is none. Immutable.
 */
public final class ClassReport {
  private final ConfusionMatrix confusion;
  private final List<ClassScores> scores;

  private ClassReport(ConfusionMatrix confusion) {
    this.confusion = confusion;
    scores =
        IntStream.range(0, confusion.classes())
            .mapToObj(
                c ->
                    new ClassScores(
                        confusion.count(c, c), confusion.support(c), confusion.predictions(c)))
            .toList();
  }

  public static ClassReport of(ConfusionMatrix confusion) {
    return new ClassReport(confusion);
  }

  /**
   * @param labels the true class of each sample, 0 … classes − 1
   * @param predicted the class the network gave it
   * @throws IllegalArgumentException as {@link ConfusionMatrix#of}
   */
  public static ClassReport of(int[] labels, int[] predicted, int classes) {
    return of(ConfusionMatrix.of(labels, predicted, classes));
  }

  public ConfusionMatrix confusion() {
    return confusion;
  }

  /** One for each class. */
  public List<ClassScores> scores() {
    return scores;
  }

  /** The share of samples whose class was found, 0 … 1. */
  public double accuracy() {
    return (double) confusion.correct() / confusion.total();
  }

  /** The mean recall of the classes that have samples, as {@code balanced_accuracy_score}. */
  public double balancedAccuracy() {
    return scores.stream()
        .filter(ClassScores::recallDefined)
        .mapToDouble(ClassScores::recall)
        .average()
        .orElseThrow();
  }

  /** The means over all classes alike, undefined scores as 0. */
  public AverageScores macro() {
    return average(DoubleStream.generate(() -> 1).limit(scores.size()).toArray());
  }

  /** The means over all classes, weighted with the samples that have them. */
  public AverageScores weighted() {
    return average(scores.stream().mapToDouble(ClassScores::support).toArray());
  }

  private AverageScores average(double[] weights) {
    return new AverageScores(
        average(weights, ClassScores::precision),
        average(weights, ClassScores::recall),
        average(weights, ClassScores::f1));
  }

  private double average(double[] weights, ToDoubleFunction<ClassScores> score) {
    double sum = 0;
    for (int c = 0; c < weights.length; c++) {
      sum += weights[c] * score.applyAsDouble(scores.get(c));
    }
    return sum / DoubleStream.of(weights).sum();
  }

  /** False if the averages hold an undefined score as 0. */
  public boolean averagesDefined() {
    return scores.stream().allMatch(s -> s.precisionDefined() && s.recallDefined());
  }
}
