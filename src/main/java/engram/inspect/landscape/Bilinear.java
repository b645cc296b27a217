package engram.inspect.landscape;

/** Numbers between the points of a grid. */
public final class Bilinear {
  private Bilinear() {}

  /**
   * @param values row by row from below
   * @param rows 1 or more
   * @param x share of the width, 0 … 1
   * @param y share of the height, 0 … 1
   */
  public static double at(double[] values, int columns, int rows, double x, double y) {
    double u = Math.max(0, Math.min(1, x)) * (columns - 1);
    int i = Math.min(columns - 2, (int) u);
    double right = u - i;
    if (rows == 1) return mix(values[i], values[i + 1], right);
    double v = Math.max(0, Math.min(1, y)) * (rows - 1);
    int j = Math.min(rows - 2, (int) v);
    int at = j * columns + i;
    double below = mix(values[at], values[at + 1], right);
    double above = mix(values[at + columns], values[at + columns + 1], right);
    return mix(below, above, v - j);
  }

  /** Exact at both ends, also beside a number that is not finite. */
  private static double mix(double from, double to, double share) {
    if (share == 0) return from;
    return share == 1 ? to : from + share * (to - from);
  }
}
