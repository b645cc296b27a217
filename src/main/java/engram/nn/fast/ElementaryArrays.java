package engram.nn.fast;

import engram.nn.Elementary;

/**
 * The functions of {@link Elementary} over the first n places of an array, in place and equal to
 * the bit.
 *
 * <p>Each goes over the array three times: the reduction and the result become vector instructions,
 * the shift that makes 2ᵏ does not, and would keep the other two from it. Java 17 also leaves a
 * loop scalar that is too long to unroll.
 */
final class ElementaryArrays {
  private ElementaryArrays() {}

  /**
   * @param power room for n numbers, overwritten
   */
  static void exp(double[] x, double[] power, int n) {
    for (int s = 0; s < n; s++) {
      double c = Elementary.expArgument(x[s]);
      double k = Elementary.shifted(c);
      power[s] = k;
      x[s] = Elementary.remainder(c, k);
    }
    powersOfTwo(power, n);
    for (int s = 0; s < n; s++) x[s] = Elementary.expOf(power[s], x[s]);
  }

  /** max(x, 0) + expm1(min(x, 0)). */
  static void elu(double[] x, int n) {
    for (int s = 0; s < n; s++) x[s] = Elementary.elu(x[s]);
  }

  /** ln(1 + eˣ). */
  static void softplus(double[] x, int n) {
    for (int s = 0; s < n; s++) x[s] = Elementary.softplus(x[s]);
  }

  static void sigmoid(double[] x, double[] power, int n) {
    for (int s = 0; s < n; s++) {
      double c = Elementary.sigmoidArgument(x[s]);
      double k = Elementary.shifted(c);
      power[s] = k;
      x[s] = Elementary.remainder(c, k);
    }
    powersOfTwo(power, n);
    for (int s = 0; s < n; s++) x[s] = Elementary.sigmoidOf(power[s], x[s]);
  }

  static void tanh(double[] x, double[] power, int n) {
    for (int s = 0; s < n; s++) {
      double c = Elementary.tanhArgument(x[s]);
      double k = Elementary.shifted(c);
      power[s] = k;
      x[s] = Elementary.remainder(c, k);
    }
    powersOfTwo(power, n);
    for (int s = 0; s < n; s++) x[s] = Elementary.halfTanhOf(power[s], x[s]);
  }

  private static void powersOfTwo(double[] shifted, int n) {
    for (int s = 0; s < n; s++) shifted[s] = Elementary.powerOfTwo(shifted[s]);
  }
}
