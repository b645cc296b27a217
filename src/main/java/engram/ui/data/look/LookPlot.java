package engram.ui.data.look;

import engram.data.Dataset;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Align;
import engram.ui.plot.ScatterPlot;
import java.util.ArrayList;
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

    /** Its name at the top, so far below. */
    PlotItem title(double down) {
      return PlotItem.Text.at(0.5, 1, name, Ink.TEXT)
          .moved(0, down)
          .sized(0.88)
          .aligned(Align.CENTER)
          .within(1, -0.4);
    }

    /** The numbers below the axis, so far. */
    List<PlotItem.Text> below(double down) {
      return ticks.stream()
          .map(tick -> number(tick.place(), 0, tick.text()).moved(0, down).aligned(Align.CENTER))
          .toList();
    }

    /** The same of an upright axis, so far beside it. */
    List<PlotItem.Text> beside(double left, double room) {
      return ticks.stream()
          .map(tick -> number(0, tick.place(), tick.text()))
          .map(text -> text.moved(-left, 0).aligned(Align.RIGHT).within(0, room))
          .toList();
    }

    /**
     * Its bars on the floor; those shaded by the target have an edge.
     *
     * @param tallest share of the height that the tallest takes
     */
    List<PlotItem> bars(double tallest, double em) {
      List<PlotItem> bars = new ArrayList<>();
      double step = 1.0 / heights[0].length;
      for (int bin = 0; bin < heights[0].length; bin++) {
        double floor = 0;
        for (int label = 0; label < heights.length; label++) {
          double top = floor + heights[label][bin] * tallest;
          if (top <= floor) continue;
          boolean shaded = shades.length > 0;
          Ink ink = shaded ? Ink.of(-1, shades[bin]) : Ink.ofClass(label);
          double left = (bin + 0.06) * step;
          double right = (bin + 0.94) * step;
          bars.add(new PlotItem.Box(left, floor, right, top, ink));
          double[] xs = {left, right, right, left, left};
          double[] ys = {floor, floor, top, top, floor};
          if (shaded) bars.add(PlotItem.Line.of(xs, ys, LineStyle.of(Ink.MUTED, 0.5 / em)));
          floor = top;
        }
      }
      return bars;
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

  /** A number at an axis. */
  static PlotItem.Text number(double x, double y, String text) {
    return PlotItem.Text.at(x, y, text, Ink.MUTED);
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
