package engram.ui.results;

import engram.ui.plot.PlotAxes;
import java.util.List;

/**
 * Foretold against true numbers. All places are shares of the axes, which are the same in both
 * directions, 0 … 1 from the left and from the bottom; a point beyond stands at the edge.
 *
 * @param xs the true numbers
 * @param ys the foretold numbers
 * @param marked which point is the sample shown; −1 if none is
 * @param ticks of both axes
 * @param horizontal what the horizontal axis shows
 * @param vertical what the vertical axis shows
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record PredictionPlot(
    double[] xs,
    double[] ys,
    int marked,
    List<PlotAxes.Tick> ticks,
    String horizontal,
    String vertical) {
  private static final double LEFT = 3.6;
  private static final double RIGHT = 0.8;
  private static final double TOP = 1.6;
  private static final double BOTTOM = 2.6;

  /** How far from a point the pointer still is on it, in em. */
  private static final double REACH = 0.7;

  public PredictionPlot {
    ticks = List.copyOf(ticks);
  }

  /**
   * @param em size of the base font in pixels
   */
  PlotAxes axes(double em, double width, double height) {
    return new PlotAxes(
        LEFT * em, width - RIGHT * em, TOP * em, height - BOTTOM * em, em, ticks, ticks);
  }

  /** Where a point is drawn: those beyond the axes at their edge, also what is no number. */
  double shownY(int point) {
    if (Double.isNaN(ys[point])) return 0;
    return Math.max(0, Math.min(1, ys[point]));
  }

  /** Whether a point lies beyond the axes. */
  boolean isBeyond(int point) {
    return !(ys[point] >= 0 && ys[point] <= 1);
  }

  /** The point nearest to that place of the picture; −1 if none is near. */
  public int at(double x, double y, double em, double width, double height) {
    PlotAxes axes = axes(em, width, height);
    int nearest = -1;
    double least = REACH * em;
    for (int i = 0; i < xs.length; i++) {
      double distance = Math.hypot(axes.x(xs[i]) - x, axes.y(shownY(i)) - y);
      if (distance <= least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }
}
