package engram.data;

import java.util.Arrays;

/**
 * Which rows a network learns from, which it is watched with while it learns, and which it is
 * tested with at the end, as row numbers from 0. The validation part may be empty.
 */
@SuppressWarnings("ArrayRecordComponent") // copied at the border
public record Split(int[] train, int[] validation, int[] test) {

  /** Copies all three. */
  public Split {
    train = train.clone();
    validation = validation.clone();
    test = test.clone();
  }

  /** Without a validation part. */
  public Split(int[] train, int[] test) {
    this(train, new int[0], test);
  }

  /**
   * The rows that scikit-learn's {@code train_test_split(range(n), test_size=testFraction,
   * random_state=seed)} gives, in its order: the first ⌈n · testFraction⌉ rows of a permutation are
   * the test rows, the others the training rows.
   *
   * @param n the number of rows
   * @param testFraction between 0 and 1, both excluded
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException if the fraction or the seed is out of its range, or if n rows
   *     are too few to leave one for training
   */
  static Split trainTest(int n, double testFraction, long seed) {
    return trainValidationTest(n, testFraction, 0, seed);
  }

  /**
   * The rows that two calls of scikit-learn give: {@code rest, test = train_test_split(range(n),
   * test_size=testFraction, random_state=seed)}, then {@code train, validation =
   * train_test_split(rest, test_size=validationFraction, random_state=seed)}. So the validation
   * part is ⌈m · validationFraction⌉ of the m rows that the test part leaves, and the test rows are
   * those of {@link #trainTest}.
   *
   * @param n the number of rows
   * @param testFraction of all rows, between 0 and 1, both excluded
   * @param validationFraction of the rows that are left; 0, for no validation part, to below 1
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException if a fraction or the seed is out of its range, or if n rows
   *     are too few to leave one for training
   */
  static Split trainValidationTest(
      int n, double testFraction, double validationFraction, long seed) {
    return cut(
        n,
        testFraction,
        validationFraction,
        (rows, taken, part) -> Cut.shuffled(rows, taken, seed));
  }

  /**
   * Each class with its share in both parts: the rows that {@code train_test_split(range(n),
   * test_size=testFraction, random_state=seed, stratify=labels)} gives, in its order.
   *
   * @param labels the class of each row, from 0; classes without a row do not matter
   * @param testFraction between 0 and 1, both excluded
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException as {@link #trainTest}; also if a label is negative, a class
   *     has one row only, or a part has fewer rows than there are classes
   */
  static Split stratified(int[] labels, double testFraction, long seed) {
    return stratified(labels, testFraction, 0, seed);
  }

  /**
   * Each class with its share in all three parts: the two calls of {@link #trainValidationTest}
   * with {@code stratify=labels} in the first and the labels of the rest in the second.
   *
   * @param labels the class of each row, from 0; classes without a row do not matter
   * @param testFraction of all rows, between 0 and 1, both excluded
   * @param validationFraction of the rows that are left; 0, for no validation part, to below 1
   * @param seed 0 … 2³² − 1
   * @throws IllegalArgumentException as {@link #stratified(int[], double, long)}
   */
  static Split stratified(int[] labels, double testFraction, double validationFraction, long seed) {
    return cut(
        labels.length,
        testFraction,
        validationFraction,
        (rows, taken, part) -> StratifiedCut.of(labels, rows).draw(taken, part, seed));
  }

  private static Split cut(int n, double testFraction, double validationFraction, Cutter cutter) {
    int[] all = new int[n < 0 ? 0 : n];
    Arrays.setAll(all, row -> row);
    Cut first = cutter.cut(all, Cut.rows("test", n, testFraction), "test");
    if (validationFraction == 0) {
      return new Split(first.kept(), first.taken());
    }
    int[] rest = first.kept();
    int taken = Cut.rows("validation", rest.length, validationFraction);
    Cut second = cutter.cut(rest, taken, "validation");
    return new Split(second.kept(), second.taken(), first.taken());
  }

  /** Takes that many of the rows as the part of that name. */
  private interface Cutter {
    Cut cut(int[] rows, int taken, String part);
  }

  /** A copy. */
  @Override
  public int[] train() {
    return train.clone();
  }

  /** A copy. */
  @Override
  public int[] validation() {
    return validation.clone();
  }

  /** A copy. */
  @Override
  public int[] test() {
    return test.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Split that
        && Arrays.equals(train, that.train)
        && Arrays.equals(validation, that.validation)
        && Arrays.equals(test, that.test);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(train) + Arrays.hashCode(validation)) + Arrays.hashCode(test);
  }

  @Override
  public String toString() {
    return validation.length == 0
        ? "%d training rows, %d test rows".formatted(train.length, test.length)
        : "%d training rows, %d validation rows, %d test rows"
            .formatted(train.length, validation.length, test.length);
  }
}
