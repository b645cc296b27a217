package engram.render;

import java.util.List;

/**
 * Where epochs and values lie in a plot with axes at the left and below.
 *
 * @param lowest value at the lower end
 * @param highest value at the upper end
 * @param last epoch at the right end; 0 is at the left
 * @param em size of the base font in pixels
 */
public record PathsPlot(
    double lowest,
    double highest,
    double last,
    double width,
    double height,
    double em,
    List<Tick> epochs,
    List<Tick> values) {

  /** Room for half of "100 000" at the right end, in em. */
  private static final double LAST_NUMBER = 1.8;

  /** A number on an axis. */
  public record Tick(double at, String text) {}

  public double left() {
    return 3.8 * em;
  }

  public double right() {
    return width - LAST_NUMBER * em;
  }

  public double top() {
    return 0.7 * em;
  }

  public double bottom() {
    return height - 1.7 * em;
  }

  public double x(double epoch) {
    return left() + epoch / last * (right() - left());
  }

  public double y(double value) {
    return bottom() - (value - lowest) / (highest - lowest) * (bottom() - top());
  }

  /** The epoch at that horizontal place. */
  public double epochAt(double x) {
    return (x - left()) / (right() - left()) * last;
  }

  /** Whether a point lies within the axes, or close beside their ends. */
  public boolean contains(double x, double y) {
    double near = 0.5 * em;
    return x >= left() - near && x <= right() + near && y >= top() - near && y <= bottom() + near;
  }
}
