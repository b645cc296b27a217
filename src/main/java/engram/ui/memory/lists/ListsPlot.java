package engram.ui.memory.lists;

import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes.Tick;
import engram.ui.plot.PlotCanvas;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Curves of one experiment on both stores, in percent. */
public final class ListsPlot extends PlotCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 1.2, 1.6, 1.4);
  private static final double LINE = 0.15;
  private static final double DOT = 0.3;

  /** How values are drawn. */
  enum Style {
    LINE,
    DASHED,
    DOTTED_LINE,
    RINGS
  }

  /** Values at places; both are shares of the axes. */
  record Series(String name, Ink ink, Style style, double[] x, double[] y) {
    Optional<LineStyle> line() {
      LineStyle line = LineStyle.of(ink, LINE);
      if (style == Style.RINGS) return Optional.empty();
      return Optional.of(style == Style.DASHED ? line.dashed(0.5, 0.35) : line);
    }

    List<Dot> dots(double atX, double atY) {
      return switch (style) {
        case DOTTED_LINE -> List.of(new Dot(atX, atY, DOT, ink));
        case RINGS ->
            List.of(new Dot(atX, atY, 1.3 * DOT, ink), new Dot(atX, atY, 0.85 * DOT, Ink.CARD));
        default -> List.of();
      };
    }
  }

  /**
   * A place of the horizontal axis, as a share, and the value there.
   *
   * @param name beside it
   */
  record Mark(double x, double y, String name) {}

  public ListsPlot() {
    getStyleClass().setAll("recall-plot");
  }

  /**
   * @param marks none or one
   */
  void show(NiceScale percent, List<Tick> ticks, List<Series> series, List<Mark> marks) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    for (Mark mark : marks) {
      boolean right = mark.x() > 0.6;
      items.add(PlotItem.Rule.at(mark.x(), LineStyle.of(Ink.ACCENT, 0.1)));
      items.add(
          PlotItem.Text.at(mark.x(), 0, mark.name(), Ink.ACCENT)
              .moved(right ? -0.5 : 0.5, -0.8)
              .aligned(right ? Align.RIGHT : Align.LEFT));
    }
    for (Series each : series) {
      each.line().ifPresent(line -> items.add(PlotItem.Line.of(each.x(), each.y(), line)));
      for (int k = 0; k < each.x().length; k++) items.addAll(each.dots(each.x()[k], each.y()[k]));
    }
    items.add(
        new Key(
            series.stream()
                .map(each -> new Key.Entry(each.name(), each.line(), each.dots(0, 0)))
                .toList(),
            Key.Place.ABOVE));
    for (Mark mark : marks) items.add(new Dot(mark.x(), mark.y(), 1.2 * DOT, Ink.ACCENT));
    show(new Plot(MARGINS, AxisTicks.of(percent, 2), AxisTicks.of(ticks), items));
  }
}
