package engram.ui.graph;

import java.util.OptionalInt;

/**
 * Where the inputs of a network lie that are the pixels of a picture: a square instead of a column.
 *
 * @param side pixels of a row, and rows
 * @param size of the square, as wide as high
 */
public record InputImage(double left, double top, double size, int side) {

  /** The width and height of a pixel. */
  double cell() {
    return size / side;
  }

  double x(int pixel) {
    return left + pixel % side * cell();
  }

  double y(int pixel) {
    return top + pixel / side * cell();
  }

  public double right() {
    return left + size;
  }

  public double bottom() {
    return top + size;
  }

  /** The pixel at that point. */
  OptionalInt at(double x, double y) {
    int column = (int) Math.floor((x - left) / cell());
    int row = (int) Math.floor((y - top) / cell());
    boolean inside = column >= 0 && column < side && row >= 0 && row < side;
    return inside ? OptionalInt.of(row * side + column) : OptionalInt.empty();
  }

  /**
   * The inputs as a column: connections leave from the right edge, each pixel row in its band, and
   * the pixels of a row in their order from the top.
   */
  public LayerColumn column() {
    int units = side * side;
    double spacing = size / units;
    return new LayerColumn(
        -1, units, units, 0, left + size / 2, top + spacing / 2, spacing, size / 2);
  }
}
