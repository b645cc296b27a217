package engram.render;

import engram.ui.plot.PlotAxes;
import java.util.List;

/**
 * A plane that is drawn in.
 *
 * @param axes of a square
 * @param horizontal what the horizontal axis counts
 * @param vertical what the vertical axis counts
 * @param marks its points
 */
public record DrawingPlot(PlotAxes axes, String horizontal, String vertical, List<Mark> marks) {

  /**
   * A point.
   *
   * @param x share of the horizontal axis, 0 … 1
   * @param y share of the vertical axis
   * @param label its class
   */
  public record Mark(double x, double y, int label) {}

  public DrawingPlot {
    marks = List.copyOf(marks);
  }
}
