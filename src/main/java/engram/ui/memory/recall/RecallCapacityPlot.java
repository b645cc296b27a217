package engram.ui.memory.recall;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.inspector.InspectorPictures;
import engram.ui.plot.CapacityPainter;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotMargins;
import java.util.List;

/** Measured capacity over patterns per neuron. */
public final class RecallCapacityPlot extends FittedCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.2, 0.9, 0.6, 1.4);
  private static final NiceScale SHARES = new NiceScale(0, 1, false);

  private final CapacityPainter painter = new CapacityPainter(graphics());
  private PreferencesViewModel look;
  private NiceScale loads = SHARES;
  private List<CapacityPainter.Line> lines = List.of();
  private List<CapacityPainter.Limit> limits = List.of();

  public RecallCapacityPlot() {
    getStyleClass().setAll("recall-plot");
    setPainter(this::draw);
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  /**
   * @param newLoads scale of patterns per neuron
   */
  void show(
      NiceScale newLoads,
      List<CapacityPainter.Line> newLines,
      List<CapacityPainter.Limit> newLimits) {
    loads = newLoads;
    lines = newLines;
    limits = newLimits;
    paint();
  }

  private void draw() {
    clear();
    if (look == null) return;
    painter.paint(axes(), lines, limits, InspectorPictures.palette(look));
  }

  private PlotAxes axes() {
    return MARGINS.axes(this, look.getFontSize(), SHARES, 3, loads);
  }
}
