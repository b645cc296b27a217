package engram.nn.fast;

import java.util.Arrays;

/**
 * Sums of scaled rows, sumᵣ ← sumᵣ + Σₜ cᵣₜ termₜ: the inner loop of the large networks.
 *
 * <p>Two sums × three terms at once: five loads and two stores for six products. Each row is an
 * array of its own, since the compiler does not make vector instructions of a loop over places with
 * different offsets in arrays; and a loop with more terms is too long for Java 17 to unroll, which
 * leaves it scalar. What is missing of the last three terms is a row of zeros, as a second loop for
 * it makes the compiler do worse at both.
 */
class RowProducts {
  private final double[] zeros;
  private final double[] spare;

  /**
   * @param longest numbers of the longest row
   */
  RowProducts(int longest) {
    zeros = new double[longest];
    Arrays.fill(zeros, -0.0); // 0 · −0 leaves every sum as it is, even −0
    spare = new double[longest];
  }

  /**
   * Adds terms to rows of sums, in ascending order.
   *
   * @param count rows of sums
   * @param c coefficient of term t for sum r is {@code c[r][t]}
   * @param terms the rows from {@code first} to before {@code end}
   * @param n numbers in a row, as {@link Loops#padded} makes them
   */
  void add(double[][] sums, int count, double[][] c, double[][] terms, int first, int end, int n) {
    for (int r = 0; r < count; r += 2) {
      boolean pair = r + 1 < count;
      addToTwo(
          sums[r], pair ? sums[r + 1] : spare, c[r], pair ? c[r + 1] : c[r], terms, first, end, n);
    }
  }

  private void addToTwo(
      double[] sum0,
      double[] sum1,
      double[] c0,
      double[] c1,
      double[][] terms,
      int first,
      int end,
      int n) {
    for (int t = first; t < end; t += 3) {
      boolean two = t + 1 < end;
      boolean three = t + 2 < end;
      addThree(
          n,
          sum0,
          sum1,
          terms[t],
          two ? terms[t + 1] : zeros,
          three ? terms[t + 2] : zeros,
          c0[t],
          two ? c0[t + 1] : 0,
          three ? c0[t + 2] : 0,
          c1[t],
          two ? c1[t + 1] : 0,
          three ? c1[t + 2] : 0);
    }
  }

  /**
   * The same with the coefficients standing in columns.
   *
   * @param c coefficient of term t for sum r is {@code c[t][column + r]}
   */
  void addColumns(
      double[][] sums,
      int count,
      double[][] c,
      int column,
      double[][] terms,
      int first,
      int end,
      int n) {
    for (int r = 0; r < count; r += 2) {
      boolean pair = r + 1 < count;
      int next = pair ? column + r + 1 : column + r;
      addColumnsToTwo(
          sums[r], pair ? sums[r + 1] : spare, c, column + r, next, terms, first, end, n);
    }
  }

  private void addColumnsToTwo(
      double[] sum0,
      double[] sum1,
      double[][] c,
      int column0,
      int column1,
      double[][] terms,
      int first,
      int end,
      int n) {
    for (int t = first; t < end; t += 3) {
      boolean two = t + 1 < end;
      boolean three = t + 2 < end;
      double[] k0 = c[t];
      double[] k1 = two ? c[t + 1] : k0;
      double[] k2 = three ? c[t + 2] : k0;
      addThree(
          n,
          sum0,
          sum1,
          terms[t],
          two ? terms[t + 1] : zeros,
          three ? terms[t + 2] : zeros,
          k0[column0],
          two ? k1[column0] : 0,
          three ? k2[column0] : 0,
          k0[column1],
          two ? k1[column1] : 0,
          three ? k2[column1] : 0);
    }
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
}
