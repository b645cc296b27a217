package engram.ui.results;

import engram.inspect.scores.PartAnswers;
import engram.ui.plot.NiceScale;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Foretold against true numbers of one part of the data, in the target's unit. Of a large part only
 * every so many-th sample is kept, so that the picture stays quick. The axis is that of the true
 * numbers: it stands still while training goes on.
 *
 * @param rows of the data set
 * @param axis of both directions
 * @param of how many samples the part has
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record PredictionCloud(int[] rows, double[] truth, double[] foretold, NiceScale axis, int of) {
  /** Points shown at most, about. */
  static final int MOST = 2000;

  private static final double MARGIN = 0.06;

  static PredictionCloud of(PartAnswers answers) {
    double[] truth = answers.truth();
    double[] foretold = answers.numbers();
    int every = Math.max(1, (int) Math.ceil((double) truth.length / MOST));
    int[] kept = IntStream.range(0, truth.length).filter(i -> i % every == 0).toArray();
    return new PredictionCloud(
        IntStream.of(kept).map(answers::row).toArray(),
        IntStream.of(kept).mapToDouble(i -> truth[i]).toArray(),
        IntStream.of(kept).mapToDouble(i -> foretold[i]).toArray(),
        axis(truth),
        truth.length);
  }

  private static NiceScale axis(double[] truth) {
    double low = Arrays.stream(truth).min().orElseThrow();
    double high = Arrays.stream(truth).max().orElseThrow();
    double room = high > low ? MARGIN * (high - low) : Math.max(1, Math.abs(low) / 10);
    return new NiceScale(low - room, high + room, false);
  }

  /** Places on the horizontal axis, 0 … 1. */
  double[] xs() {
    return Arrays.stream(truth).map(axis::share).toArray();
  }

  /** Places on the vertical axis; outside 0 … 1 where the network is far off. */
  double[] ys() {
    return Arrays.stream(foretold).map(axis::share).toArray();
  }

  /** The point of that row; −1 if it has none. */
  int indexOf(int row) {
    for (int i = 0; i < rows.length; i++) if (rows[i] == row) return i;
    return -1;
  }
}
