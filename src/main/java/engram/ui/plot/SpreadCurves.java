package engram.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measured curves with their spread as a band. */
public final class SpreadCurves {
  private static final double LINE = 0.14;
  private static final double BAND = 0.16;

  /** Of the curves of classes: green, violet, olive. */
  private static final int[] COLORS = {0, 3, 2};

  private static final double[][] DASHES = {{}, {0.6, 0.3}, {0.15, 0.25}};

  private SpreadCurves() {}

  /**
   * A curve; all are shares of the axes.
   *
   * @param x ascending
   * @param low lower end of the spread
   * @param high its upper end
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  public record Line(String name, double[] x, double[] mean, double[] low, double[] high) {
    /** One of shares, with the deviation on both sides. */
    public static Line of(String name, double[] x, double[] mean, double[] deviation) {
      double[] low = new double[mean.length];
      double[] high = new double[mean.length];
      for (int k = 0; k < mean.length; k++) {
        low[k] = Math.max(0, mean[k] - deviation[k]);
        high[k] = Math.min(1, mean[k] + deviation[k]);
      }
      return new Line(name, x, mean, low, high);
    }
  }

  /** The bands below all curves, and the key. */
  public static List<PlotItem> of(List<Line> lines, PlotItem.Key.Place place) {
    List<PlotItem> items = new ArrayList<>();
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      items.add(new PlotItem.Band(line.x(), line.low(), line.high(), style(k).ink().clear(BAND)));
    }
    for (int k = 0; k < lines.size(); k++) {
      items.add(PlotItem.Line.of(lines.get(k).x(), lines.get(k).mean(), style(k)));
    }
    items.add(
        new PlotItem.Key(
            IntStream.range(0, lines.size())
                .mapToObj(k -> PlotItem.Key.Entry.of(lines.get(k).name(), style(k)))
                .toList(),
            place));
    return items;
  }

  private static LineStyle style(int k) {
    return LineStyle.of(Ink.ofCurve(COLORS[k % COLORS.length]), LINE)
        .dashed(DASHES[k % DASHES.length]);
  }
}
