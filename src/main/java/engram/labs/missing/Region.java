package engram.labs.missing;

/**
 * A rectangle of a plane, in shares of its width from the left and of its height from below.
 *
 * @param left less than right
 * @param bottom less than top
 */
public record Region(double left, double right, double bottom, double top) {
  /** The least width and height. */
  public static final double LEAST = 0.05;

  /** Between two places each way, in any order; widened to {@link #LEAST} if need be. */
  public static Region between(double x0, double x1, double y0, double y1) {
    double left = Math.min(Math.min(x0, x1), 1 - LEAST);
    double bottom = Math.min(Math.min(y0, y1), 1 - LEAST);
    return new Region(
        left,
        Math.max(Math.max(x0, x1), left + LEAST),
        bottom,
        Math.max(Math.max(y0, y1), bottom + LEAST));
  }

  /** The rectangle with its nearest corner at a place; at least {@link #LEAST} wide and high. */
  public Region withCornerAt(double x, double y) {
    boolean nearLeft = Math.abs(x - left) < Math.abs(x - right);
    boolean nearBottom = Math.abs(y - bottom) < Math.abs(y - top);
    return new Region(
        nearLeft ? held(x, 0, right - LEAST) : left,
        nearLeft ? right : held(x, left + LEAST, 1),
        nearBottom ? held(y, 0, top - LEAST) : bottom,
        nearBottom ? top : held(y, bottom + LEAST, 1));
  }

  private static double held(double value, double least, double most) {
    double whole = Math.rint(100 * value) / 100;
    return Math.max(least, Math.min(most, whole));
  }

  /** Whether it has a width and a height. */
  public boolean isWide() {
    return right - left > LEAST / 2 && top - bottom > LEAST / 2;
  }
}
