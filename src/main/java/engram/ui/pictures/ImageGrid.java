package engram.ui.pictures;

import java.util.OptionalInt;

/**
 * Equal squares in rows, as large as all of them fit; if they would be too small, as many as fit.
 *
 * @param shown how many there are, from the first on
 * @param size of a square
 * @param gap between two of them
 * @param left end of the first
 */
record ImageGrid(int shown, int columns, double size, double gap, double left) {

  /**
   * Lays so many squares out.
   *
   * @param least size of a square
   * @param most size of a square
   */
  static ImageGrid of(
      int count, double width, double height, double least, double most, double gap) {
    int columns = 1;
    double size = Math.min(most, width);
    while (columns < count && size >= least && height(count, columns, size, gap) > height) {
      columns++;
      size = Math.min(most, (width - (columns - 1) * gap) / columns);
    }
    int fitting = (int) Math.max(1, Math.floor((width + gap) / (size + gap) + 1e-9));
    columns = Math.min(Math.max(columns, fitting), Math.max(1, count));
    if (height(count, columns, size, gap) > height || size < least) {
      size = Math.min(least, Math.min(width, height));
      columns = (int) Math.max(1, Math.floor((width + gap) / (size + gap)));
    }
    int rows = (int) Math.max(1, Math.floor((height + gap) / (size + gap) + 1e-9));
    double left = Math.max(0, (width - columns * (size + gap) + gap) / 2);
    return new ImageGrid(Math.min(count, columns * rows), columns, size, gap, left);
  }

  private static double height(int count, int columns, double size, double gap) {
    int rows = (count + columns - 1) / columns;
    return rows * (size + gap) - gap;
  }

  double x(int index) {
    return left + index % columns * (size + gap);
  }

  double y(int index) {
    return index / columns * (size + gap);
  }

  /** The square at that point. */
  OptionalInt at(double x, double y) {
    int column = (int) Math.floor((x - left) / (size + gap));
    int row = (int) Math.floor(y / (size + gap));
    if (column < 0 || column >= columns || row < 0) return OptionalInt.empty();
    int index = row * columns + column;
    boolean hit = index < shown && x - x(index) <= size && y - y(index) <= size;
    return hit ? OptionalInt.of(index) : OptionalInt.empty();
  }
}
