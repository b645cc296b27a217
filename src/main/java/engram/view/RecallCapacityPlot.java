package engram.view;

import engram.render.CapacityPainter;
import engram.render.PlotAxes;
import engram.viewmodel.NiceScale;
import engram.viewmodel.PreferencesViewModel;
import java.util.List;

/** Measured capacity over patterns per neuron. */
public final class RecallCapacityPlot extends InspectorCanvas {
  private static final double LEFT = 2.2;
  private static final double RIGHT = 0.9;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 1.4;
  private static final double TICK = 4;
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
    double em = look.getFontSize();
    double right = getWidth() - RIGHT * em;
    double bottom = getHeight() - BOTTOM * em;
    int columns = Math.max(2, (int) ((right - LEFT * em) / (TICK * em)));
    return new PlotAxes(
        LEFT * em,
        right,
        TOP * em,
        bottom,
        em,
        PlotTicks.of(SHARES, SHARES.ticks(3)),
        PlotTicks.of(loads, loads.ticks(columns)));
  }
}
