package engram.ui.curves;

import engram.ui.base.FirstFrame;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Theme;
import engram.ui.paint.Palette;
import engram.ui.plot.ChartLook;
import java.awt.Font;
import javafx.application.Platform;
import javafx.scene.layout.Region;

/**
 * The place of a chart. It stays empty until the window's first frame was shown, since JFreeChart
 * takes its time to load.
 */
public final class CurvePane extends Region {
  private final CurveKind kind;
  private final CurvesViewModel curves;
  private final PreferencesViewModel preferences;
  private final ChartFont fonts;
  private final CurveReadOutBox box;
  private CurveView view;
  private boolean begun;
  private boolean disposed;

  public CurvePane(
      CurveKind kind,
      CurvesViewModel curves,
      PreferencesViewModel preferences,
      ChartFont fonts,
      CurveReadOutBox box) {
    this.kind = kind;
    this.curves = curves;
    this.preferences = preferences;
    this.fonts = fonts;
    this.box = box;
    if (fonts.font().isDone()) fill(fonts.font().join());
  }

  public void dispose() {
    disposed = true;
    if (view != null) view.dispose();
  }

  @Override
  protected void layoutChildren() {
    if (view != null) view.resizeRelocate(0, 0, getWidth(), getHeight());
    if (begun || view != null) return;
    begun = true;
    FirstFrame.then(
        () -> {
          fonts.load();
          fonts.font().thenAccept(font -> Platform.runLater(() -> fill(font)));
        });
  }

  private void fill(Font font) {
    if (disposed) return;
    view = new CurveView(kind, curves, preferences, box, size -> look(font, size));
    getChildren().setAll(view);
  }

  private ChartLook look(Font font, double em) {
    Palette palette = preferences.getTheme() == Theme.DARK ? Palette.DARK : Palette.LIGHT;
    return new ChartLook(palette, font, em);
  }
}
