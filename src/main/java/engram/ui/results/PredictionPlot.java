package engram.ui.results;

import engram.ui.plot.AxisNames;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Ring;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
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
record PredictionPlot(
    double[] xs,
    double[] ys,
    int marked,
    List<PlotAxes.Tick> ticks,
    String horizontal,
    String vertical) {
  private static final PlotMargins MARGINS = new PlotMargins(3.6, 0.8, 1.6, 2.6);
  private static final double RADIUS = 0.24;
  private static final double OPACITY = 0.6;

  /** So many points or more are drawn smaller and paler. */
  private static final int MANY = 300;

  /** How far from a point the pointer still is on it, in em. */
  private static final double REACH = 0.7;

  PredictionPlot {
    ticks = List.copyOf(ticks);
  }

  /** The points, and the diagonal on which the network is right. */
  Plot plot() {
    List<PlotItem> items = new ArrayList<>(AxisNames.diagonal(vertical, horizontal, 3.6));
    boolean many = xs.length >= MANY;
    double radius = (many ? 0.7 : 1) * RADIUS;
    Ink ink = Ink.ACCENT.clear(many ? OPACITY / 2 : OPACITY);
    LineStyle rim = LineStyle.hair(Ink.ACCENT);
    for (int i = 0; i < xs.length; i++) {
      items.add(
          isBeyond(i)
              ? new Ring(xs[i], shownY(i), radius, rim)
              : new Dot(xs[i], shownY(i), radius, ink));
    }
    if (marked >= 0) {
      LineStyle ring = LineStyle.of(Ink.TEXT, 2 * LineStyle.HAIR);
      items.add(new Dot(xs[marked], shownY(marked), radius, Ink.ACCENT));
      items.add(new Ring(xs[marked], shownY(marked), 2 * radius, ring));
    }
    return new Plot(MARGINS, AxisTicks.of(ticks), AxisTicks.of(ticks), items);
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
  int at(double x, double y, double em, double width, double height) {
    return MARGINS
        .axes(width, height, em, ticks, ticks)
        .nearest(xs.length, i -> xs[i], this::shownY, x, y, REACH * em)
        .orElse(-1);
  }
}
