package engram.ui.plot;

import engram.inspect.ActivationHistogram;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.PlotItem.Bar;
import engram.ui.plot.PlotItem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One strip of bars for each class, one above the other on a common axis, so that the classes can
 * be told apart without their colours; the line shows where the sample is.
 */
public final class HistogramPlot {
  /** Share of the width for the class names. */
  private static final double NAMES = 0.46;

  private HistogramPlot() {}

  /**
   * @param now where the line is
   * @param names of the classes; empty in regression, where all bars are of one kind
   * @param width of the picture in ems
   * @param height of the picture in ems
   */
  public static Plot of(
      ActivationHistogram histogram, double now, List<String> names, double width, double height) {
    PlotMargins margins = new PlotMargins(names.isEmpty() ? 0.6 : NAMES * width, 0.6, 0.4, 1.25);
    int classes = histogram.classes();
    boolean named = (height - margins.top() - margins.bottom()) / classes >= 0.9;
    List<PlotItem> items = new ArrayList<>();
    for (int label = 0; label < classes; label++) {
      double floor = 1 - (label + 1.0) / classes;
      Ink ink = names.isEmpty() ? Ink.MUTED : Ink.ofClass(label);
      items.add(new PlotItem.Bars(bars(histogram, label, ink), 0, 1, floor, 0.84));
      items.add(new PlotItem.Level(floor, LineStyle.hair(Ink.BORDER).ending(LineStyle.Ends.FLAT)));
      if (!named || names.isEmpty()) continue;
      items.add(
          Text.at(0, floor + 0.5 / classes, names.get(label), Ink.TEXT)
              .moved(-0.4, 0)
              .aligned(Align.RIGHT)
              .within(0, margins.left() - 0.8));
    }
    if (now >= histogram.lowest() && now <= histogram.highest()) {
      double share = (now - histogram.lowest()) / (histogram.highest() - histogram.lowest());
      items.add(PlotItem.Rule.at(share, LineStyle.of(Ink.ACCENT, 0.1)));
    }
    items.addAll(DistributionPlot.ends(histogram.lowest(), histogram.highest(), 0.65));
    return new Plot(margins, items);
  }

  private static List<Bar> bars(ActivationHistogram histogram, int label, Ink ink) {
    double tallest = 0.9 / histogram.classes() / Math.max(1, histogram.largestCount());
    return IntStream.range(0, ActivationHistogram.BINS)
        .mapToObj(bin -> new Bar(histogram.count(label, bin) * tallest, ink))
        .toList();
  }
}
