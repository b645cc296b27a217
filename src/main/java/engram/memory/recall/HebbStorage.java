package engram.memory.recall;

import java.util.List;

/** {@link StorageRule#HEBB}: whole numbers Σ_μ x_i x_j over N. */
final class HebbStorage {
  private HebbStorage() {}

  static HopfieldNetwork weights(List<Pattern> patterns) {
    int n = patterns.get(0).size();
    double[] sums = new double[n * n];
    double[] x = new double[n];
    for (Pattern pattern : patterns) {
      pattern.copyTo(x);
      for (int i = 0; i < n; i++) {
        double xi = x[i];
        int row = i * n;
        for (int j = 0; j < i; j++) sums[row + j] += xi * x[j];
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) sums[j * n + i] = sums[i * n + j];
    }
    return new HopfieldNetwork(n, sums, n);
  }
}
