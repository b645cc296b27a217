package engram.ui.inspector;

import engram.inspect.landscape.ValuePath;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of a parameter from epoch 0 to the last one: a dot at the shown moment, a thin pale line
 * behind it, and a hair line at 0 where the path crosses it.
 */
public final class ValuePathPlot {
  private static final PlotMargins MARGINS = new PlotMargins(0.4, 0.4, 0.4, 0.4);

  /** How far what comes after the shown moment fades into the card. */
  private static final double PALE = 0.35;

  private ValuePathPlot() {}

  public static Plot of(ValuePath path) {
    int shown = path.shown();
    Line whole =
        Line.of(
            path.size(),
            i -> x(path, path.epoch(i)),
            i -> y(path, path.value(i)),
            LineStyle.of(Ink.ACCENT, 1.6 * LineStyle.HAIR).round());
    List<PlotItem> items = new ArrayList<>();
    if (path.lowest() < 0 && path.highest() > 0) {
      items.add(new PlotItem.Level(y(path, 0), LineStyle.hair(Ink.BORDER).round()));
    }
    items.add(whole.part(shown, path.size()).in(LineStyle.hair(Ink.MUTED.faded(PALE)).round()));
    items.add(whole.part(0, shown));
    items.addAll(Dot.rimmed(whole.xs()[shown], whole.ys()[shown], 0.38, 0.26, Ink.ACCENT));
    return new Plot(MARGINS, items);
  }

  private static double x(ValuePath path, double epoch) {
    double last = path.epoch(path.size() - 1);
    return last == 0 ? 0 : epoch / last;
  }

  /** A path that never moved lies in the middle. */
  private static double y(ValuePath path, double value) {
    // halves, because the whole difference of two huge numbers may be infinite
    double range = path.highest() / 2 - path.lowest() / 2;
    return range == 0 ? 0.5 : (value / 2 - path.lowest() / 2) / range;
  }
}
