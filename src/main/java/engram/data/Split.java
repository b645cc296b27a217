package engram.data;

import java.util.Arrays;

/** Which rows a network learns from and which it is tested with, as row numbers from 0. */
@SuppressWarnings("ArrayRecordComponent") // copied at the border
public record Split(int[] train, int[] test) {

  /** Copies both. */
  public Split {
    train = train.clone();
    test = test.clone();
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
  public static Split trainTest(int n, double testFraction, long seed) {
    if (!(testFraction > 0 && testFraction < 1)) {
      throw new IllegalArgumentException(
          "the test fraction is a number between 0 and 1, not " + testFraction);
    }
    int tests = (int) Math.ceil(testFraction * n);
    if (tests >= n) {
      throw new IllegalArgumentException(
          "%d rows with a test fraction of %s leave none for training: take more rows or a smaller fraction"
              .formatted(n, testFraction));
    }
    int[] order = new NumpyRandom(seed).permutation(n);
    return new Split(Arrays.copyOfRange(order, tests, n), Arrays.copyOf(order, tests));
  }

  /** A copy. */
  @Override
  public int[] train() {
    return train.clone();
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
        && Arrays.equals(test, that.test);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(train) + Arrays.hashCode(test);
  }

  @Override
  public String toString() {
    return train.length + " training rows, " + test.length + " test rows";
  }
}
