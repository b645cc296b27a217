package engram.ui.plot;

import java.util.List;
import java.util.OptionalInt;

/**
 * Rows of a data set as marks on two axes.
 *
 * @param marks in the order in which they are drawn: the last lies on top
 * @param rows the ticks of the vertical axis
 * @param columns the ticks of the horizontal axis
 * @param vertical what the vertical axis counts
 * @param horizontal what the horizontal axis counts
 */
public record ScatterPlot(
    List<Mark> marks,
    List<PlotAxes.Tick> rows,
    List<PlotAxes.Tick> columns,
    String vertical,
    String horizontal) {

  /** What the rows of a part are for. */
  public enum Part {
    /** Filled. */
    TRAINING,
    /** Hollow, with a dot. */
    VALIDATION,
    /** Hollow. */
    TEST
  }

  /**
   * One row.
   *
   * @param row its number
   * @param x share of the horizontal axis, 0 … 1
   * @param y share of the vertical axis
   * @param label its class; −1 if it has a number instead
   * @param shade of its number: −1 for the least one, 1 for the greatest
   */
  public record Mark(int row, double x, double y, int label, double shade, Part part) {}

  public ScatterPlot {
    marks = List.copyOf(marks);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** The row whose mark is the nearest one to that pixel, if it is not farther than so much. */
  public OptionalInt nearest(PlotAxes axes, double x, double y, double farthest) {
    double best = farthest * farthest;
    OptionalInt row = OptionalInt.empty();
    for (Mark mark : marks) {
      double dx = axes.x(mark.x()) - x;
      double dy = axes.y(mark.y()) - y;
      double distance = dx * dx + dy * dy;
      if (distance > best) continue;
      best = distance;
      row = OptionalInt.of(mark.row());
    }
    return row;
  }
}
