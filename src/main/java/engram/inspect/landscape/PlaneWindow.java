package engram.inspect.landscape;

/**
 * A square piece of a plane.
 *
 * @param a its middle along the first direction
 * @param b its middle along the second one
 * @param half half of its side, above 0
 */
public record PlaneWindow(double a, double b, double half) {
  /** A run that diverges has weights of any size; a window can still be multiplied. */
  private static final double MOST = 1e150;

  /** Room around a path, in halves. */
  private static final double MARGIN = 1.25;

  /**
   * @throws IllegalArgumentException if it has no extent
   */
  public PlaneWindow {
    if (!(half > 0) || Double.isInfinite(half)) {
      throw new IllegalArgumentException("a window is not " + half + " wide");
    }
  }

  /** Holds a whole path with some room around it; each half is at least so large. */
  public static PlaneWindow around(PlanePath path, double least) {
    double aMin = path.a(0);
    double aMax = aMin;
    double bMin = path.b(0);
    double bMax = bMin;
    for (int i = 1; i < path.size(); i++) {
      aMin = Math.min(aMin, path.a(i));
      aMax = Math.max(aMax, path.a(i));
      bMin = Math.min(bMin, path.b(i));
      bMax = Math.max(bMax, path.b(i));
    }
    // halves, because the whole of two huge numbers may be infinite
    double half = MARGIN * Math.max(aMax / 2 - aMin / 2, bMax / 2 - bMin / 2);
    return new PlaneWindow(
        aMin / 2 + aMax / 2, bMin / 2 + bMax / 2, Math.min(MOST, Math.max(least, half)));
  }

  /** The share of the side, 0 … 1 inside the window. */
  public double shareA(double atA) {
    return (atA - a) / (2 * half) + 0.5;
  }

  /** The share of the side, 0 … 1 inside the window. */
  public double shareB(double atB) {
    return (atB - b) / (2 * half) + 0.5;
  }

  public double atShareA(double share) {
    return a + (2 * share - 1) * half;
  }

  public double atShareB(double share) {
    return b + (2 * share - 1) * half;
  }

  /** Larger by that factor about a place that keeps its share. */
  public PlaneWindow scaled(double factor, double aboutA, double aboutB) {
    return new PlaneWindow(
        aboutA + factor * (a - aboutA), aboutB + factor * (b - aboutB), factor * half);
  }

  /** The same piece seen from a centre that lies elsewhere. */
  public PlaneWindow moved(double da, double db) {
    return new PlaneWindow(a + da, b + db, half);
  }

  /** Whether a place is in the inner part of that size, 1 for the whole. */
  public boolean holds(double atA, double atB, double inner) {
    return Math.abs(atA - a) <= inner * half && Math.abs(atB - b) <= inner * half;
  }
}
