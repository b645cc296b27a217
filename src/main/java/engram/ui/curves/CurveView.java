package engram.ui.curves;

import engram.ui.base.PreferencesViewModel;
import engram.ui.plot.ChartLook;
import java.util.function.DoubleFunction;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** One chart, painted anew when its picture, its size or the theme changes. */
final class CurveView extends Region {
  private final Canvas canvas = new Canvas();
  private final CurveOverlay overlay;
  private final CurveKind kind;
  private final CurvesViewModel curves;
  private final PreferencesViewModel preferences;
  private final DoubleFunction<ChartLook> look;
  private final CurveChart chart;
  private final Subscription subscriptions;

  /**
   * @param look for a base font of that size in pixels, in the present theme
   */
  CurveView(
      CurveKind kind,
      CurvesViewModel curves,
      PreferencesViewModel preferences,
      CurveReadOutBox box,
      DoubleFunction<ChartLook> look) {
    this.kind = kind;
    this.curves = curves;
    this.preferences = preferences;
    this.look = look;
    chart = new CurveChart(kind);
    overlay = new CurveOverlay(this, kind, box);
    getChildren().setAll(canvas, overlay);
    new CurveGestures(this, overlay, curves).install();
    takeLook();
    subscriptions =
        Subscription.combine(
            curves.pictureProperty().subscribe((before, now) -> paint()),
            curves.readOutProperty().subscribe((before, now) -> point()),
            preferences.themeProperty().subscribe((before, now) -> takeLook()),
            preferences.fontSizeProperty().subscribe((before, now) -> takeLook()));
  }

  void dispose() {
    subscriptions.unsubscribe();
  }

  /** What was painted, to find places on it. */
  CurveChart chart() {
    return chart;
  }

  CurvesPicture picture() {
    return curves.getPicture();
  }

  /** The exact values of a pale curve at an epoch where it is drawn. */
  CurvesReadOut readOut(PaleCurve pale, int epoch) {
    return curves.readOut(pale, epoch);
  }

  @Override
  protected void layoutChildren() {
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  private void takeLook() {
    chart.setLook(look.apply(preferences.getFontSize()));
    paint();
  }

  private void paint() {
    if (getWidth() <= 0 || getHeight() <= 0) return;
    canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    chart.paint(canvas.getGraphicsContext2D(), getWidth(), getHeight(), picture(), curves::thin);
    point();
  }

  /** Shows anew what is at the pointer. */
  void point() {
    overlay.show(curves.readOutProperty().get());
  }
}
