package engram.app;

import engram.viewmodel.Language;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Theme;
import java.util.prefs.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Remembers language, theme, how numbers are written and the window's place between two starts. */
final class PreferenceStore {
  private final Preferences node;

  PreferenceStore() {
    this(Preferences.userRoot().node("engram"));
  }

  PreferenceStore(Preferences node) {
    this.node = node;
  }

  PreferencesViewModel load() {
    PreferencesViewModel preferences = new PreferencesViewModel();
    preferences.languageProperty().set(Language.of(node.get("language", Language.ofSystem().id())));
    preferences.themeProperty().set(Theme.of(node.get("theme", Theme.LIGHT.id())));
    preferences.setDigits(node.getInt("digits", preferences.getDigits()));
    preferences.decimalCommaProperty().set(node.getBoolean("decimal-comma", false));
    preferences.fractionsProperty().set(node.getBoolean("fractions", false));
    preferences.languageProperty().subscribe(language -> node.put("language", language.id()));
    preferences.themeProperty().subscribe(theme -> node.put("theme", theme.id()));
    preferences.digitsProperty().subscribe(digits -> node.putInt("digits", digits.intValue()));
    preferences.decimalCommaProperty().subscribe(comma -> node.putBoolean("decimal-comma", comma));
    preferences.fractionsProperty().subscribe(shown -> node.putBoolean("fractions", shown));
    return preferences;
  }

  /**
   * Puts the window where it was, if a screen is still there. The first time it takes its usual
   * size, or the whole of a smaller screen.
   */
  void place(Stage stage) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        Math.min(node.getDouble("width", EngramApp.WIDTH), Math.max(800, screen.getWidth())));
    stage.setHeight(
        Math.min(node.getDouble("height", EngramApp.HEIGHT), Math.max(600, screen.getHeight())));
    double x = node.getDouble("x", Double.NaN);
    double y = node.getDouble("y", Double.NaN);
    if (!Screen.getScreensForRectangle(x, y, 200, 100).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    boolean small = screen.getWidth() < EngramApp.WIDTH || screen.getHeight() < EngramApp.HEIGHT;
    stage.setMaximized(node.getBoolean("maximized", small));
  }

  void remember(Stage stage) {
    node.putBoolean("maximized", stage.isMaximized());
    if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) return;
    node.putDouble("width", stage.getWidth());
    node.putDouble("height", stage.getHeight());
    node.putDouble("x", stage.getX());
    node.putDouble("y", stage.getY());
  }
}
