package engram.nn;

/**
 * Sums of scaled rows, sumᵣ ← sumᵣ + Σₜ cᵣₜ termₜ: the inner loop of the large networks.
 *
 * <p>Two sums × three terms at once: five loads and two stores for six products. Each row is an
 * array of its own, since the compiler does not make vector instructions of a loop over places with
 * different offsets in arrays; and a loop with more terms is too long for Java 17 to unroll, which
 * leaves it scalar.
 */
final class RowProducts {
  private RowProducts() {}

  /**
   * Adds terms to two rows of sums, in ascending order.
   *
   * @param c0 coefficient of term t for the first sum is {@code c0[t]}
   * @param terms the rows from {@code first} to before {@code end}
   * @param n numbers in a row
   */
  static void add(
      double[] sum0,
      double[] sum1,
      double[] c0,
      double[] c1,
      double[][] terms,
      int first,
      int end,
      int n) {
    int t = first;
    for (; t + 4 < end || t + 3 == end; t += 3) {
      addThree(
          n,
          sum0,
          sum1,
          terms[t],
          terms[t + 1],
          terms[t + 2],
          c0[t],
          c0[t + 1],
          c0[t + 2],
          c1[t],
          c1[t + 1],
          c1[t + 2]);
    }
    for (; t + 1 < end; t += 2) {
      addTwo(n, sum0, sum1, terms[t], terms[t + 1], c0[t], c0[t + 1], c1[t], c1[t + 1]);
    }
    if (t < end) addOne(n, sum0, sum1, terms[t], c0[t], c1[t]);
  }

  /**
   * The same with the coefficients standing in columns.
   *
   * @param c coefficient of term t is {@code c[t][column0]} for the first sum and {@code
   *     c[t][column1]} for the second
   */
  static void addColumns(
      double[] sum0,
      double[] sum1,
      double[][] c,
      int column0,
      int column1,
      double[][] terms,
      int first,
      int end,
      int n) {
    int t = first;
    for (; t + 4 < end || t + 3 == end; t += 3) {
      double[] k0 = c[t];
      double[] k1 = c[t + 1];
      double[] k2 = c[t + 2];
      addThree(
          n,
          sum0,
          sum1,
          terms[t],
          terms[t + 1],
          terms[t + 2],
          k0[column0],
          k1[column0],
          k2[column0],
          k0[column1],
          k1[column1],
          k2[column1]);
    }
    for (; t + 1 < end; t += 2) {
      double[] k0 = c[t];
      double[] k1 = c[t + 1];
      addTwo(
          n,
          sum0,
          sum1,
          terms[t],
          terms[t + 1],
          k0[column0],
          k1[column0],
          k0[column1],
          k1[column1]);
    }
    if (t < end) addOne(n, sum0, sum1, terms[t], c[t][column0], c[t][column1]);
  }

  private static void addThree(
      int n,
      double[] sum0,
      double[] sum1,
      double[] term0,
      double[] term1,
      double[] term2,
      double c00,
      double c01,
      double c02,
      double c10,
      double c11,
      double c12) {
    for (int k = 0; k < n; k++) {
      double v0 = term0[k];
      double v1 = term1[k];
      double v2 = term2[k];
      sum0[k] = sum0[k] + c00 * v0 + c01 * v1 + c02 * v2;
      sum1[k] = sum1[k] + c10 * v0 + c11 * v1 + c12 * v2;
    }
  }

  private static void addTwo(
      int n,
      double[] sum0,
      double[] sum1,
      double[] term0,
      double[] term1,
      double c00,
      double c01,
      double c10,
      double c11) {
    for (int k = 0; k < n; k++) {
      double v0 = term0[k];
      double v1 = term1[k];
      sum0[k] = sum0[k] + c00 * v0 + c01 * v1;
      sum1[k] = sum1[k] + c10 * v0 + c11 * v1;
    }
  }

  private static void addOne(
      int n, double[] sum0, double[] sum1, double[] term, double c0, double c1) {
    for (int k = 0; k < n; k++) {
      double v = term[k];
      sum0[k] += c0 * v;
      sum1[k] += c1 * v;
    }
  }
}
