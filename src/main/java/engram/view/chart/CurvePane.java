package engram.view.chart;

import engram.render.Palette;
import engram.viewmodel.CurvesPicture;
import engram.viewmodel.CurvesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Theme;
import java.awt.Font;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** One chart, painted anew when its picture, its size or the theme changes. */
public final class CurvePane extends Region {
  private final Canvas canvas = new Canvas();
  private final CurveOverlay overlay;
  private final CurveKind kind;
  private final CurvesViewModel curves;
  private final PreferencesViewModel preferences;
  private final CurveChart chart;
  private final Subscription subscriptions;
  private Optional<Font> font = Optional.empty();

  public CurvePane(
      CurveKind kind,
      CurvesViewModel curves,
      PreferencesViewModel preferences,
      ChartFont fonts,
      CurveReadOutBox box) {
    this.kind = kind;
    this.curves = curves;
    this.preferences = preferences;
    chart = new CurveChart(kind.train(), kind.test());
    overlay = new CurveOverlay(this, kind, box);
    getChildren().setAll(canvas, overlay);
    new CurveGestures(this, overlay, curves).install();
    subscriptions =
        Subscription.combine(
            curves.pictureProperty().subscribe(picture -> paint()),
            curves.readOutProperty().subscribe(readOut -> point()),
            preferences.themeProperty().subscribe(theme -> look()),
            preferences.fontSizeProperty().subscribe(size -> look()));
    fonts
        .font()
        .thenAccept(
            loaded ->
                Platform.runLater(
                    () -> {
                      font = Optional.of(loaded);
                      look();
                    }));
  }

  public void dispose() {
    subscriptions.unsubscribe();
  }

  /** What was painted, to find places on it. */
  CurveChart chart() {
    return chart;
  }

  CurvesPicture picture() {
    return curves.getPicture();
  }

  @Override
  protected void layoutChildren() {
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) return;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    paint();
  }

  private void look() {
    if (font.isEmpty()) return;
    Palette palette = preferences.getTheme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
    chart.setLook(new ChartLook(palette, font.get(), preferences.getFontSize()));
    paint();
  }

  private void paint() {
    if (font.isEmpty() || getWidth() <= 0 || getHeight() <= 0) return;
    canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    chart.paint(
        canvas.getGraphicsContext2D(),
        getWidth(),
        getHeight(),
        picture(),
        kind.scale(picture()),
        curves::thin);
    point();
  }

  private void point() {
    overlay.show(curves.readOutProperty().get());
  }
}
