package engram.memory.recall;

import java.util.Arrays;
import java.util.List;

/** {@link StorageRule#STORKEY}. */
final class StorkeyStorage {
  private StorkeyStorage() {}

  static HopfieldNetwork weights(List<Pattern> patterns) {
    int n = patterns.get(0).size();
    double[] w = new double[n * n];
    double[] x = new double[n];
    double[] heard = new double[n];
    for (Pattern pattern : patterns) {
      pattern.copyTo(x);
      hear(w, x, heard);
      for (int i = 0; i < n; i++) {
        add(w, i * n, x[i], heard[i], x, heard);
        w[i * n + i] = 0;
      }
    }
    return new HopfieldNetwork(n, w, 1);
  }

  /** heard_i = Σ_k w_ik x_k. The diagonal being 0, h_ij = heard_i − w_ij x_j. */
  private static void hear(double[] w, double[] x, double[] heard) {
    int n = x.length;
    Arrays.fill(heard, 0);
    for (int k = 0; k < n; k++) {
      double xk = x[k];
      int row = k * n;
      for (int i = 0; i < n; i++) heard[i] += xk * w[row + i];
    }
  }

  /**
   * Adds to one row of weights. As x² = 1, h_ij x_j = heard_i x_j − w_ij; the two are added first,
   * so that w_ij and w_ji get the same bits.
   */
  private static void add(
      double[] w, int row, double xi, double heardOfI, double[] x, double[] heard) {
    double part = 1.0 / x.length;
    for (int j = 0; j < x.length; j++) {
      double both = w[row + j];
      double known = (xi * heard[j] - both) + (heardOfI * x[j] - both);
      w[row + j] = both + (xi * x[j] - known) * part;
    }
  }
}
