package engram.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Where to present: on the largest screen that the teacher's window is not on, if there is one. */
final class PresentScreens {
  private PresentScreens() {}

  /** Empty with one screen. */
  static Optional<Rectangle2D> other(Scene scene) {
    Window window = scene == null ? null : scene.getWindow();
    if (window == null) return Optional.empty();
    double x = window.getX() + window.getWidth() / 2;
    double y = window.getY() + window.getHeight() / 2;
    return other(Screen.getScreens().stream().map(Screen::getBounds).toList(), x, y);
  }

  /**
   * @param x of the middle of the window, as is y
   */
  static Optional<Rectangle2D> other(List<Rectangle2D> screens, double x, double y) {
    Rectangle2D own =
        screens.stream()
            .min(Comparator.comparingDouble(each -> distance(each, x, y)))
            .orElse(Rectangle2D.EMPTY);
    return screens.stream()
        .filter(each -> !each.equals(own))
        .max(Comparator.comparingDouble(each -> each.getWidth() * each.getHeight()));
  }

  private static double distance(Rectangle2D screen, double x, double y) {
    double dx = Math.max(0, Math.max(screen.getMinX() - x, x - screen.getMaxX()));
    double dy = Math.max(0, Math.max(screen.getMinY() - y, y - screen.getMaxY()));
    return dx * dx + dy * dy;
  }
}
