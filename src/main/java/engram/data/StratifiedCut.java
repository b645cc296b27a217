package engram.data;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Rows cut in two so that each class has its share in both parts, number for number as
 * scikit-learn's {@code StratifiedShuffleSplit} (1.4) draws them.
 */
final class StratifiedCut {
  private final ClassRows byClass;
  private final int rows;

  private StratifiedCut(ClassRows byClass, int rows) {
    this.byClass = byClass;
    this.rows = rows;
  }

  /**
   * @param labels the class of each row of the data set
   * @param rows of the data set, those to be cut
   * @throws IllegalArgumentException if a label is negative
   */
  static StratifiedCut of(int[] labels, int[] rows) {
    return new StratifiedCut(new ClassRows(labels, rows), rows.length);
  }

  /**
   * @param part the name of the part that is taken, in a sentence
   * @throws IllegalArgumentException if a class has one row only, or a part has fewer rows than
   *     there are classes
   */
  Cut draw(int taken, String part, long seed) {
    int kept = rows - taken;
    checkClasses(part);
    checkRoom("training", kept);
    checkRoom(part, taken);
    NumpyRandom random = new NumpyRandom(seed);
    int[] counts = byClass.counts();
    int[] keptOf = shares(counts, kept, random);
    int[] left = new int[counts.length];
    Arrays.setAll(left, c -> counts[c] - keptOf[c]);
    int[] takenOf = shares(left, taken, random);
    IntStream.Builder keptRows = IntStream.builder();
    IntStream.Builder takenRows = IntStream.builder();
    for (int c = 0; c < counts.length; c++) {
      int[] shuffled = Cut.shuffled(byClass.rows(c), random);
      int end = keptOf[c] + takenOf[c];
      for (int i = 0; i < keptOf[c]; i++) keptRows.add(shuffled[i]);
      for (int i = keptOf[c]; i < end; i++) takenRows.add(shuffled[i]);
    }
    int[] keptShuffled = Cut.shuffled(keptRows.build().toArray(), random);
    return new Cut(keptShuffled, Cut.shuffled(takenRows.build().toArray(), random));
  }

  private void checkClasses(String part) {
    for (int c = 0; c < byClass.size(); c++) {
      if (byClass.rows(c).length < 2) {
        throw new SetupException(
            SetupException.Kind.ONE_ROW_OF_CLASS,
            "class %d has 1 row to share between training and %s, and each part needs one: add rows, leave the class out, or split without regard to the classes"
                .formatted(byClass.label(c), part),
            byClass.label(c),
            part);
      }
    }
  }

  private void checkRoom(String part, int size) {
    if (size < byClass.size()) {
      throw new SetupException(
          SetupException.Kind.NO_ROOM_FOR_CLASSES,
          "the %s part has room for only %d of %d classes: take another fraction or more rows, or split without regard to the classes"
              .formatted(part, size, byClass.size()),
          part,
          size,
          byClass.size());
    }
  }

  /**
   * How many to draw of each class: its share of the draws rounded down, and one more for those
   * with the largest remainders until the number is reached; the seed decides between equal
   * remainders. In scikit-learn {@code _approximate_mode}; the order of the operations is part of
   * the definition, since rounding decides which remainders are equal.
   */
  private static int[] shares(int[] counts, int draws, NumpyRandom random) {
    double total = IntStream.of(counts).sum();
    int[] drawn = new int[counts.length];
    double[] remainder = new double[counts.length];
    for (int c = 0; c < counts.length; c++) {
      double share = counts[c] / total * draws;
      drawn[c] = (int) Math.floor(share);
      remainder[c] = share - drawn[c];
    }
    int missing = draws - IntStream.of(drawn).sum();
    double[] ascending = DoubleStream.of(remainder).distinct().sorted().toArray();
    for (int i = ascending.length - 1; i >= 0 && missing > 0; i--) {
      double largest = ascending[i];
      int[] tied = IntStream.range(0, counts.length).filter(c -> remainder[c] == largest).toArray();
      int added = Math.min(tied.length, missing);
      int[] chosen = Cut.shuffled(tied, random);
      for (int k = 0; k < added; k++) drawn[chosen[k]]++;
      missing -= added;
    }
    return drawn;
  }
}
