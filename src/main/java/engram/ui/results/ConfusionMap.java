package engram.ui.results;

import java.util.Optional;

/**
 * The confusion matrix of many classes as a picture: a small square for each cell.
 *
 * @param counts by true class, then by predicted class
 */
@SuppressWarnings("ArrayRecordComponent") // read only
record ConfusionMap(int[][] counts) {

  /** A cell by its classes. */
  record Cell(int trueClass, int namedClass) {}

  /** The side of a cell in pixels. */
  double side(double width, double height) {
    return Math.min(width, height) / counts.length;
  }

  /** Where the picture begins, so that it stands in the middle. */
  double left(double width, double height) {
    return (width - counts.length * side(width, height)) / 2;
  }

  /** The cell at a place of the picture; empty beside it. */
  Optional<Cell> at(double x, double y, double width, double height) {
    int k = counts.length;
    int row = (int) Math.floor(y / side(width, height));
    int column = (int) Math.floor((x - left(width, height)) / side(width, height));
    boolean inside = row >= 0 && row < k && column >= 0 && column < k;
    return inside ? Optional.of(new Cell(row, column)) : Optional.empty();
  }

  /** How many samples a class has. */
  int samples(int trueClass) {
    int samples = 0;
    for (int count : counts[trueClass]) samples += count;
    return samples;
  }

  /** The share that a cell has of its row, 0 … 1. */
  double share(int trueClass, int namedClass) {
    int rows = samples(trueClass);
    return rows == 0 ? 0 : (double) counts[trueClass][namedClass] / rows;
  }
}
