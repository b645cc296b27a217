package engram.ui.plot;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * The room that a plot leaves around its axes for their numbers and for a key, in units of the
 * font's size.
 */
public record PlotMargins(double left, double right, double top, double bottom) {
  /** Numbers of the horizontal axis stand so far apart at least. */
  private static final double COLUMN = 4;

  private static final int LEAST_ROWS = 3;
  private static final int LEAST_COLUMNS = 2;

  /**
   * Axes that fill the plot.
   *
   * @param row height of a row of the vertical axis at least, in units of the font's size
   */
  public PlotAxes axes(
      Region plot, double em, NiceScale vertical, double row, NiceScale horizontal) {
    return axes(plot, em, vertical, row, horizontal, horizontal.ticks(columns(plot, em)));
  }

  /** The same with whole numbers only on the horizontal axis. */
  public PlotAxes wholeAxes(
      Region plot, double em, NiceScale vertical, double row, NiceScale horizontal) {
    return axes(plot, em, vertical, row, horizontal, horizontal.wholeTicks(columns(plot, em)));
  }

  private int columns(Region plot, double em) {
    return Math.max(LEAST_COLUMNS, (int) ((plot.getWidth() / em - left - right) / COLUMN));
  }

  private PlotAxes axes(
      Region plot,
      double em,
      NiceScale vertical,
      double row,
      NiceScale horizontal,
      List<NiceScale.Tick> columns) {
    return axes(plot, em, vertical, row, PlotTicks.of(horizontal, columns));
  }

  /** The same with numbers of its own on the horizontal axis. */
  public PlotAxes axes(
      Region plot, double em, NiceScale vertical, double row, List<PlotAxes.Tick> columns) {
    int rows = Math.max(LEAST_ROWS, (int) ((plot.getHeight() / em - top - bottom) / row));
    return new PlotAxes(
        left * em,
        plot.getWidth() - right * em,
        top * em,
        plot.getHeight() - bottom * em,
        em,
        PlotTicks.of(vertical, vertical.ticks(rows)),
        columns);
  }
}
