package engram.ui.memory.lesion;

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
import java.util.Optional;

/** Curves of shares over something; a mark in it can be dragged. */
public final class LesionPlot extends PlotCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.4, 12.5, 0.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);
  private static final double DOT = 0.32;

  /**
   * @param x share of the horizontal axis
   * @param values shares of the vertical axis
   */
  record Mark(double x, List<Double> values) {}

  public LesionPlot() {
    getStyleClass().setAll("recall-plot");
  }

  void show(NiceScale scale, List<SpreadCurves.Line> lines, Optional<Mark> mark) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.AXES));
    items.addAll(SpreadCurves.of(lines, PlotItem.Key.Place.BESIDE));
    mark.ifPresent(
        at -> {
          items.add(PlotItem.Rule.at(at.x(), LineStyle.of(Ink.ACCENT, 0.14)));
          for (double value : at.values()) {
            items.add(new PlotItem.Dot(at.x(), value, DOT, Ink.TEXT));
          }
        });
    show(new Plot(MARGINS, AxisTicks.of(PERCENT, 3), AxisTicks.whole(scale, 4), items));
  }
}
