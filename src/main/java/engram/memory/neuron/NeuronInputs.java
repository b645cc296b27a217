package engram.memory.neuron;

import engram.data.CompensatedSum;
import engram.data.NumpyRandom;
import engram.memory.PrincipalAxes;

/**
 * What one neuron is shown: n points of d numbers, each with a target of −1 or +1 that only rules
 * with a teacher look at. Immutable.
 */
public final class NeuronInputs {
  private final double[][] points;
  private final int[] targets;

  private NeuronInputs(double[][] points, int[] targets) {
    this.points = points;
    this.targets = targets;
  }

  /**
   * Copies both.
   *
   * @throws IllegalArgumentException if there is no point, points differ in length or are not
   *     finite, or a target is not ±1
   */
  static NeuronInputs of(double[][] points, int[] targets) {
    if (points.length == 0 || points.length != targets.length || points[0].length == 0) {
      throw new IllegalArgumentException(
          points.length + " points with " + targets.length + " targets");
    }
    double[][] copy = new double[points.length][];
    for (int k = 0; k < copy.length; k++) {
      if (points[k].length != points[0].length) {
        throw new IllegalArgumentException("point " + k + " has " + points[k].length + " numbers");
      }
      if (Math.abs(targets[k]) != 1) {
        throw new IllegalArgumentException("a target is 1 or -1, not " + targets[k]);
      }
      for (double value : points[k]) {
        if (!Double.isFinite(value)) {
          throw new IllegalArgumentException("point " + k + " holds " + value);
        }
      }
      copy[k] = points[k].clone();
    }
    return new NeuronInputs(copy, targets.clone());
  }

  /**
   * Two clouds in the plane, side by side along their short axis, so that the direction in which
   * the points differ most is not the one that tells the classes apart. The mean of all is 0.
   *
   * @param count of points; every second one has the target −1
   * @param degrees of the long axis from the first input's
   * @param length standard deviation along the long axis
   * @param width the same along the short axis, in each cloud
   * @param gap from the middle of all to the middle of a cloud
   * @param seed of {@code randn()}: two numbers a point, long axis first
   */
  public static NeuronInputs clouds(
      int count, double degrees, double length, double width, double gap, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    double angle = StrictMath.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double[][] points = new double[count][2];
    int[] targets = new int[count];
    for (int k = 0; k < count; k++) {
      targets[k] = k % 2 == 0 ? 1 : -1;
      double along = length * random.randn();
      double across = width * random.randn() + targets[k] * gap;
      points[k][0] = cos * along - sin * across;
      points[k][1] = sin * along + cos * across;
    }
    centre(points);
    return of(points, targets);
  }

  private static void centre(double[][] points) {
    for (int d = 0; points.length > 0 && d < points[0].length; d++) {
      double[] column = new double[points.length];
      for (int k = 0; k < column.length; k++) column[k] = points[k][d];
      double mean = CompensatedSum.mean(column);
      for (double[] point : points) point[d] -= mean;
    }
  }

  /** n. */
  public int count() {
    return points.length;
  }

  /** d. */
  int dimensions() {
    return points[0].length;
  }

  public double value(int point, int dimension) {
    return points[point][dimension];
  }

  /** In which they differ most; the mean counts as a difference too where it is not 0. */
  PrincipalAxes axes() {
    return PrincipalAxes.of(count(), dimensions(), this::value);
  }

  public int target(int point) {
    return targets[point];
  }

  /** Not to be written to. */
  double[] point(int point) {
    return points[point];
  }
}
