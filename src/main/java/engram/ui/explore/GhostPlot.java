package engram.ui.explore;

import engram.ui.curves.CurvePoints;
import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Labels;
import engram.ui.plot.PlotItem.Text;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;

/**
 * Pale curves over a common horizontal axis, each with its own colour and dash and a label at its
 * end; the calm ones above the restless, which would hide them. What lies beyond the axes is cut
 * off.
 */
final class GhostPlot {
  /** Strokes and gaps in thirteenths of an em; the curves differ by them, not by colour alone. */
  static final List<List<Double>> DASHES =
      List.of(
          List.of(1.5, 3.5),
          List.of(6.0, 3.5),
          List.of(),
          List.of(9.0, 3.0, 1.5, 3.0),
          List.of(13.0, 4.0));

  private static final PlotMargins MARGINS = new PlotMargins(3, 4, 1.5, 1.5);

  /** How far a curve fades into the card. */
  private static final double PALE = 0.35;

  private static final double VERY_PALE = 0.7;

  /** How far the lowest label stays above the axis, so as not to touch its numbers. */
  private static final double ABOVE_AXIS = 0.4;

  private static final Comparator<Curve> BELOW_FIRST =
      Comparator.comparing(Curve::pointed)
          .thenComparing(Comparator.comparingDouble(Curve::restlessness).reversed());

  private static final int ROWS = 6;
  private static final int COLUMNS = 5;

  private GhostPlot() {}

  /**
   * @param xs of the points, ascending
   * @param ys of the points
   * @param dash which of {@link #DASHES}
   * @param strong whether it is the one in force
   * @param pointed whether it is pointed at: the others step back
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Curve(double[] xs, double[] ys, String label, int dash, boolean strong, boolean pointed) {
    private Ink ink() {
      return strong ? Ink.ACCENT : Ink.ofCurve(dash);
    }

    /** How far it goes up and down in all. */
    private double restlessness() {
      double sum = 0;
      for (int i = 1; i < ys.length; i++) sum += Math.abs(ys[i] - ys[i - 1]);
      return sum;
    }
  }

  /**
   * The tried learning rates.
   *
   * @param inForce which rate is the one in force
   * @param pointed which row the pointer is on
   * @param width in pixels
   */
  static Plot of(
      ExplorerPicture picture,
      DoublePredicate inForce,
      OptionalInt pointed,
      double width,
      ExplorerTexts texts) {
    NiceScale horizontal = picture.horizontal();
    List<Curve> curves = new ArrayList<>();
    CurvePoints points = new CurvePoints();
    for (int i = 0; i < picture.trials().size(); i++) {
      points.clear();
      picture.thin(i, width, points);
      PlotItem.Line line =
          points.line(horizontal::share, picture.loss()::share, LineStyle.hair(Ink.TEXT));
      double rate = picture.trials().get(i).rate();
      boolean isPointed = pointed.equals(OptionalInt.of(i));
      curves.add(
          new Curve(line.xs(), line.ys(), texts.rate(rate), i, inForce.test(rate), isPointed));
    }
    return of(
        curves,
        AxisTicks.of(AxisTicks.on(picture.loss(), picture.loss().ticks(ROWS))),
        AxisTicks.of(AxisTicks.on(horizontal, horizontal.wholeTicks(COLUMNS))),
        texts.lossAxis(),
        texts.epochAxis());
  }

  /**
   * @param vertical what the vertical axis shows
   * @param horizontal what the horizontal axis shows
   */
  static Plot of(
      List<Curve> curves, AxisTicks rows, AxisTicks columns, String vertical, String horizontal) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    items.add(Text.at(0, 1, vertical, Ink.MUTED).moved(-3, -0.9));
    items.add(Text.at(1, 0, horizontal, Ink.MUTED).moved(1.5, 0.8));
    boolean onePointed = curves.stream().anyMatch(Curve::pointed);
    List<Text> labels = new ArrayList<>();
    curves.stream().sorted(BELOW_FIRST).map(curve -> line(curve, onePointed)).forEach(items::add);
    for (Curve curve : curves) {
      if (curve.xs().length > 0) labels.add(label(curve, onePointed));
    }
    items.add(new Labels(labels, 1.15 * Text.SMALL, ABOVE_AXIS));
    return new Plot(MARGINS, rows, columns, items);
  }

  private static PlotItem line(Curve curve, boolean onePointed) {
    Ink ink = curve.pointed() ? curve.ink() : curve.ink().faded(onePointed ? VERY_PALE : PALE);
    double width = curve.pointed() ? 2.6 : curve.strong() ? 2 : 1.6;
    double[] dashes =
        DASHES.get(curve.dash() % DASHES.size()).stream()
            .mapToDouble(dash -> dash * LineStyle.HAIR)
            .toArray();
    LineStyle style =
        LineStyle.of(ink, width * LineStyle.HAIR).dashed(dashes).ending(LineStyle.Ends.FLAT);
    return PlotItem.Line.of(curve.xs(), curve.ys(), style).clip();
  }

  private static Text label(Curve curve, boolean onePointed) {
    int last = curve.xs().length - 1;
    double y = Math.max(0, Math.min(1, curve.ys()[last]));
    Ink ink = onePointed && !curve.pointed() ? Ink.MUTED : curve.ink();
    return Text.at(curve.xs()[last], y, curve.label(), ink)
        .moved(0.4, 0)
        .bold(curve.strong() || curve.pointed())
        .haloed();
  }
}
