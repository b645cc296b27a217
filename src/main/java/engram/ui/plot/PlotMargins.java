package engram.ui.plot;

import java.util.List;

/**
 * The room that a plot leaves around its axes for their numbers and for a key, in units of the
 * font's size.
 */
public record PlotMargins(double left, double right, double top, double bottom) {
  private static final int LEAST_ROWS = 3;
  private static final int LEAST_COLUMNS = 2;

  /** Axes that fill a plot of that size in pixels. */
  public PlotAxes axes(double width, double height, double em, AxisTicks rows, AxisTicks columns) {
    return axes(
        width,
        height,
        em,
        rows.within(height / em - top - bottom, LEAST_ROWS),
        columns.within(width / em - left - right, LEAST_COLUMNS));
  }

  /** The same with these numbers. */
  public PlotAxes axes(
      double width,
      double height,
      double em,
      List<PlotAxes.Tick> rows,
      List<PlotAxes.Tick> columns) {
    return new PlotAxes(
        left * em, width - right * em, top * em, height - bottom * em, em, rows, columns);
  }
}
