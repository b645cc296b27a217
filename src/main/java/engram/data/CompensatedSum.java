package engram.data;

import java.util.function.IntToDoubleFunction;

/** Sums and means as exact as one rounding, whatever the number of values. */
public final class CompensatedSum {
  private CompensatedSum() {}

  /**
   * Neumaier's compensated sum (1974): what each addition rounds away is kept and added at the end.
   * Not finite where a plain sum is not.
   */
  public static double of(double[] values) {
    return of(values.length, k -> values[k]);
  }

  /** The same of n values. */
  public static double of(int n, IntToDoubleFunction values) {
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < n; k++) {
      double value = values.applyAsDouble(k);
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
      sum = next;
    }
    return Double.isFinite(sum) ? sum + lost : sum;
  }

  /** The mean; that of equal values is their value, to the bit. NaN without values. */
  public static double mean(double[] values) {
    double rounded = of(values) / values.length;
    if (!Double.isFinite(rounded)) {
      return rounded;
    }
    // Dividing rounds: the mean of what is left corrects it.
    return rounded + of(values.length, k -> values[k] - rounded) / values.length;
  }
}
