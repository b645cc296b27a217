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

/** Curves over the steps of something; pressing and dragging in it goes to a step. */
public final class SteppedPlot extends InspectorCanvas {
  private static final double LEFT = 3.2;
  private static final double RIGHT = 0.9;
  private static final double TOP = 0.6;
  private static final double KEY_TOP = 1.6;
  private static final double BOTTOM = 1.4;
  private static final double TICK = 4;

  private final ColoredCurvesPainter painter = new ColoredCurvesPainter(graphics());
  private PreferencesViewModel look;
  private NiceScale vertical;
  private List<Curve> curves = List.of();
  private int steps = 1;
  private int present;
  private boolean keyed;
  private IntConsumer goTo = step -> {};

  public SteppedPlot() {
    getStyleClass().setAll("recall-plot");
    setPainter(this::draw);
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
    vertical = scale;
    curves = newCurves;
    steps = newSteps;
    paint();
  }

  void showStep(int step) {
    present = step;
    paint();
  }

  /** A curve of values on a scale. */
  static Curve curve(String name, Color color, NiceScale scale, double[] values, boolean strong) {
    return new Curve(name, color, Arrays.stream(values).map(scale::share).toArray(), strong);
  }

  private void draw() {
    clear();
    if (look == null || vertical == null) return;
    painter.paint(axes(), curves, steps, present, keyed, InspectorPictures.palette(look));
  }

  private PlotAxes axes() {
    double em = look.getFontSize();
    double top = (keyed ? KEY_TOP : TOP) * em;
    double right = getWidth() - RIGHT * em;
    double bottom = getHeight() - BOTTOM * em;
    int rows = Math.max(3, (int) ((bottom - top) / (2 * em)));
    int columns = Math.max(2, (int) ((right - LEFT * em) / (TICK * em)));
    NiceScale across = new NiceScale(0, steps, false);
    return new PlotAxes(
        LEFT * em,
        right,
        top,
        bottom,
        em,
        PlotTicks.of(vertical, vertical.ticks(rows)),
        PlotTicks.of(across, across.wholeTicks(columns)));
  }

  private void point(MouseEvent event) {
    if (look == null || !event.isPrimaryButtonDown()) return;
    double share = Math.max(0, Math.min(1, axes().share(event.getX())));
    goTo.accept((int) Math.rint(share * steps));
  }
}
