package engram.inspect.scores;

import engram.inspect.SampleChecks;
import java.util.Arrays;
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

  /**
   * Of the steps, one for each score that occurs from the highest down, the corners are kept.
   *
   * @param ofPositives the scores of the positive samples; sorted here, as are the others
   */
  private RocCurve(double[] ofPositives, double[] ofNegatives) {
    Arrays.sort(ofPositives);
    Arrays.sort(ofNegatives);
    positives = ofPositives.length;
    negatives = ofNegatives.length;
    double[] scores = new double[positives + negatives + 1];
    int[] trues = new int[scores.length];
    int[] falses = new int[scores.length];
    scores[0] = Double.POSITIVE_INFINITY;
    int last = 0;
    long twice = 0; // trapezoids, summed in whole numbers: in units of one pair of samples
    for (int p = positives, n = negatives; p > 0 || n > 0; ) {
      double score =
          Math.max(
              p > 0 ? ofPositives[p - 1] : Double.NEGATIVE_INFINITY,
              n > 0 ? ofNegatives[n - 1] : Double.NEGATIVE_INFINITY);
      while (p > 0 && ofPositives[p - 1] == score) p--;
      while (n > 0 && ofNegatives[n - 1] == score) n--;
      last++;
      scores[last] = score + 0.0; // −0 and 0 are one score
      trues[last] = positives - p;
      falses[last] = negatives - n;
      twice += (long) (falses[last] - falses[last - 1]) * (trues[last] + trues[last - 1]);
    }
    area = twice / (2.0 * positives * negatives);
    int end = last;
    int[] corners =
        IntStream.rangeClosed(0, end)
            .filter(i -> i <= 1 || i == end || bends(trues, i) || bends(falses, i))
            .toArray();
    thresholds = IntStream.of(corners).mapToDouble(i -> scores[i]).toArray();
    truePositives = IntStream.of(corners).map(i -> trues[i]).toArray();
    falsePositives = IntStream.of(corners).map(i -> falses[i]).toArray();
  }

  /** Whether the second difference of a count is not 0. */
  private static boolean bends(int[] counts, int i) {
    return counts[i + 1] - counts[i] != counts[i] - counts[i - 1];
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
    return new RocCurve(chosen(scores, positive, true), chosen(scores, positive, false));
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
