package engram.inspect.scores;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The steps of a ROC curve, one for each score that occurs, from the highest down. */
final class RocSteps {
  private final double[] thresholds;
  private final int[] truePositives;
  private final int[] falsePositives;
  final int positives;
  final int negatives;
  private int size;

  private RocSteps(int positives, int negatives) {
    this.positives = positives;
    this.negatives = negatives;
    thresholds = new double[positives + negatives];
    truePositives = new int[positives + negatives];
    falsePositives = new int[positives + negatives];
  }

  /** Sorts both arrays. */
  static RocSteps of(double[] positiveScores, double[] negativeScores) {
    Arrays.sort(positiveScores);
    Arrays.sort(negativeScores);
    int p = positiveScores.length;
    int n = negativeScores.length;
    RocSteps steps = new RocSteps(p, n);
    while (p > 0 || n > 0) {
      double score =
          Math.max(
              p > 0 ? positiveScores[p - 1] : Double.NEGATIVE_INFINITY,
              n > 0 ? negativeScores[n - 1] : Double.NEGATIVE_INFINITY);
      while (p > 0 && positiveScores[p - 1] == score) p--;
      while (n > 0 && negativeScores[n - 1] == score) n--;
      steps.add(score, positiveScores.length - p, negativeScores.length - n);
    }
    return steps;
  }

  private void add(double score, int truePositive, int falsePositive) {
    thresholds[size] = score + 0.0; // −0 and 0 are one score
    truePositives[size] = truePositive;
    falsePositives[size] = falsePositive;
    size++;
  }

  double threshold(int step) {
    return thresholds[step];
  }

  /** How many positive samples have at least that score. */
  int truePositives(int step) {
    return truePositives[step];
  }

  /** How many negative samples have at least that score. */
  int falsePositives(int step) {
    return falsePositives[step];
  }

  /** The steps at the ends and those where the second difference of a count is not 0. */
  int[] corners() {
    return IntStream.range(0, size)
        .filter(i -> i == 0 || i == size - 1 || bends(truePositives, i) || bends(falsePositives, i))
        .toArray();
  }

  private static boolean bends(int[] counts, int i) {
    return counts[i + 1] - counts[i] != counts[i] - counts[i - 1];
  }

  /** Trapezoids, summed in whole numbers: twice the area in units of one pair of samples. */
  double area() {
    long twice = 0;
    long lastTrue = 0;
    long lastFalse = 0;
    for (int i = 0; i < size; i++) {
      twice += (falsePositives[i] - lastFalse) * (truePositives[i] + lastTrue);
      lastTrue = truePositives[i];
      lastFalse = falsePositives[i];
    }
    return twice / (2.0 * positives * negatives);
  }
}
