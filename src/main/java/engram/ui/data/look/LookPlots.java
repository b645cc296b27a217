package engram.ui.data.look;

import engram.data.Dataset;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the plots of columns of the data. */
final class LookPlots {
  private LookPlots() {}

  /**
   * @param ticks how many each axis has at most
   */
  static LookPlot of(LookPoints points, ScatterTexts texts, int ticks) {
    List<LookColumn> columns =
        IntStream.range(0, points.columns().size())
            .mapToObj(place -> column(points, place, texts, ticks))
            .toList();
    return new LookPlot(
        columns, IntStream.range(0, points.size()).mapToObj(p -> mark(points, p)).toList());
  }

  private static LookColumn column(LookPoints points, int place, ScatterTexts texts, int ticks) {
    LookBars bars = points.bars().get(place);
    double[][] heights = new double[bars.classes()][LookBars.BINS];
    for (int label = 0; label < heights.length; label++) {
      for (int bin = 0; bin < LookBars.BINS; bin++) {
        heights[label][bin] = (double) bars.count(label, bin) / bars.largest();
      }
    }
    double[] shades =
        bars.isShaded()
            ? IntStream.range(0, LookBars.BINS).mapToDouble(bars::shade).toArray()
            : new double[0];
    Dataset dataset = points.data().dataset();
    return new LookColumn(
        texts.axis(dataset, points.columns().get(place)),
        bars.largest(),
        heights,
        shades,
        IntStream.range(0, points.size()).mapToDouble(p -> points.share(place, p)).toArray(),
        AxisTicks.on(bars.scale(), bars.scale().ticks(ticks)));
  }

  /** Its place is that of the columns' shares. */
  private static ScatterPlot.Mark mark(LookPoints points, int point) {
    boolean numbers = points.data().dataset().target().isNumber();
    return new ScatterPlot.Mark(
        points.row(point),
        0,
        0,
        numbers ? -1 : (int) points.target(point),
        numbers ? points.shade(point) : 0,
        ScatterView.part(points.use(point)));
  }
}
