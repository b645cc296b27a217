package engram.data;

import java.util.function.IntToDoubleFunction;

/** Sums and means as exact as one rounding, whatever the number of values. */
public final class CompensatedSum {
  private double sum;
  private double lost;

  /**
   * Neumaier's compensated sum (1974): what each addition rounds away is kept and added at the end.
   * Not finite where a plain sum is not.
   */
  public static double of(double[] values) {
    CompensatedSum all = new CompensatedSum();
    for (double value : values) all.add(value);
    return all.total();
  }

  /** The same of n values. */
  public static double of(int n, IntToDoubleFunction values) {
    CompensatedSum all = new CompensatedSum();
    for (int k = 0; k < n; k++) all.add(values.applyAsDouble(k));
    return all.total();
  }

  /** Of the squares of (value − zero). */
  static double ofSquares(double[] values, double zero) {
    CompensatedSum all = new CompensatedSum();
    for (double value : values) all.add((value - zero) * (value - zero));
    return all.total();
  }

  /** The mean; that of equal values is their value, to the bit. NaN without values. */
  public static double mean(double[] values) {
    double rounded = of(values) / values.length;
    if (!Double.isFinite(rounded)) {
      return rounded;
    }
    // Dividing rounds: the mean of what is left corrects it.
    CompensatedSum left = new CompensatedSum();
    for (double value : values) left.add(value - rounded);
    return rounded + left.total() / values.length;
  }

  private void add(double value) {
    double next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
    sum = next;
  }

  private double total() {
    return Double.isFinite(sum) ? sum + lost : sum;
  }
}
