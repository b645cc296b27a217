package engram.ui.inspector;

import engram.inspect.EpsilonCurve;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotMargins;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The relative error of central differences against ε, both logarithmic: ε grows to the right, the
 * error upwards from 1e-16 to 1. Hair lines stand at every fourth decade.
 */
final class EpsilonPlot {
  private static final PlotMargins MARGINS = new PlotMargins(0.6, 0.6, 0.5, 0.5);
  private static final double BOTTOM = -16;
  private static final int LINES = 4;

  private EpsilonPlot() {}

  /**
   * @param exponent log₁₀ of the ε that is marked
   * @param error the relative error there
   */
  static Plot of(EpsilonCurve curve, double exponent, double error) {
    List<PlotItem> items = new ArrayList<>();
    for (int k = 0; k <= LINES; k++) {
      items.add(new PlotItem.Level((double) k / LINES, LineStyle.hair(Ink.BORDER).round()));
    }
    items.add(PlotItem.Rule.at(x(exponent), LineStyle.hair(Ink.ACCENT).round()));
    // the curve goes on where an error is not known
    int[] known =
        IntStream.range(0, EpsilonCurve.POINTS)
            .filter(i -> !Double.isNaN(curve.error(i)))
            .toArray();
    items.add(
        Line.of(
            known.length,
            k -> x(EpsilonCurve.exponent(known[k])),
            k -> y(curve.error(known[k])),
            LineStyle.of(Ink.TEXT, 0.12).round()));
    if (!Double.isNaN(error)) {
      items.addAll(Dot.rimmed(x(exponent), y(error), 0.42, 0.3, Ink.ACCENT));
    }
    return new Plot(MARGINS, items);
  }

  private static double x(double exponent) {
    return (exponent - EpsilonCurve.SMALLEST) / (EpsilonCurve.LARGEST - EpsilonCurve.SMALLEST);
  }

  /** Errors outside the picture lie on its edge. */
  private static double y(double error) {
    double decade = Math.log10(Math.max(error, EpsilonCurve.LEAST_ERROR));
    return (Math.min(0, decade) - BOTTOM) / -BOTTOM;
  }
}
