package engram.ui.controls;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;
import javafx.util.Duration;

/**
 * A tooltip that does not cover the picture it explains: below it, or without room there, above.
 */
final class PictureTip {
  /** In the size of its font. */
  private static final double WIDEST = 36;

  private static final double GAP = 4;
  private static final Duration TIME_TO_READ = Duration.seconds(60);

  private PictureTip() {}

  /** One without a text yet. */
  static Tooltip beside(Node picture) {
    Tooltip tip = wrapping();
    tip.setOnShown(event -> place(tip, picture));
    return tip;
  }

  /** One without a text yet: a long one has several lines. */
  static Tooltip wrapping() {
    Tooltip tip = new Tooltip();
    tip.setShowDuration(TIME_TO_READ);
    tip.setWrapText(true);
    tip.setOnShowing(event -> tip.setMaxWidth(WIDEST * tip.getFont().getSize()));
    return tip;
  }

  private static void place(Tooltip tip, Node picture) {
    Bounds of = picture.localToScreen(picture.getLayoutBounds());
    if (of == null) return;
    Rectangle2D screen =
        Screen.getScreensForRectangle(of.getMinX(), of.getMinY(), of.getWidth(), of.getHeight())
            .stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    double below = of.getMaxY() + GAP;
    boolean fits = below + tip.getHeight() <= screen.getMaxY();
    tip.setY(fits ? below : Math.max(screen.getMinY(), of.getMinY() - GAP - tip.getHeight()));
  }
}
