package engram;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** What the mouse sends to a node, without moving the robot's. */
public final class MouseEvents {
  private MouseEvents() {}

  /** Without a button. */
  public static MouseEvent of(EventType<MouseEvent> type, double x, double y, PickResult pick) {
    return of(type, x, y, MouseButton.NONE, false, pick);
  }

  /**
   * @param x where the pointer is, as y
   * @param down whether the button, if it is the primary or the secondary one, is still held
   * @param pick what is there; null for the node itself
   */
  public static MouseEvent of(
      EventType<MouseEvent> type,
      double x,
      double y,
      MouseButton button,
      boolean down,
      PickResult pick) {
    boolean pressed = button != MouseButton.NONE;
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        button,
        pressed ? 1 : 0,
        false,
        false,
        false,
        false,
        down && button == MouseButton.PRIMARY,
        false,
        down && button == MouseButton.SECONDARY,
        false,
        false,
        pressed,
        pick);
  }
}
