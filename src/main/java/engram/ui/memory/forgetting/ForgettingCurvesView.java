package engram.ui.memory.forgetting;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.inspector.InspectorPictures;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotMargins;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** Accuracies over the epochs of two tasks; pressing and dragging in it goes to an epoch. */
public final class ForgettingCurvesView extends FittedCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(2.4, 9.5, 1.9, 1.5);
  private static final NiceScale SHARES = new NiceScale(0, 1, false);

  private final ForgettingPainter painter = new ForgettingPainter(graphics());
  private PreferencesViewModel look;
  private ForgettingPlot plot;
  private IntConsumer goTo = epoch -> {};

  public ForgettingCurvesView() {
    getStyleClass().setAll("forgetting-plot");
    setPainter(this::draw);
    setCursor(Cursor.HAND);
    setOnMousePressed(this::point);
    setOnMouseDragged(this::point);
  }

  void setLook(PreferencesViewModel newLook, IntConsumer onEpoch) {
    look = newLook;
    goTo = onEpoch;
  }

  void show(ForgettingPlot newPlot) {
    plot = newPlot;
    paint();
  }

  private void draw() {
    clear();
    if (plot != null) painter.paint(plot, axes(), InspectorPictures.palette(look));
  }

  private PlotAxes axes() {
    NiceScale epochs = new NiceScale(0, plot.epochs(), false);
    return MARGINS.wholeAxes(this, look.getFontSize(), SHARES, 3, epochs);
  }

  private void point(MouseEvent event) {
    if (plot == null || !event.isPrimaryButtonDown()) return;
    double share = Math.max(0, Math.min(1, axes().share(event.getX())));
    goTo.accept((int) Math.rint(share * plot.epochs()));
  }
}
