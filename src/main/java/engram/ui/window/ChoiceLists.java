package engram.ui.window;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.stage.Screen;
import javafx.stage.Window;

/**
 * The lists of all choice boxes open below their box, or above it where the screen ends. JavaFX
 * would lay the chosen entry over the box, so that a list were elsewhere each time.
 */
public final class ChoiceLists {
  private ChoiceLists() {}

  /** From now on, for all boxes of that scene. */
  public static void install(Scene scene) {
    scene.addEventHandler(ChoiceBox.ON_SHOWN, ChoiceLists::place);
  }

  private static void place(Event shown) {
    if (!(shown.getTarget() instanceof ChoiceBox<?> box)) return;
    for (Window each : Window.getWindows()) {
      if (each instanceof ContextMenu list && list.getOwnerNode() == box) place(list, box);
    }
  }

  private static void place(ContextMenu list, ChoiceBox<?> box) {
    Point2D top = box.localToScreen(0, 0);
    Point2D bottom = box.localToScreen(0, box.getHeight());
    Rectangle2D screen =
        Screen.getScreensForRectangle(top.getX(), top.getY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    boolean below = bottom.getY() + list.getHeight() <= screen.getMaxY();
    list.setAnchorX(top.getX());
    list.setAnchorY(below ? bottom.getY() : top.getY() - list.getHeight());
  }
}
