package engram.ui.paths;

import engram.ui.plot.PlotAxes;
import java.util.List;

/**
 * Where epochs and values lie in a plot.
 *
 * @param lowest value at the lower end
 * @param highest value at the upper end
 * @param last epoch at the right end; 0 is at the left
 */
public record PathsPlot(PlotAxes axes, double lowest, double highest, double last) {
  private static final double LEFT = 3.8;

  /** Room for half of "100 000" at the right end. */
  private static final double RIGHT = 1.8;

  private static final double TOP = 0.7;
  private static final double BOTTOM = 1.7;

  /**
   * The axes in a picture of that size in pixels, with the room for their numbers.
   *
   * @param em size of the base font in pixels
   */
  public static PlotAxes axes(
      double width,
      double height,
      double em,
      List<PlotAxes.Tick> values,
      List<PlotAxes.Tick> epochs) {
    return new PlotAxes(
        LEFT * em, width - RIGHT * em, TOP * em, height - BOTTOM * em, em, values, epochs);
  }

  public double x(double epoch) {
    return axes.x(epoch / last);
  }

  public double y(double value) {
    return axes.y((value - lowest) / (highest - lowest));
  }

  /** The epoch at that horizontal place. */
  public double epochAt(double x) {
    return axes.share(x) * last;
  }
}
