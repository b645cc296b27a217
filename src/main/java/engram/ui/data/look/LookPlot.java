package engram.ui.data.look;

import engram.data.Dataset;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Some columns of the data, and their rows as marks.
 *
 * @param marks of which only classes, shades and parts are looked at; one for each point of the
 *     columns
 */
record LookPlot(List<Column> columns, List<ScatterPlot.Mark> marks) {

  /**
   * One column as it is painted.
   *
   * @param largest how many rows the tallest bar stands for
   * @param heights of the bars, by class and bin: shares of the tallest bar, that stand on each
   *     other
   * @param shades of the bars, −1 … 1; none where they are parted by class
   * @param shares where each point lies on the axis, 0 … 1
   * @param ticks of the axis
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Column(
      String name,
      int largest,
      double[][] heights,
      double[] shades,
      double[] shares,
      List<PlotAxes.Tick> ticks) {

    /** The bin at that share of the axis. */
    int bin(double share) {
      int bins = heights[0].length;
      return Math.max(0, Math.min(bins - 1, (int) (share * bins)));
    }
  }

  LookPlot {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
  }

  /**
   * @param ticks how many each axis has at most
   */
  static LookPlot of(LookPoints points, ScatterTexts texts, int ticks) {
    List<Column> columns =
        IntStream.range(0, points.columns.size())
            .mapToObj(place -> column(points, place, texts, ticks))
            .toList();
    return new LookPlot(
        columns, IntStream.range(0, points.size()).mapToObj(p -> mark(points, p)).toList());
  }

  private static Column column(LookPoints points, int place, ScatterTexts texts, int ticks) {
    LookBars bars = points.bars.get(place);
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
    Dataset dataset = points.data.dataset();
    return new Column(
        texts.axis(dataset, points.columns.get(place)),
        bars.largest(),
        heights,
        shades,
        IntStream.range(0, points.size()).mapToDouble(p -> points.share(place, p)).toArray(),
        AxisTicks.on(bars.scale, bars.scale.ticks(ticks)));
  }

  /** Its place is that of the columns' shares. */
  private static ScatterPlot.Mark mark(LookPoints points, int point) {
    boolean numbers = points.data.dataset().target().isNumber();
    return new ScatterPlot.Mark(
        points.row(point),
        0,
        0,
        numbers ? -1 : (int) points.target(point),
        numbers ? points.shade(point) : 0,
        ScatterView.part(points.use(point)));
  }

  /**
   * The point that is the nearest one to a pixel of a cell.
   *
   * @param farthest in pixels
   */
  OptionalInt nearest(LookGrid grid, LookGrid.Cell cell, double x, double y, double farthest) {
    double[] across = columns.get(cell.column()).shares();
    double[] upwards = columns.get(cell.row()).shares();
    double best = farthest;
    OptionalInt nearest = OptionalInt.empty();
    for (int point = 0; point < across.length; point++) {
      double distance =
          Math.hypot(
              grid.x(cell.column()) + across[point] * grid.width() - x,
              grid.y(cell.row()) + (1 - upwards[point]) * grid.height() - y);
      if (distance > best) continue;
      best = distance;
      nearest = OptionalInt.of(point);
    }
    return nearest;
  }
}
