package engram.ui.graph;

/**
 * The curve of one connection: y = y₀ + (y₁ − y₀) S(u) with u = (x − x₀)/(x₁ − x₀) and S(u) = 3u² −
 * 2u³, level at both ends. It is the cubic Bézier curve whose control points lie at a third and two
 * thirds of the way, at the heights of the ends.
 *
 * @param x1 greater than x0
 */
public record Connection(double x0, double y0, double x1, double y1) {
  /** Draws connections, as {@link ConnectionRaster#draw} says. */
  interface Strokes {
    void draw(
        double x0, double y0, double x1, double y1, double thickness, int rgb, double opacity);
  }

  public double y(double x) {
    return y0 + (y1 - y0) * rise((x - x0) / (x1 - x0));
  }

  /** Halfway between its ends. */
  double middleX() {
    return (x0 + x1) / 2;
  }

  double middleY() {
    return (y0 + y1) / 2;
  }

  /** The distance from the curve of a point between its ends, to first order. */
  double distance(double x, double y) {
    double u = (x - x0) / (x1 - x0);
    double slope = (y1 - y0) * slope(u) / (x1 - x0);
    return Math.abs(y - y(x)) / Math.sqrt(1 + slope * slope);
  }

  /** S(u): from 0 to 1 as u does. */
  static double rise(double u) {
    return u * u * (3 - 2 * u);
  }

  /** S′(u). */
  static double slope(double u) {
    return 6 * u * (1 - u);
  }
}
