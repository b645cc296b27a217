package engram.ui.memory.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the cells of a grid lie on a surface: squares, as large as fit, in the middle.
 *
 * @param left of the first column, in pixels
 * @param side of a cell, with the gap behind it
 */
public record CellGrid(int rows, int columns, double left, double top, double side) {

  /** Fits them into that place. */
  public static CellGrid of(
      int cells, int columns, double x, double y, double width, double height) {
    int rows = (cells + columns - 1) / columns;
    double side = Math.max(1, Math.floor(Math.min(width / columns, height / rows)));
    double left = Math.rint(x + (width - side * columns) / 2);
    double top = Math.rint(y + (height - side * rows) / 2);
    return new CellGrid(rows, columns, left, top, side);
  }

  /** Fits them into a place of that size with as many columns as make the cells largest. */
  public static CellGrid largest(int cells, double width, double height) {
    CellGrid best = of(cells, 1, 0, 0, width, height);
    for (int columns = 2; columns <= cells; columns++) {
      CellGrid next = of(cells, columns, 0, 0, width, height);
      if (next.side > best.side) best = next;
    }
    return best;
  }

  public double x(int cell) {
    return left + cell % columns * side;
  }

  public double y(int cell) {
    return top + cell / columns * side;
  }

  public double width() {
    return side * columns;
  }

  public double height() {
    return side * rows;
  }

  /** The cell at that point. */
  public OptionalInt at(double x, double y) {
    int column = (int) Math.floor((x - left) / side);
    int row = (int) Math.floor((y - top) / side);
    boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
    return inside ? OptionalInt.of(row * columns + column) : OptionalInt.empty();
  }

  /** The cells on the straight way from one cell to another, without the first. */
  public List<Integer> way(int from, int to) {
    int down = to / columns - from / columns;
    int right = to % columns - from % columns;
    int steps = Math.max(Math.abs(down), Math.abs(right));
    List<Integer> cells = new ArrayList<>();
    for (int k = 1; k <= steps; k++) {
      int row = from / columns + (int) Math.rint((double) down * k / steps);
      int column = from % columns + (int) Math.rint((double) right * k / steps);
      cells.add(row * columns + column);
    }
    return cells;
  }
}
