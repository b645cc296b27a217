package engram.ui.surface;

import engram.ui.plot.AxisNames;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Outputs along one feature; all places are shares of the axes, 0 … 1.
 *
 * @param horizontal what the horizontal axis shows
 * @param zero the height of zero; outside 0 … 1 it is not drawn
 */
record OutputCurvePicture(
    List<Line> lines, List<SurfaceDot> dots, PlotAxes axes, String horizontal, double zero) {
  private static final double LEFT = 3;
  private static final double RIGHT = 0.8;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 2.7;

  /**
   * @param xs of the points, ascending
   * @param ys of the points; NaN where there is none
   * @param label the class that is its colour; −1 for the number foretold
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Line(double[] xs, double[] ys, int label) {}

  OutputCurvePicture {
    lines = List.copyOf(lines);
    dots = List.copyOf(dots);
  }

  /** The axes that fill the room. */
  static PlotAxes axes(
      double em,
      double width,
      double height,
      List<PlotAxes.Tick> rows,
      List<PlotAxes.Tick> columns) {
    return new PlotAxes(
        Math.floor(LEFT * em),
        width - RIGHT * em,
        Math.floor(TOP * em),
        height - BOTTOM * em,
        em,
        rows,
        columns);
  }

  /** What the outputs say, with the rows of the data as points. */
  List<PlotItem> items() {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES, AxisNames.below(horizontal)));
    if (zero > 0 && zero < 1) items.add(new PlotItem.Level(zero, LineStyle.hair(Ink.MUTED)));
    items.addAll(SurfaceDot.items(dots));
    for (Line line : lines) {
      Ink ink = line.label() < 0 ? Ink.ACCENT : Ink.ofCurve(line.label());
      LineStyle style = LineStyle.of(ink, 2.6 * LineStyle.HAIR).round();
      PlotItem.Line curve = PlotItem.Line.of(line.xs(), line.ys(), style).clip();
      items.add(curve.in(style.in(Ink.CARD).wide(5 * LineStyle.HAIR)));
      items.add(curve);
    }
    return items;
  }
}
