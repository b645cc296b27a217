package engram.inspect.landscape;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The loss on a square grid of a plane; immutable. Losses that are not finite are NaN.
 *
 * @see Directions
 */
public final class LossLandscape {
  /** Points a side of the first, quick picture. */
  public static final int COARSE = 11;

  /** Points a side of the whole picture: each coarse one is among them. */
  public static final int FINE = 41;

  private final ParameterPlane plane;
  private final PlaneWindow window;
  private final int size;
  private final int rows;
  private final double[] losses;
  private final double lowest;
  private final double highest;

  private LossLandscape(
      ParameterPlane plane, PlaneWindow window, int size, int rows, double[] losses) {
    this.plane = plane;
    this.window = window;
    this.size = size;
    this.rows = rows;
    this.losses = losses;
    lowest = Arrays.stream(losses).filter(Double::isFinite).min().orElse(Double.NaN);
    highest = Arrays.stream(losses).filter(Double::isFinite).max().orElse(Double.NaN);
  }

  /**
   * Measures the whole grid, row by row from the bottom.
   *
   * @param size points a side, at least 2
   * @param wanted asked before each row; once it says no, the rest is left and nothing comes back
   */
  public static Optional<LossLandscape> of(
      ParameterPlane plane, PlaneWindow window, int size, LossMeter meter, BooleanSupplier wanted) {
    double[] losses = new double[size * size];
    for (int j = 0; j < size; j++) {
      if (!wanted.getAsBoolean()) return Optional.empty();
      double b = window.atShareB((double) j / (size - 1));
      for (int i = 0; i < size; i++) {
        double a = window.atShareA((double) i / (size - 1));
        double loss = meter.loss(plane.at(a, b));
        losses[j * size + i] = Double.isFinite(loss) ? loss : Double.NaN;
      }
    }
    return Optional.of(new LossLandscape(plane, window, size, meter.rows(), losses));
  }

  public ParameterPlane plane() {
    return plane;
  }

  public PlaneWindow window() {
    return window;
  }

  /** Points a side. */
  public int size() {
    return size;
  }

  /** Training rows that the loss is taken over. */
  public int rows() {
    return rows;
  }

  /** The loss at the i-th point along the first direction and the j-th along the second one. */
  public double loss(int i, int j) {
    return losses[j * size + i];
  }

  /** The least finite loss; NaN if there is none. */
  public double lowest() {
    return lowest;
  }

  /** The largest finite loss; NaN if there is none. */
  public double highest() {
    return highest;
  }

  /**
   * The loss between the points, bilinear.
   *
   * @param x share of the side along the first direction, 0 … 1
   * @param y share of the side along the second one, 0 … 1
   */
  public double lossAt(double x, double y) {
    double u = Math.max(0, Math.min(1, x)) * (size - 1);
    double v = Math.max(0, Math.min(1, y)) * (size - 1);
    int i = Math.min(size - 2, (int) u);
    int j = Math.min(size - 2, (int) v);
    double right = u - i;
    double up = v - j;
    double below = mix(loss(i, j), loss(i + 1, j), right);
    double above = mix(loss(i, j + 1), loss(i + 1, j + 1), right);
    return mix(below, above, up);
  }

  /** Exact at both ends, also beside a NaN. */
  private static double mix(double from, double to, double share) {
    if (share == 0) return from;
    return share == 1 ? to : from + share * (to - from);
  }
}
