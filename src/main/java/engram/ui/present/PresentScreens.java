package engram.ui.present;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Where to present: on the largest screen that the teacher's window is not on, if there is one. */
final class PresentScreens {
  private final ObservableList<?> screens;
  private final Supplier<List<Rectangle2D>> bounds;

  /** Those of the machine. */
  PresentScreens() {
    this(Screen.getScreens(), () -> Screen.getScreens().stream().map(Screen::getBounds).toList());
  }

  /**
   * @param screens changes when one is plugged in or unplugged
   * @param bounds what each of them covers, in pixels of the desktop
   */
  PresentScreens(ObservableList<?> screens, Supplier<List<Rectangle2D>> bounds) {
    this.screens = screens;
    this.bounds = bounds;
  }

  /** Empty with one screen. */
  Optional<Rectangle2D> other(Window window) {
    double x = window.getX() + window.getWidth() / 2;
    double y = window.getY() + window.getHeight() / 2;
    return other(bounds.get(), x, y);
  }

  /** Says when there are others. */
  Subscription subscribe(Runnable listener) {
    ListChangeListener<Object> each = change -> listener.run();
    screens.addListener(each);
    return () -> screens.removeListener(each);
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
