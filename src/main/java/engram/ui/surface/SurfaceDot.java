package engram.ui.surface;

import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotItem;
import java.util.ArrayList;
import java.util.List;

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
    double x, double y, int label, double heat, Mark mark, boolean ringed, boolean chosen) {

  /** How points differ without colour. */
  enum Mark {
    FILLED,
    HOLLOW,
    HOLLOW_SQUARE
  }

  private static final double RADIUS = 0.3;
  private static final double LEAST_RADIUS = 0.15;

  /** Of more points each is smaller, so that they cover no more in all; of few it is larger. */
  private static final double MANY = 150;

  private static final double LARGEST = 1.4;

  /** Strokes, in radii. */
  private static final double EDGE = 0.24;

  private static final double RIM = 0.42;

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
    items.add(disc(radius * (1 + EDGE), label < 0 ? Ink.MUTED : Ink.CARD));
    items.add(disc(radius, Ink.of(label, heat)));
    if (mark != Mark.FILLED) items.add(disc(radius * (1 - RIM), Ink.CARD));
  }

  private PlotItem disc(double radius, Ink ink) {
    return mark == Mark.HOLLOW_SQUARE
        ? new PlotItem.Square(x, y, radius, ink)
        : new PlotItem.Dot(x, y, radius, ink);
  }

  private void ring(double radius, Ink ink, double hairs, List<PlotItem> items) {
    items.add(new PlotItem.Ring(x, y, radius, LineStyle.of(ink, hairs * LineStyle.HAIR)));
  }
}
