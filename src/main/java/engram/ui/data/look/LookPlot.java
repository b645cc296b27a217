package engram.ui.data.look;

import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.OptionalInt;

/**
 * Some columns of the data, and their rows as marks.
 *
 * @param marks of which only classes, shades and parts are looked at; one for each point of the
 *     columns
 */
public record LookPlot(List<LookColumn> columns, List<ScatterPlot.Mark> marks) {

  public LookPlot {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
  }

  /**
   * The point that is the nearest one to a pixel of a cell.
   *
   * @param farthest in pixels
   */
  public OptionalInt nearest(
      LookGrid grid, LookGrid.Cell cell, double x, double y, double farthest) {
    double[] across = columns.get(cell.column()).shares();
    double[] upwards = columns.get(cell.row()).shares();
    double best = farthest;
    OptionalInt nearest = OptionalInt.empty();
    for (int point = 0; point < across.length; point++) {
      double distance =
          Math.hypot(
              grid.x(cell.column()) + across[point] * grid.width() - x,
              grid.y(cell.row()) + (1 - upwards[point]) * grid.height() - y);
      if (distance > best) continue;
      best = distance;
      nearest = OptionalInt.of(point);
    }
    return nearest;
  }
}
