package engram.ui.surface;

import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.plot.PlotItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of the data as a point of a plot; places are shares of the axes, 0 … 1.
 *
 * @param label its class, which is its colour; −1 in regression
 * @param heat its number as a colour, from −1 (orange) to 1 (blue); of a class it means nothing
 * @param mark what it is used for
 * @param ringed whether the network is wrong about it
 * @param chosen whether it is the sample that the network shows
 */
record SurfaceDot(
    double x, double y, int label, double heat, MarkPart mark, boolean ringed, boolean chosen) {

  private static final double RADIUS = 0.3;
  private static final double LEAST_RADIUS = 0.15;

  /** Of more points each is smaller, so that they cover no more in all; of few it is larger. */
  private static final double MANY = 150;

  private static final double LARGEST = 1.4;

  /** Points of a plot: wrong ones ringed, the shown sample last and loudest. */
  static List<PlotItem> items(List<SurfaceDot> dots) {
    double share = Math.min(LARGEST, Math.sqrt(MANY / Math.max(1, dots.size())));
    double radius = Math.max(LEAST_RADIUS, RADIUS * share);
    List<PlotItem> items = new ArrayList<>();
    for (SurfaceDot dot : dots) if (!dot.chosen()) dot.draw(radius, items);
    for (SurfaceDot dot : dots) {
      if (!dot.chosen()) continue;
      dot.ring(1.3 * radius + 0.35, Ink.CARD, 4, items);
      dot.ring(1.3 * radius + 0.35, Ink.ACCENT, 2, items);
      dot.draw(1.2 * radius, items);
    }
    return items;
  }

  private void draw(double radius, List<PlotItem> items) {
    if (ringed) ring(radius + 2.4 * LineStyle.HAIR, Ink.TEXT, 1.5, items);
    if (mark != MarkPart.TRAINING) items.add(mark(MarkPart.TRAINING, Ink.CARD, radius));
    items.add(mark(mark, Ink.of(label, heat), radius));
  }

  private PlotItem mark(MarkPart part, Ink ink, double radius) {
    MarkShape shape = label < 0 ? MarkShape.CIRCLE : MarkShape.of(label);
    Ink edge = label < 0 ? Ink.MUTED : Ink.ofCurve(label);
    return new PlotItem.Mark(x, y, shape, part, radius, ink, Optional.of(edge));
  }

  private void ring(double radius, Ink ink, double hairs, List<PlotItem> items) {
    items.add(new PlotItem.Ring(x, y, radius, LineStyle.of(ink, hairs * LineStyle.HAIR)));
  }
}
