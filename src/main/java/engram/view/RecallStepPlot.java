package engram.view;

import engram.render.PlotAxes;
import engram.render.StepCurvePainter;
import engram.viewmodel.NiceScale;
import engram.viewmodel.PreferencesViewModel;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** A curve over the steps of a recall; pressing and dragging in it goes to a step. */
public final class RecallStepPlot extends LayeredCanvas {
  private static final double LEFT = 2.8;
  private static final double RIGHT = 0.9;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 1.4;
  private static final double TICK = 4;

  private final StepCurvePainter whole = new StepCurvePainter(ground().graphics());
  private final StepCurvePainter done = new StepCurvePainter(sheet().graphics());
  private PreferencesViewModel look;
  private NiceScale vertical;
  private double[] curve = {};
  private List<double[]> others = List.of();
  private int present;
  private IntConsumer goTo = step -> {};

  public RecallStepPlot() {
    getStyleClass().setAll("recall-plot");
    ground().setPainter(this::drawWhole);
    sheet().setPainter(this::drawDone);
    setCursor(Cursor.HAND);
    setOnMousePressed(this::point);
    setOnMouseDragged(this::point);
  }

  void setLook(PreferencesViewModel newLook, IntConsumer onStep) {
    look = newLook;
    goTo = onStep;
  }

  /**
   * @param newCurve a value for each step, from step 0
   * @param newOthers curves beside it
   */
  void showCurves(NiceScale scale, double[] newCurve, List<double[]> newOthers) {
    vertical = scale;
    curve = shares(newCurve);
    others = newOthers.stream().map(this::shares).toList();
    present = 0;
    ground().paint();
  }

  void showStep(int step) {
    present = step;
    sheet().paint();
  }

  private double[] shares(double[] values) {
    return Arrays.stream(values).map(vertical::share).toArray();
  }

  private void drawWhole() {
    ground().clear();
    if (look == null || curve.length == 0) return;
    whole.paint(axes(), curve, others, InspectorPictures.palette(look));
  }

  private void drawDone() {
    sheet().clear();
    if (look == null || curve.length == 0) return;
    done.paintDone(axes(), curve, present, InspectorPictures.palette(look));
  }

  private PlotAxes axes() {
    double em = look.getFontSize();
    double right = getWidth() - RIGHT * em;
    double bottom = getHeight() - BOTTOM * em;
    int rows = Math.max(3, (int) ((bottom - TOP * em) / (2 * em)));
    int columns = Math.max(2, (int) ((right - LEFT * em) / (TICK * em)));
    NiceScale steps = new NiceScale(0, Math.max(1, curve.length - 1), false);
    return new PlotAxes(
        LEFT * em,
        right,
        TOP * em,
        bottom,
        em,
        PlotTicks.of(vertical, vertical.ticks(rows)),
        PlotTicks.of(steps, steps.wholeTicks(columns)));
  }

  private void point(MouseEvent event) {
    if (curve.length == 0 || !event.isPrimaryButtonDown()) return;
    double share = Math.max(0, Math.min(1, axes().share(event.getX())));
    goTo.accept((int) Math.rint(share * (curve.length - 1)));
  }
}
