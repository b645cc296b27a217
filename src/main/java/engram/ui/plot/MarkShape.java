package engram.ui.plot;

/**
 * The shapes that tell classes apart besides their colours: closed, of about the same area, within
 * about 1.4 of their middle. They repeat after ten, as the colours do.
 */
public enum MarkShape {
  CIRCLE(),
  SQUARE(-0.89, -0.89, 0.89, -0.89, 0.89, 0.89, -0.89, 0.89),
  TRIANGLE(0, -1.35, 1.25, 0.85, -1.25, 0.85),
  DIAMOND(0, -1.3, 1.1, 0, 0, 1.3, -1.1, 0),
  TRIANGLE_DOWN(0, 1.35, 1.25, -0.85, -1.25, -0.85),
  PLUS(
      -0.4, -1.25, 0.4, -1.25, 0.4, -0.4, 1.25, -0.4, 1.25, 0.4, 0.4, 0.4, 0.4, 1.25, -0.4, 1.25,
      -0.4, 0.4, -1.25, 0.4, -1.25, -0.4, -0.4, -0.4),
  HOURGLASS(-1.1, -1.2, 1.1, -1.2, 0.25, 0, 1.1, 1.2, -1.1, 1.2, -0.25, 0),
  CROSS(
      -1.2, -0.64, -0.64, -1.2, 0, -0.56, 0.64, -1.2, 1.2, -0.64, 0.56, 0, 1.2, 0.64, 0.64, 1.2, 0,
      0.56, -0.64, 1.2, -1.2, 0.64, -0.56, 0),
  STAR(
      0, -1.4, 0.38, -0.53, 1.33, -0.43, 0.62, 0.2, 0.82, 1.13, 0, 0.65, -0.82, 1.13, -0.62, 0.2,
      -1.33, -0.43, -0.38, -0.53),
  BAR(-0.5, -1.35, 0.5, -1.35, 0.5, 1.35, -0.5, 1.35);

  private static final MarkShape[] ALL = values();

  private final double[] corners;

  MarkShape(double... corners) {
    this.corners = corners;
  }

  /** The shape of that class. */
  public static MarkShape of(int label) {
    return ALL[label % ALL.length];
  }

  /** 0 of a circle. */
  int corners() {
    return corners.length / 2;
  }

  /** Across from the middle of a mark of size 1. */
  double x(int corner) {
    return corners[2 * corner];
  }

  /** Down from the middle of a mark of size 1. */
  double y(int corner) {
    return corners[2 * corner + 1];
  }
}
