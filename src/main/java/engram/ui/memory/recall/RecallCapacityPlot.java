package engram.ui.memory.recall;

import engram.ui.plot.AxisTicks;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.NiceScale;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotCanvas;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.SpreadCurves;
import java.util.ArrayList;
import java.util.List;

/** Measured capacity over patterns per neuron. */
public final class RecallCapacityPlot extends PlotCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 0.9, 0.6, 1.4);
  private static final NiceScale SHARES = new NiceScale(0, 1, false);
  private static final LineStyle LIMIT = LineStyle.of(Ink.ACCENT, 0.14).dashed(0.4, 0.3);

  /**
   * @param x share of the horizontal axis
   */
  record Limit(double x, String name) {}

  public RecallCapacityPlot() {
    getStyleClass().setAll("recall-plot");
  }

  /**
   * @param loads scale of patterns per neuron
   * @param limits none or one
   */
  void show(NiceScale loads, List<SpreadCurves.Line> lines, List<Limit> limits) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    for (Limit limit : limits) {
      items.add(PlotItem.Rule.at(limit.x(), LIMIT));
      // at its left all comes back, and the curves run above
      items.add(
          PlotItem.Text.at(limit.x(), 0.62, limit.name(), Ink.ACCENT)
              .moved(-0.4, 0)
              .aligned(PlotItem.Align.RIGHT));
    }
    // few patterns come back well, and the curves are high there
    items.addAll(SpreadCurves.of(lines, PlotItem.Key.Place.BELOW_AT_LEFT));
    show(new Plot(MARGINS, AxisTicks.of(SHARES, 3), AxisTicks.of(loads, 4), items));
  }
}
