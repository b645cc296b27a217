package engram.ui.predict;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How something went: a curve, and the number that it came to.
 *
 * @param xs rising places of the horizontal axis, such as epochs
 * @param values at these places; not a number where there was none
 * @param score in the end
 * @param ended whether it got to its end; a run that diverged did not
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Course(double[] xs, double[] values, double score, boolean ended) {
  private static final int MOST_POINTS = 600;

  public static Course of(double[] xs, double[] values, double score) {
    return new Course(xs, values, score, true);
  }

  /** Of whole places from 0 to the last; of very many some are left out, but neither end. */
  static Course of(int last, IntToDoubleFunction value, double score, boolean ended) {
    int count = Math.min(last, MOST_POINTS) + 1;
    int[] places =
        IntStream.range(0, count)
            .map(k -> count == 1 ? 0 : (int) Math.round((double) k * last / (count - 1)))
            .toArray();
    return new Course(
        IntStream.of(places).asDoubleStream().toArray(),
        IntStream.of(places).mapToDouble(value).toArray(),
        score,
        ended);
  }

  double last() {
    return xs[xs.length - 1];
  }

  double greatest() {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double value : values) if (value > greatest) greatest = value;
    return greatest;
  }

  /** At any place between the ends, on the line between its neighbours; else not a number. */
  double at(double x) {
    for (int k = 1; k < xs.length; k++) {
      if (x > xs[k] || x < xs[k - 1]) continue;
      double share = xs[k] == xs[k - 1] ? 1 : (x - xs[k - 1]) / (xs[k] - xs[k - 1]);
      return values[k - 1] + share * (values[k] - values[k - 1]);
    }
    return x == xs[0] ? values[0] : Double.NaN;
  }
}
