package engram.ui.plot;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * The axes of a plot, at the left and below, in pixels; places on them are shares of their lengths,
 * 0 … 1 from the left and from the bottom.
 *
 * @param em size of the base font
 * @param rows the ticks of the vertical axis
 * @param columns the ticks of the horizontal axis
 */
public record PlotAxes(
    double left,
    double right,
    double top,
    double bottom,
    double em,
    List<Tick> rows,
    List<Tick> columns) {

  /** A place with its number. */
  public record Tick(double place, String text) {}

  public PlotAxes {
    right = Math.max(left + 1, right);
    bottom = Math.max(top + 1, bottom);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  public double x(double share) {
    return left + share * (right - left);
  }

  public double y(double share) {
    return bottom - share * (bottom - top);
  }

  /** The place on the horizontal axis at that pixel. */
  public double share(double x) {
    return (x - left) / (right - left);
  }

  /** The place on the vertical axis at that pixel. */
  public double rowShare(double y) {
    return (bottom - y) / (bottom - top);
  }

  /** Whether a point lies within the axes, or close beside their ends. */
  public boolean contains(double x, double y) {
    double near = 0.5 * em;
    return x >= left - near && x <= right + near && y >= top - near && y <= bottom + near;
  }

  /**
   * Which of some places is the nearest one to a pixel; of equally near ones the last.
   *
   * @param farthest that is near
   */
  public OptionalInt nearest(
      int count,
      IntToDoubleFunction x,
      IntToDoubleFunction y,
      double pixelX,
      double pixelY,
      double farthest) {
    OptionalInt nearest = OptionalInt.empty();
    double least = farthest;
    for (int i = 0; i < count; i++) {
      double distance = Math.hypot(x(x.applyAsDouble(i)) - pixelX, y(y.applyAsDouble(i)) - pixelY);
      if (!(distance <= least)) continue;
      least = distance;
      nearest = OptionalInt.of(i);
    }
    return nearest;
  }
}
