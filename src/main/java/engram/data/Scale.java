package engram.data;

import java.util.Arrays;

/**
 * Shifts and scales one column: z = (x − zero) / unit.
 *
 * @param zero the number that becomes 0: the mean, or the smallest
 * @param unit the length that becomes 1: the standard deviation, or the range; never 0
 */
public record Scale(double zero, double unit) {

  /** Leaves every number as it was measured. */
  public static final Scale NONE = new Scale(0, 1);

  private static final double EPSILON = Math.ulp(1.0);

  /**
   * Mean 0 and standard deviation 1, the population's (divided by n), as scikit-learn's {@code
   * StandardScaler}. A column that is constant, within the rounding of its own mean, has unit 1.
   *
   * @param column of the training rows alone, or the test rows leak into what is learned
   * @throws IllegalArgumentException if there are no rows, or if the column holds numbers that are
   *     not finite or too large to square
   */
  static Scale standard(double[] column) {
    int rows = rows(column);
    double mean = CompensatedSum.mean(column);
    double variance = CompensatedSum.of(rows, k -> (column[k] - mean) * (column[k] - mean)) / rows;
    if (!Double.isFinite(variance)) {
      throw new IllegalArgumentException(
          "a column holds numbers that are not finite or too large to standardise");
    }
    double rounding = rows * mean * EPSILON;
    boolean constant = variance <= rows * EPSILON * variance + rounding * rounding;
    return new Scale(mean, constant ? 1 : Math.sqrt(variance));
  }

  /**
   * The smallest becomes 0 and the largest 1, as scikit-learn's {@code MinMaxScaler}. A column that
   * is constant has unit 1.
   *
   * @param column of the training rows alone
   * @throws IllegalArgumentException if there are no rows, or if the range is not finite
   */
  static Scale range(double[] column) {
    rows(column);
    double least = Arrays.stream(column).min().orElseThrow();
    double range = Arrays.stream(column).max().orElseThrow() - least;
    if (!Double.isFinite(range)) {
      throw new IllegalArgumentException(
          "a column holds numbers that are not finite or too far apart to scale");
    }
    return new Scale(least, range == 0 ? 1 : range);
  }

  private static int rows(double[] column) {
    if (column.length == 0) throw new IllegalArgumentException("a mean needs at least one row");
    return column.length;
  }

  /** The scaled number for one as measured. */
  public double apply(double measured) {
    return (measured - zero) / unit;
  }

  /** The number as measured for a scaled one. */
  double invert(double scaled) {
    return scaled * unit + zero;
  }
}
