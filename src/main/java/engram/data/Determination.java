package engram.data;

import java.util.function.IntToDoubleFunction;

/**
 * The coefficient of determination of some true values, in the target's unit: R² = 1 − Σ (true −
 * predicted)² / Σ (true − mean of true)². Every R² of the program comes from here, so that one part
 * has one R² to the bit, whether it is drawn as a curve or stands in a report.
 */
public final class Determination {
  private final double squaredDeviations;
  private final boolean defined;

  /**
   * @param truth not kept
   */
  public Determination(double[] truth) {
    double mean = CompensatedSum.mean(truth);
    squaredDeviations = squares(truth.length, k -> truth[k] - mean);
    defined = truth.length > 1 && squaredDeviations != 0;
  }

  /** Σ difference² of n differences. */
  public static double squares(int n, IntToDoubleFunction difference) {
    return CompensatedSum.of(
        n,
        k -> {
          double each = difference.applyAsDouble(k);
          return each * each;
        });
  }

  /** False for one value and if all are the same: R² says nothing then. */
  public boolean isDefined() {
    return defined;
  }

  /**
   * At most 1; 0 is as good as always saying the mean. As scikit-learn's {@code r2_score}: if the
   * true values are all the same, 1 for perfect predictions and 0 for others. The mean of equal
   * values is exact here, whereas NumPy's may be a rounding off and {@code r2_score} then a huge
   * negative number.
   *
   * @param squaredErrors Σ (true − predicted)²
   */
  public double r2(double squaredErrors) {
    if (squaredErrors == 0) return 1;
    return squaredDeviations == 0 ? 0 : 1 - squaredErrors / squaredDeviations;
  }
}
