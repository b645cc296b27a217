package engram;

import javafx.scene.input.ScrollEvent;

/** What a turn of the wheel sends to a node. */
public final class WheelEvents {
  private WheelEvents() {}

  /**
   * @param x where the pointer is, as y
   * @param delta how far it is turned, in pixels, upwards
   */
  public static ScrollEvent up(double x, double y, double delta) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        delta,
        0,
        delta,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
