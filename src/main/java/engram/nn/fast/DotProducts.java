package engram.nn.fast;

/**
 * Dot products of rows. One running sum may not be split by the compiler, and waits for each
 * addition before the next; eight at once keep the adders busy.
 */
final class DotProducts {
  private DotProducts() {}

  /**
   * Adds Σₖ x[k] y[k], in ascending order, of four rows with two.
   *
   * @param sums sum of x<sub>r</sub> with u is number r, with v number 4 + r
   */
  static void addFourByTwo(
      double[] x0,
      double[] x1,
      double[] x2,
      double[] x3,
      double[] u,
      double[] v,
      double[] sums,
      int n) {
    double p0 = sums[0];
    double p1 = sums[1];
    double p2 = sums[2];
    double p3 = sums[3];
    double q0 = sums[4];
    double q1 = sums[5];
    double q2 = sums[6];
    double q3 = sums[7];
    for (int k = 0; k < n; k++) {
      double uk = u[k];
      double vk = v[k];
      p0 += uk * x0[k];
      p1 += uk * x1[k];
      p2 += uk * x2[k];
      p3 += uk * x3[k];
      q0 += vk * x0[k];
      q1 += vk * x1[k];
      q2 += vk * x2[k];
      q3 += vk * x3[k];
    }
    sums[0] = p0;
    sums[1] = p1;
    sums[2] = p2;
    sums[3] = p3;
    sums[4] = q0;
    sums[5] = q1;
    sums[6] = q2;
    sums[7] = q3;
  }

  /** The sum of a row's first n numbers, as eight sums of every eighth. */
  static double sum(double[] x, int n) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    double s4 = 0;
    double s5 = 0;
    double s6 = 0;
    double s7 = 0;
    int k = 0;
    for (; k + 7 < n; k += 8) {
      s0 += x[k];
      s1 += x[k + 1];
      s2 += x[k + 2];
      s3 += x[k + 3];
      s4 += x[k + 4];
      s5 += x[k + 5];
      s6 += x[k + 6];
      s7 += x[k + 7];
    }
    for (; k < n; k++) s0 += x[k];
    return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
  }
}
