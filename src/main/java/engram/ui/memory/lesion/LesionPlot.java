package engram.ui.memory.lesion;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.inspector.InspectorPictures;
import engram.ui.plot.CapacityPainter;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotMargins;
import engram.ui.plot.ShareMarkPainter;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Curves of shares over something; a mark in it can be dragged. */
public final class LesionPlot extends FittedCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.4, 12.5, 0.6, 1.4);
  private static final NiceScale PERCENT = new NiceScale(0, 100, false);

  private final CapacityPainter painter = new CapacityPainter(graphics());
  private final ShareMarkPainter markPainter = new ShareMarkPainter(graphics());
  private PreferencesViewModel look;
  private NiceScale scale = PERCENT;
  private List<CapacityPainter.Line> lines = List.of();
  private Optional<Mark> mark = Optional.empty();
  private DoubleConsumer dragged;

  /**
   * @param x share of the horizontal axis
   * @param values shares of the vertical axis
   */
  record Mark(double x, List<Double> values) {}

  public LesionPlot() {
    getStyleClass().setAll("recall-plot");
    setPainter(this::draw);
    setOnMousePressed(this::drag);
    setOnMouseDragged(this::drag);
  }

  void setLook(PreferencesViewModel newLook) {
    look = newLook;
  }

  /**
   * @param action gets the share of the horizontal axis that the mouse drags the mark to
   */
  void setOnMark(DoubleConsumer action) {
    dragged = action;
    setCursor(Cursor.HAND);
  }

  void show(NiceScale newScale, List<CapacityPainter.Line> newLines, Optional<Mark> newMark) {
    scale = newScale;
    lines = newLines;
    mark = newMark;
    paint();
  }

  private void draw() {
    clear();
    if (look == null) return;
    painter.paintWithKeyBeside(axes(), lines, InspectorPictures.palette(look));
    mark.ifPresent(
        at -> markPainter.paint(axes(), at.x(), at.values(), InspectorPictures.palette(look)));
  }

  private PlotAxes axes() {
    return MARGINS.wholeAxes(this, look.getFontSize(), PERCENT, 3, scale);
  }

  private void drag(MouseEvent event) {
    if (dragged == null || look == null || !event.isPrimaryButtonDown()) return;
    dragged.accept(Math.max(0, Math.min(1, axes().share(event.getX()))));
  }
}
