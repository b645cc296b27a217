package engram.data;

import java.util.Arrays;

/** Rows cut in two: one part is taken, the other kept. Not copied, so not for others to see. */
@SuppressWarnings("ArrayRecordComponent")
record Cut(int[] kept, int[] taken) {

  /**
   * How many of n rows a part takes: ⌈n · fraction⌉, as scikit-learn's {@code test_size}.
   *
   * @param part its name in a sentence
   * @throws IllegalArgumentException if the fraction is out of its range or leaves no row
   */
  static int rows(String part, int n, double fraction) {
    if (!(fraction > 0 && fraction < 1)) {
      throw new IllegalArgumentException(
          "the %s fraction is a number between 0 and 1, not %s".formatted(part, fraction));
    }
    int taken = (int) Math.ceil(fraction * n);
    if (taken >= n) {
      throw new SetupException(
          SetupException.Kind.NO_TRAINING_ROW,
          "%d rows with a %s fraction of %s leave none for training: take more rows or a smaller fraction"
              .formatted(n, part, fraction),
          n,
          part,
          fraction);
    }
    return taken;
  }

  /** The first rows of a permutation are taken, as scikit-learn's {@code ShuffleSplit}. */
  static Cut shuffled(int[] rows, int taken, long seed) {
    int[] shuffled = shuffled(rows, new NumpyRandom(seed));
    return new Cut(
        Arrays.copyOfRange(shuffled, taken, rows.length), Arrays.copyOf(shuffled, taken));
  }

  /** A copy in random order, as NumPy's {@code permutation(rows)}. */
  static int[] shuffled(int[] rows, NumpyRandom random) {
    int[] order = random.permutation(rows.length);
    Arrays.setAll(order, i -> rows[order[i]]);
    return order;
  }
}
