package engram.ui.memory.frame;

import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.controls.LayeredCanvas;
import engram.ui.inspector.InspectorPictures;
import engram.ui.memory.frame.ColoredCurvesPainter.Curve;
import engram.ui.plot.NiceScale;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotMargins;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * Curves over the steps of something; pressing and dragging in it goes to a step. Up to the present
 * step they are seen in their colours, from there to the furthest that was reached pale. A step
 * draws no curve anew: it only moves how far both are seen.
 */
public final class SteppedPlot extends LayeredCanvas {
  private static final PlotMargins MARGINS = new PlotMargins(3.2, 0.9, 0.6, 1.4);
  private static final PlotMargins KEYED_MARGINS = new PlotMargins(3.2, 0.9, 1.6, 1.4);

  private final FittedCanvas ahead = new FittedCanvas();
  private final FittedCanvas done = new FittedCanvas();
  private final Rectangle upToFurthest = new Rectangle();
  private final Rectangle upToPresent = new Rectangle();
  private final ColoredCurvesPainter frame = new ColoredCurvesPainter(ground().graphics());
  private final ColoredCurvesPainter pale = new ColoredCurvesPainter(ahead.graphics());
  private final ColoredCurvesPainter past = new ColoredCurvesPainter(done.graphics());
  private final ColoredCurvesPainter now = new ColoredCurvesPainter(sheet().graphics());
  private PreferencesViewModel look;
  private NiceScale vertical;
  private List<Curve> curves = List.of();
  private List<Curve> others = List.of();

  /** Null until there is something to draw. */
  private PlotAxes axes;

  private int steps = 1;
  private int present;
  private int furthest;
  private boolean keyed;
  private IntConsumer goTo = step -> {};

  public SteppedPlot() {
    getStyleClass().setAll("recall-plot");
    lay(1, ahead, upToFurthest);
    lay(2, done, upToPresent);
    ground().setPainter(this::drawAxes);
    ahead.setPainter(this::drawAhead);
    done.setPainter(this::drawPast);
    sheet().setPainter(this::drawPresent);
    setCursor(Cursor.HAND);
    setOnMousePressed(this::point);
    setOnMouseDragged(this::point);
  }

  private void lay(int place, FittedCanvas canvas, Rectangle clip) {
    canvas.getStyleClass().clear();
    canvas.setMouseTransparent(true);
    canvas.setClip(clip);
    getChildren().add(place, canvas);
  }

  /** Whether the names of the curves are written above them. */
  public boolean isKeyed() {
    return keyed;
  }

  public void setKeyed(boolean newKeyed) {
    keyed = newKeyed;
  }

  public void setLook(PreferencesViewModel newLook, IntConsumer onStep) {
    look = newLook;
    goTo = onStep;
  }

  /**
   * @param newSteps the last step
   */
  public void showCurves(NiceScale scale, List<Curve> newCurves, int newSteps) {
    showCurves(scale, newCurves, List.of(), newSteps);
  }

  /**
   * @param newOthers thin ones beside them
   * @param newSteps the last step
   */
  public void showCurves(
      NiceScale scale, List<Curve> newCurves, List<Curve> newOthers, int newSteps) {
    vertical = scale;
    curves = newCurves;
    others = newOthers;
    steps = Math.max(1, newSteps);
    present = Math.min(present, steps);
    ground().paint();
    ahead.paint();
    done.paint();
    sheet().paint();
  }

  /** Shows where it stands, and nothing beyond what was seen. */
  public void showStep(Stepped stepped) {
    int newFurthest = stepped.furthestProperty().get();
    if (present == stepped.step() && furthest == newFurthest) return;
    present = stepped.step();
    furthest = newFurthest;
    sheet().paint();
  }

  /** A curve of values on a scale. */
  public static Curve curve(
      String name, Color color, NiceScale scale, double[] values, boolean strong) {
    return new Curve(name, color, Arrays.stream(values).map(scale::share).toArray(), strong);
  }

  private void drawAxes() {
    ground().clear();
    axes = look == null || vertical == null ? null : arrange();
    if (!isEmpty()) frame.paintAxes(axes, curves, keyed, InspectorPictures.palette(look));
  }

  private void drawAhead() {
    ahead.clear();
    if (!isEmpty()) pale.paintAhead(axes, curves, others, steps);
  }

  private void drawPast() {
    done.clear();
    if (!isEmpty()) past.paintPast(axes, curves, others, steps);
  }

  private void drawPresent() {
    sheet().clear();
    if (isEmpty()) return;
    ahead.setVisible(furthest > present);
    if (furthest > present) clip(upToFurthest, axes, furthest);
    clip(upToPresent, axes, present);
    now.paintPresent(axes, curves, steps, present, InspectorPictures.palette(look));
  }

  private void clip(Rectangle clip, PlotAxes axes, int step) {
    clip.setWidth(axes.x((double) step / steps));
    clip.setHeight(getHeight());
  }

  private boolean isEmpty() {
    return axes == null;
  }

  private PlotAxes arrange() {
    NiceScale across = new NiceScale(0, steps, false);
    PlotMargins margins = keyed ? KEYED_MARGINS : MARGINS;
    return margins.wholeAxes(this, look.getFontSize(), vertical, 2, across);
  }

  private void point(MouseEvent event) {
    if (isEmpty() || !event.isPrimaryButtonDown()) return;
    double share = Math.max(0, Math.min(1, axes.share(event.getX())));
    goTo.accept((int) Math.rint(share * steps));
  }
}
