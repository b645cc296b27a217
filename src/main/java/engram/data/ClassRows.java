package engram.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The rows of each class that has any, classes in ascending order, rows as they came. */
final class ClassRows {
  private final int[] classes;
  private final int[][] rows;

  /**
   * @param labels the class of each row of the data set, from 0
   * @param of the rows to be sorted by class
   * @throws IllegalArgumentException if a label is negative
   */
  ClassRows(int[] labels, int[] of) {
    for (int row : of) {
      if (labels[row] < 0) {
        throw new IllegalArgumentException(
            "row %d has label %d, but classes are numbered from 0".formatted(row, labels[row]));
      }
    }
    classes = IntStream.of(of).map(row -> labels[row]).distinct().sorted().toArray();
    int[] counts = new int[classes.length];
    for (int row : of) counts[Arrays.binarySearch(classes, labels[row])]++;
    rows = new int[classes.length][];
    Arrays.setAll(rows, c -> new int[counts[c]]);
    int[] filled = new int[classes.length];
    for (int row : of) {
      int c = Arrays.binarySearch(classes, labels[row]);
      rows[c][filled[c]++] = row;
    }
  }

  /** How many classes have rows. */
  int size() {
    return classes.length;
  }

  /** The label of the c-th class. */
  int label(int c) {
    return classes[c];
  }

  /** The rows of the c-th class; not copied. */
  int[] rows(int c) {
    return rows[c];
  }

  /** The number of rows of each class. */
  int[] counts() {
    return Arrays.stream(rows).mapToInt(members -> members.length).toArray();
  }
}
