package engram.ui.inspector;

import engram.inspect.ActivationCurve;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;

/** The curve a = f(z) with the axes through 0 and the operating point. */
final class ActivationPlot {
  private static final PlotMargins MARGINS = new PlotMargins(0.6, 0.6, 0.6, 0.6);
  private static final LineStyle LINE = LineStyle.of(Ink.TEXT, 1.6 * LineStyle.HAIR).round();
  private static final LineStyle GUIDE =
      LineStyle.hair(Ink.ACCENT).dashed(3 * LineStyle.HAIR, 3 * LineStyle.HAIR).round();

  private ActivationPlot() {}

  static Plot of(ActivationCurve curve) {
    double zero = y(curve, 0);
    List<PlotItem> items = new ArrayList<>();
    items.add(new PlotItem.Level(zero, LineStyle.hair(Ink.BORDER).round()));
    items.add(PlotItem.Rule.at(0.5, LineStyle.hair(Ink.BORDER).round()));
    items.add(
        Line.of(
            ActivationCurve.POINTS, i -> x(curve, curve.z(i)), i -> y(curve, curve.a(i)), LINE));
    if (Double.isFinite(curve.operatingZ()) && Double.isFinite(curve.operatingA())) {
      double x = x(curve, curve.operatingZ());
      double y = y(curve, curve.operatingA());
      items.add(Line.between(x, zero, x, y, GUIDE));
      items.add(Line.between(0.5, y, x, y, GUIDE));
      items.addAll(Dot.rimmed(x, y, 0.5, 0.36, Ink.ACCENT));
    }
    return new Plot(MARGINS, items);
  }

  private static double x(ActivationCurve curve, double z) {
    return (z / curve.reach() + 1) / 2;
  }

  private static double y(ActivationCurve curve, double a) {
    return (a - curve.lowest()) / (curve.highest() - curve.lowest());
  }
}
