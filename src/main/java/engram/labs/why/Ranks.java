package engram.labs.why;

import java.util.Comparator;
import java.util.stream.IntStream;

/** How alike two orders are. */
final class Ranks {
  private Ranks() {}

  /**
   * Spearman's rank correlation, −1 … 1: the correlation of the ranks, equal numbers sharing the
   * mean of theirs. NaN if there are fewer than two, or all of one side are equal.
   */
  static double correlation(double[] one, double[] other) {
    double[] x = of(one);
    double[] y = of(other);
    double mean = (x.length + 1) / 2.0;
    double product = 0;
    double squaresX = 0;
    double squaresY = 0;
    for (int k = 0; k < x.length; k++) {
      product += (x[k] - mean) * (y[k] - mean);
      squaresX += (x[k] - mean) * (x[k] - mean);
      squaresY += (y[k] - mean) * (y[k] - mean);
    }
    return product / Math.sqrt(squaresX * squaresY);
  }

  private static double[] of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(k -> values[k]))
            .mapToInt(k -> k)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) to++;
      for (int k = from; k < to; k++) ranks[order[k]] = (from + 1 + to) / 2.0;
      from = to;
    }
    return ranks;
  }
}
