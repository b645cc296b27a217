package engram.ui.curves;

import engram.ui.base.FirstFrame;
import engram.ui.base.PreferencesViewModel;
import engram.ui.controls.FittedCanvas;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.PaintedPicture;
import engram.ui.paint.Palette;
import engram.ui.plot.ChartLoader;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * One chart, painted anew when its picture, its size or the theme changes. It stays empty until the
 * window's first frame was shown, since JFreeChart takes its time to load.
 */
final class CurveView extends Region {
  private final FittedCanvas canvas = new FittedCanvas();
  private final CurveKind kind;
  private final CurvesViewModel curves;
  private final PreferencesViewModel preferences;
  private final ChartLoader loader;
  private final CurveReadOutBox box;
  private CurveOverlay overlay;
  private CurveChart chart;

  /** Where the first and the last epoch of the axis stand, in pixels; at first both at 0. */
  final ReadOnlyObjectWrapper<Ends> ends = new ReadOnlyObjectWrapper<>(new Ends(0, 0));

  private boolean begun;
  private boolean disposed;
  private Subscription subscriptions = Subscription.EMPTY;

  /** Of the axis. */
  record Ends(double left, double right) {}

  CurveView(
      CurveKind kind,
      CurvesViewModel curves,
      PreferencesViewModel preferences,
      ChartLoader loader,
      CurveReadOutBox box) {
    this.kind = kind;
    this.curves = curves;
    this.preferences = preferences;
    this.loader = loader;
    this.box = box;
    getStyleClass().add("painted");
    if (loader.loaded().isDone()) fill();
  }

  void dispose() {
    disposed = true;
    subscriptions.unsubscribe();
  }

  private void fill() {
    if (disposed) return;
    chart = new CurveChart(kind, new CanvasDrawing(canvas.graphics()));
    canvas.setPainter(this::paint);
    PaintedPicture.offer(
        canvas, (to, width, height, numbers) -> paint(new CurveChart(kind, to), width, height));
    overlay = new CurveOverlay(chart, kind, curves, box);
    getChildren().setAll(canvas, overlay);
    new CurveGestures(chart, overlay, curves).install(this);
    subscriptions =
        Subscription.combine(
            curves.picture.subscribe((before, now) -> canvas.paint()),
            curves.readOut.subscribe((before, now) -> overlay.show()),
            preferences.subscribeLook(canvas::paint));
  }

  @Override
  protected void layoutChildren() {
    if (chart == null) load();
    else layOut();
  }

  private void load() {
    if (begun) return;
    begun = true;
    FirstFrame.then(
        () -> {
          loader.load();
          loader.loaded().thenRun(() -> Platform.runLater(this::fill));
        });
  }

  private void layOut() {
    canvas.resizeRelocate(0, 0, getWidth(), getHeight());
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void paint() {
    canvas.clear();
    paint(chart, canvas.getWidth(), canvas.getHeight());
    EpochRange epochs = curves.getPicture().epochs();
    ends.set(new Ends(chart.xOf(epochs.from()), chart.xOf(epochs.to())));
    overlay.show();
  }

  private void paint(CurveChart on, double width, double height) {
    on.paint(
        width,
        height,
        curves.getPicture(),
        curves::thin,
        Palette.of(preferences.getTheme()),
        preferences.getFontSize());
  }
}
