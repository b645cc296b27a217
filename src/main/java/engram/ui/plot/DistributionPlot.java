package engram.ui.plot;

import engram.inspect.Distribution;
import engram.ui.base.RoundedNumber;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Bar;
import engram.ui.plot.PlotItem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How numbers are spread: bars in blue above 0 and in orange below, and their mean. */
public final class DistributionPlot {
  private static final PlotMargins MARGINS = new PlotMargins(0.6, 0.6, 0.4, 1.15);
  private static final double BELOW = 0.6;

  private DistributionPlot() {}

  public static Plot of(Distribution d) {
    List<PlotItem> items = new ArrayList<>();
    items.add(new PlotItem.Bars(bars(d), 0, 1, 0, 0.88));
    items.add(new PlotItem.Level(0, LineStyle.hair(Ink.BORDER).ending(LineStyle.Ends.FLAT)));
    double mean = share(d, d.mean());
    if (mean >= 0 && mean <= 1) {
      items.add(PlotItem.Rule.at(mean, LineStyle.hair(Ink.TEXT).dashed(0.25, 0.2)));
    }
    items.addAll(ends(d.lowest(), d.highest(), BELOW));
    if (d.lowest() < 0 && d.highest() > 0) {
      items.add(end(share(d, 0), "0", BELOW, Align.CENTER));
    }
    return new Plot(MARGINS, items);
  }

  private static List<Bar> bars(Distribution d) {
    double width = (d.highest() - d.lowest()) / Distribution.BINS;
    return IntStream.range(0, Distribution.BINS)
        .mapToObj(
            bin ->
                new Bar(
                    (double) d.count(bin) / Math.max(1, d.largestCount()),
                    d.lowest() + (bin + 0.5) * width < 0 ? Ink.NEGATIVE : Ink.POSITIVE))
        .toList();
  }

  private static double share(Distribution d, double value) {
    return (value - d.lowest()) / (d.highest() - d.lowest());
  }

  /** The numbers at the ends of an axis. */
  static List<PlotItem> ends(double lowest, double highest, double below) {
    return List.of(
        end(0, tick(lowest), below, Align.LEFT), end(1, tick(highest), below, Align.RIGHT));
  }

  private static PlotItem end(double x, String text, double below, Align align) {
    return Text.at(x, 0, text, Ink.MUTED).moved(0, below).aligned(align);
  }

  /** A power of two in a few characters. */
  private static String tick(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
    return whole ? RoundedNumber.whole((long) value) : RoundedNumber.significant(value, 2);
  }
}
