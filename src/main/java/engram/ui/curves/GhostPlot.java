package engram.ui.curves;

import engram.ui.plot.PlotAxes;
import java.util.List;

/**
 * Pale curves over a common horizontal axis, each with its own dash and a label at its end. All
 * places are shares of the axes, 0 … 1 from the left and from the bottom; what lies beyond is cut
 * off.
 *
 * @param vertical what the vertical axis shows
 * @param horizontal what the horizontal axis shows
 */
public record GhostPlot(
    List<Curve> curves,
    List<PlotAxes.Tick> rows,
    List<PlotAxes.Tick> columns,
    String vertical,
    String horizontal) {

  public GhostPlot {
    curves = List.copyOf(curves);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * @param xs of the points, ascending
   * @param ys of the points
   * @param dash which of {@link GhostPainter#DASHES}
   * @param strong whether it is the one in force
   * @param pointed whether it is pointed at: the others step back
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Curve(
      double[] xs, double[] ys, String label, int dash, boolean strong, boolean pointed) {}
}
