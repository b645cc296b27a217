package engram.ui.data.look;

import engram.ui.plot.PlotAxes;
import java.util.List;
import java.util.Optional;

/**
 * Equal cells in rows and columns.
 *
 * @param left end of the first cell
 * @param top of the first cell
 * @param width of a cell
 * @param height of a cell
 * @param gap between two cells
 */
record LookGrid(
    int columns, int rows, double left, double top, double width, double height, double gap) {

  /** A cell, from the left and from the top. */
  record Cell(int column, int row) {}

  /**
   * Fills a surface.
   *
   * @param left room beside the cells
   * @param right room beside the cells
   * @param top room above
   * @param bottom room below
   */
  static LookGrid of(
      int columns,
      int rows,
      double fullWidth,
      double fullHeight,
      double left,
      double right,
      double top,
      double bottom,
      double gap) {
    double width = (fullWidth - left - right - (columns - 1) * gap) / columns;
    double height = (fullHeight - top - bottom - (rows - 1) * gap) / rows;
    return new LookGrid(columns, rows, left, top, Math.max(1, width), Math.max(1, height), gap);
  }

  double x(int column) {
    return left + column * (width + gap);
  }

  double y(int row) {
    return top + row * (height + gap);
  }

  /** Those of a cell, without ticks. */
  PlotAxes axes(int column, int row, double em) {
    double left = x(column);
    double top = y(row);
    return new PlotAxes(left, left + width, top, top + height, em, List.of(), List.of());
  }

  /** The cell at that pixel. */
  Optional<Cell> at(double x, double y) {
    int column = (int) Math.floor((x - left) / (width + gap));
    int row = (int) Math.floor((y - top) / (height + gap));
    boolean inside =
        column >= 0
            && column < columns
            && row >= 0
            && row < rows
            && x <= x(column) + width
            && y <= y(row) + height;
    return inside ? Optional.of(new Cell(column, row)) : Optional.empty();
  }
}
