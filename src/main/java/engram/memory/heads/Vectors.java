package engram.memory.heads;

import java.util.Arrays;
import java.util.List;

/** Sums over numbers in a row, each from the left. */
final class Vectors {
  private Vectors() {}

  /** Σ_i a[from + i] x[i]. */
  static double dot(double[] a, int from, double[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) sum += a[from + i] * x[i];
    return sum;
  }

  /** to[from + i] += factor · x[i]. */
  static void add(double[] to, int from, double factor, double[] x) {
    for (int i = 0; i < x.length; i++) to[from + i] += factor * x[i];
  }

  /** to[i] += factor · a[from + i]. */
  static void addRow(double[] to, double factor, double[] a, int from) {
    for (int i = 0; i < to.length; i++) to[i] += factor * a[from + i];
  }

  static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
