package engram.ui.document.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;

/** Where the parts and the handles of a picture were painted last. */
public final class Touch {
  private static final double GRIP = 16;

  private final List<Area> areas = new ArrayList<>();
  private final List<Grip> grips = new ArrayList<>();

  private record Area(String part, double x, double y, double right, double bottom) {
    boolean has(double atX, double atY) {
      return atX >= x && atX <= right && atY >= y && atY <= bottom;
    }
  }

  /**
   * A handle in the picture.
   *
   * @param value the value that the handle takes where it is dragged to
   */
  public record Grip(
      Handle handle, double x, double y, double reachX, double reachY, DoubleBinaryOperator value) {

    /** The mouse has dragged it there. */
    public void drag(double toX, double toY) {
      handle.set(value.applyAsDouble(toX, toY));
    }
  }

  void clear() {
    areas.clear();
    grips.clear();
  }

  void part(String part, double x, double y, double width, double height) {
    areas.add(new Area(part, x, y, x + width, y + height));
  }

  /** A knob. */
  void grip(Handle handle, double x, double y, DoubleBinaryOperator value) {
    grips.add(new Grip(handle, x, y, GRIP, GRIP, value));
  }

  /** A knob on a level track, which can be pressed anywhere. */
  void track(Handle handle, double left, double right, double y) {
    double middle = (left + right) / 2;
    grips.add(
        new Grip(
            handle,
            middle,
            y,
            (right - left) / 2 + GRIP,
            GRIP,
            (toX, toY) ->
                handle.low() + (toX - left) / (right - left) * (handle.high() - handle.low())));
  }

  /** The part there; of several the one painted last. */
  public Optional<String> partAt(double x, double y) {
    for (int i = areas.size() - 1; i >= 0; i--) {
      if (areas.get(i).has(x, y)) return Optional.of(areas.get(i).part);
    }
    return Optional.empty();
  }

  /** The handle there. */
  public Optional<Grip> gripAt(double x, double y) {
    for (int i = grips.size() - 1; i >= 0; i--) {
      Grip grip = grips.get(i);
      if (Math.abs(x - grip.x) <= grip.reachX && Math.abs(y - grip.y) <= grip.reachY) {
        return Optional.of(grip);
      }
    }
    return Optional.empty();
  }

  /** Where that handle is gripped, for the ring of the keyboard. */
  public Optional<Grip> gripOf(Handle handle) {
    return grips.stream().filter(grip -> grip.handle == handle).findFirst();
  }
}
