package engram.view;

import engram.render.ColoredCurvesPainter;
import engram.render.ColoredCurvesPainter.Curve;
import engram.render.PlotAxes;
import engram.viewmodel.NiceScale;
import engram.viewmodel.PreferencesViewModel;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * Curves over the steps of something; pressing and dragging in it goes to a step. A step draws no
 * curve anew: it only moves how far the curves that are not pale are seen.
 */
public final class SteppedPlot extends LayeredCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(3.2, 0.9, 0.6, 1.4);
  private static final PlotMargins KEYED_MARGINS = new PlotMargins(3.2, 0.9, 1.6, 1.4);

  private final InspectorCanvas done = new InspectorCanvas();
  private final Rectangle seen = new Rectangle();
  private final ColoredCurvesPainter whole = new ColoredCurvesPainter(ground().graphics());
  private final ColoredCurvesPainter past = new ColoredCurvesPainter(done.graphics());
  private final ColoredCurvesPainter now = new ColoredCurvesPainter(sheet().graphics());
  private PreferencesViewModel look;
  private NiceScale vertical;
  private List<Curve> curves = List.of();
  private List<Curve> others = List.of();
  private int steps = 1;
  private int present;
  private boolean keyed;
  private IntConsumer goTo = step -> {};

  public SteppedPlot() {
    getStyleClass().setAll("recall-plot");
    done.getStyleClass().clear();
    done.setMouseTransparent(true);
    done.setClip(seen);
    getChildren().add(1, done);
    ground().setPainter(this::drawWhole);
    done.setPainter(this::drawPast);
    sheet().setPainter(this::drawPresent);
    setCursor(Cursor.HAND);
    setOnMousePressed(this::point);
    setOnMouseDragged(this::point);
  }

  /** Whether the names of the curves are written above them. */
  public boolean isKeyed() {
    return keyed;
  }

  public void setKeyed(boolean newKeyed) {
    keyed = newKeyed;
  }

  void setLook(PreferencesViewModel newLook, IntConsumer onStep) {
    look = newLook;
    goTo = onStep;
  }

  /**
   * @param newSteps the last step
   */
  void showCurves(NiceScale scale, List<Curve> newCurves, int newSteps) {
    showCurves(scale, newCurves, List.of(), newSteps);
  }

  /**
   * @param newOthers thin ones beside them
   * @param newSteps the last step
   */
  void showCurves(NiceScale scale, List<Curve> newCurves, List<Curve> newOthers, int newSteps) {
    vertical = scale;
    curves = newCurves;
    others = newOthers;
    steps = Math.max(1, newSteps);
    present = Math.min(present, steps);
    ground().paint();
    done.paint();
    sheet().paint();
  }

  void showStep(int step) {
    present = step;
    sheet().paint();
  }

  /** A curve of values on a scale. */
  static Curve curve(String name, Color color, NiceScale scale, double[] values, boolean strong) {
    return new Curve(name, color, Arrays.stream(values).map(scale::share).toArray(), strong);
  }

  private void drawWhole() {
    ground().clear();
    if (isEmpty()) return;
    whole.paint(axes(), curves, others, steps, keyed, InspectorPictures.palette(look));
  }

  private void drawPast() {
    done.clear();
    if (!isEmpty()) past.paintPast(axes(), curves, steps);
  }

  private void drawPresent() {
    sheet().clear();
    if (isEmpty()) return;
    PlotAxes axes = axes();
    seen.setWidth(axes.x((double) present / steps));
    seen.setHeight(getHeight());
    now.paintPresent(axes, curves, steps, present, InspectorPictures.palette(look));
  }

  private boolean isEmpty() {
    return look == null || vertical == null;
  }

  private PlotAxes axes() {
    NiceScale across = new NiceScale(0, steps, false);
    PlotMargins margins = keyed ? KEYED_MARGINS : MARGINS;
    return margins.wholeAxes(this, look.getFontSize(), vertical, 2, across);
  }

  private void point(MouseEvent event) {
    if (isEmpty() || !event.isPrimaryButtonDown()) return;
    double share = Math.max(0, Math.min(1, axes().share(event.getX())));
    goTo.accept((int) Math.rint(share * steps));
  }
}
