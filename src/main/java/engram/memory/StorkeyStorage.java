package engram.memory;

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
        for (int j = 0; j < i; j++) {
          double both = w[i * n + j];
          double hij = heard[i] - both * x[j];
          double hji = heard[j] - both * x[i];
          double changed = both + (x[i] * x[j] - x[i] * hji - hij * x[j]) / n;
          w[i * n + j] = changed;
          w[j * n + i] = changed;
        }
      }
    }
    return new HopfieldNetwork(n, w, 1);
  }

  /** heard_i = Σ_k w_ik x_k; from it h_ij = heard_i − w_ij x_j, the diagonal being 0. */
  private static void hear(double[] w, double[] x, double[] heard) {
    int n = x.length;
    Arrays.fill(heard, 0);
    for (int k = 0; k < n; k++) {
      double xk = x[k];
      int row = k * n;
      for (int i = 0; i < n; i++) heard[i] += xk * w[row + i];
    }
  }
}
