package engram.inspect.scores;

import engram.inspect.SampleChecks;
import java.util.stream.IntStream;

/**
 * The receiver operating characteristic: what share of the positive samples, and what share of the
 * others, has at least a score, for every score as threshold. Immutable.
 *
 * <p>The points are those of scikit-learn's {@code roc_curve(positive, scores)} (1.4): the first
 * has the threshold ∞, and points that lie evenly spaced on a straight piece of the curve are left
 * out ({@code drop_intermediate}).
 */
public final class RocCurve {

  /** The number of positive samples. */
  final int positives;

  /** The number of samples that are not positive. */
  final int negatives;

  private final double[] thresholds;
  private final int[] truePositives;
  private final int[] falsePositives;
  private final double area;

  private RocCurve(RocSteps steps) {
    positives = steps.positives;
    negatives = steps.negatives;
    area = steps.area();
    int[] corners = steps.corners();
    thresholds = new double[corners.length + 1];
    truePositives = new int[corners.length + 1];
    falsePositives = new int[corners.length + 1];
    thresholds[0] = Double.POSITIVE_INFINITY;
    for (int i = 0; i < corners.length; i++) {
      thresholds[i + 1] = steps.threshold(corners[i]);
      truePositives[i + 1] = steps.truePositives(corners[i]);
      falsePositives[i + 1] = steps.falsePositives(corners[i]);
    }
  }

  /**
   * @param scores of each sample; the higher, the more it is taken for positive
   * @param positive whether it is
   * @throws IllegalArgumentException if there are no samples, the two lengths differ, or a score is
   *     not finite
   */
  static RocCurve of(double[] scores, boolean[] positive) {
    SampleChecks.sameLength(positive.length, "labels", scores.length, "scores");
    SampleChecks.finite(scores, "score");
    double[] ofPositives = chosen(scores, positive, true);
    double[] ofNegatives = chosen(scores, positive, false);
    return new RocCurve(RocSteps.of(ofPositives, ofNegatives));
  }

  /**
   * One class against all others.
   *
   * @param scores the output of the class's neuron for each sample
   * @param labels the true class of each sample
   * @throws IllegalArgumentException as {@link #of}
   */
  public static RocCurve oneVersusRest(double[] scores, int[] labels, int positiveClass) {
    boolean[] positive = new boolean[labels.length];
    for (int i = 0; i < labels.length; i++) positive[i] = labels[i] == positiveClass;
    return of(scores, positive);
  }

  private static double[] chosen(double[] scores, boolean[] positive, boolean which) {
    return IntStream.range(0, scores.length)
        .filter(i -> positive[i] == which)
        .mapToDouble(i -> scores[i])
        .toArray();
  }

  /** The number of points, from (0, 0) to (1, 1). */
  public int size() {
    return thresholds.length;
  }

  /** The least score that counts as positive at a point; ∞ at the first, then descending. */
  public double threshold(int point) {
    return thresholds[point];
  }

  /** The share of the negative samples that count as positive there; NaN if there are none. */
  public double falsePositiveRate(int point) {
    return (double) falsePositives[point] / negatives;
  }

  /** The share of the positive samples that count as positive there; NaN if there are none. */
  public double truePositiveRate(int point) {
    return (double) truePositives[point] / positives;
  }

  /** False if the samples are all positive or all negative: there is no curve then, and no area. */
  public boolean defined() {
    return positives > 0 && negatives > 0;
  }

  /**
   * The area under the curve, 0 … 1, as {@code roc_auc_score}: the probability that a positive
   * sample has a higher score than a negative one, ties counting half (Mann and Whitney 1947).
   * Counted in whole numbers, so exact to one rounding. NaN if not {@link #defined()}.
   */
  public double area() {
    return area;
  }
}
