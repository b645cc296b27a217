package engram.ui.paths;

import engram.inspect.landscape.ValuePath;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where epochs and values lie in a plot of several paths over the same epochs, each in a colour and
 * a dash pattern of its own.
 *
 * @param lowest value at the lower end
 * @param highest value at the upper end
 * @param last epoch at the right end; 0 is at the left
 */
public record PathsPlot(PlotAxes axes, double lowest, double highest, double last) {
  /** With room for half of "100 000" at the right end. */
  private static final PlotMargins MARGINS = new PlotMargins(3.8, 1.8, 0.7, 1.7);

  /** How far what comes after the present epoch fades into the card. */
  private static final double PALE = 0.65;

  private static final double LINE = 0.15;

  /** Strokes and gaps of each look in em; the first is solid. */
  private static final double[][] DASHES = {
    {}, {0.7, 0.3}, {0.15, 0.3}, {0.8, 0.3, 0.15, 0.3}, {1.4, 0.4}, {0.7, 0.3, 0.15, 0.3, 0.15, 0.3}
  };

  /**
   * A path and its look.
   *
   * @param look 0 … 5
   */
  public record Line(ValuePath path, int look) {}

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
    return MARGINS.axes(width, height, em, values, epochs);
  }

  /** A short piece of that look, as it stands in the legend. */
  static Plot sample(int look) {
    return new Plot(
        new PlotMargins(0, 0, 0, 0), List.of(PlotItem.Line.between(0, 0.5, 1, 0.5, style(look))));
  }

  private static LineStyle style(int look) {
    return LineStyle.of(Ink.ofCurve(look % DASHES.length), LINE)
        .dashed(DASHES[look % DASHES.length])
        .ending(LineStyle.Ends.FLAT);
  }

  /**
   * What is drawn; what comes after the present epoch is pale.
   *
   * @param present the epoch that is shown everywhere
   * @param pointed the epoch that is pointed at
   */
  public List<PlotItem> items(List<Line> lines, double present, OptionalDouble pointed) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    for (Line line : lines) {
      ValuePath path = line.path();
      LineStyle style = style(line.look());
      PlotItem.Line whole =
          PlotItem.Line.of(
              path.size(), i -> path.epoch(i) / last, i -> share(path.value(i)), style);
      LineStyle pale = style.in(style.ink().faded(PALE));
      items.add(whole.part(path.shown(), path.size() - 1).in(pale));
      items.add(whole.part(0, path.shown()));
    }
    pointed.ifPresent(
        epoch -> items.add(PlotItem.Rule.at(epoch / last, LineStyle.hair(Ink.MUTED))));
    items.add(PlotItem.Rule.at(present / last, LineStyle.of(Ink.ACCENT, LINE)));
    for (Line line : lines) {
      ValuePath path = line.path();
      items.addAll(dot(line, path.epoch(path.shown()), path.value(path.shown())));
      pointed.ifPresent(epoch -> items.addAll(dot(line, epoch, path.nearestTo(epoch))));
    }
    return items;
  }

  private List<PlotItem> dot(Line line, double epoch, double value) {
    return Dot.rimmed(epoch / last, share(value), 0.42, 0.3, style(line.look()).ink());
  }

  private double share(double value) {
    return (value - lowest) / (highest - lowest);
  }

  public double x(double epoch) {
    return axes.x(epoch / last);
  }

  public double y(double value) {
    return axes.y(share(value));
  }

  /** The epoch at that horizontal place. */
  public double epochAt(double x) {
    return axes.share(x) * last;
  }
}
