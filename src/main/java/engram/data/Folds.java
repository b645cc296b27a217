package engram.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The parts of a k-fold cross-validation: each row is tested with once and learned from k − 1
 * times. Immutable.
 */
public final class Folds {
  private final int[] foldOfRow;
  private final int count;

  private Folds(int[] foldOfRow, int count) {
    this.foldOfRow = foldOfRow;
    this.count = count;
  }

  /**
   * The folds of scikit-learn's {@code KFold(count, shuffle=True, random_state=seed)}: a
   * permutation cut into pieces, the first n mod count of them one row longer.
   *
   * @param n the number of rows
   * @param count the number of folds, 2 … n
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException if the count or the seed is out of its range
   */
  public static Folds shuffled(int n, int count, long seed) {
    check(n, count);
    int[] order = new NumpyRandom(seed).permutation(n);
    int[] foldOfRow = new int[n];
    int row = 0;
    for (int fold = 0; fold < count; fold++) {
      int end = row + n / count + (fold < n % count ? 1 : 0);
      for (; row < end; row++) foldOfRow[order[row]] = fold;
    }
    return new Folds(foldOfRow, count);
  }

  /**
   * Each class with its share in each fold: the folds of {@code StratifiedKFold(count,
   * shuffle=True, random_state=seed)}. The rows, sorted by class, are dealt out to the folds in
   * turn, which says how many of each class a fold has; which rows those are is shuffled class by
   * class, in the order in which the classes appear. A class with fewer rows than there are folds
   * is missing in some.
   *
   * @param labels the class of each row, from 0
   * @param count the number of folds, 2 … the rows of the largest class
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException if a label is negative, or the count or the seed is out of its
   *     range
   */
  public static Folds stratified(int[] labels, int count, long seed) {
    check(labels.length, count);
    ClassRows byClass = new ClassRows(labels, IntStream.range(0, labels.length).toArray());
    int largest = IntStream.of(byClass.counts()).max().orElse(0);
    if (count > largest) {
      throw new IllegalArgumentException(
          "no class has %d rows or more, one for each fold: take fewer folds, or folds without regard to the classes"
              .formatted(count));
    }
    NumpyRandom random = new NumpyRandom(seed);
    int[] foldOfRow = new int[labels.length];
    int dealt = 0;
    for (int c : byAppearance(byClass)) {
      int[] rows = byClass.rows(c);
      int first = dealt % count;
      int[] folds =
          IntStream.range(0, rows.length).map(i -> (first + i) % count).sorted().toArray();
      int[] shuffled = Cut.shuffled(folds, random);
      for (int i = 0; i < rows.length; i++) foldOfRow[rows[i]] = shuffled[i];
      dealt += rows.length;
    }
    return new Folds(foldOfRow, count);
  }

  private static int[] byAppearance(ClassRows byClass) {
    return IntStream.range(0, byClass.size())
        .boxed()
        .sorted(Comparator.comparingInt(c -> byClass.rows(c)[0]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static void check(int n, int count) {
    if (count < 2) {
      throw new IllegalArgumentException("cross-validation takes 2 folds or more, not " + count);
    }
    if (count > n) {
      throw new IllegalArgumentException(
          "%d rows are too few for %d folds: each fold needs a row".formatted(n, count));
    }
  }

  /** The number of folds. */
  public int count() {
    return count;
  }

  /**
   * The rows of one fold as test part and all others as training part, both ascending.
   *
   * @param fold from 0
   * @throws IndexOutOfBoundsException if there is no such fold
   */
  public Split split(int fold) {
    if (fold < 0 || fold >= count) {
      throw new IndexOutOfBoundsException("fold " + fold + " of " + count);
    }
    return new Split(rows(row -> foldOfRow[row] != fold), rows(row -> foldOfRow[row] == fold));
  }

  private int[] rows(IntPredicate chosen) {
    return IntStream.range(0, foldOfRow.length).filter(chosen).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Folds that
        && count == that.count
        && Arrays.equals(foldOfRow, that.foldOfRow);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(foldOfRow) + count;
  }

  @Override
  public String toString() {
    return "%d rows in %d folds".formatted(foldOfRow.length, count);
  }
}
