package engram.data.sets;

import engram.data.NumpyRandom;

/**
 * Points of two classes in the plane, for the most part within −6 … 6. Circle, xor, gauss and
 * spiral follow the rules of TensorFlow Playground, whose −1 is class 0 and whose +1 is class 1; a
 * noise of 0.5 is its 50. Moons and rings follow scikit-learn's {@code make_moons} and {@code
 * make_circles}, made larger.
 */
final class PlaneRules {
  /** Half the side of the square that the window shows. */
  static final double REACH = 6;

  private static final double RADIUS = 5;

  private PlaneRules() {}

  /** The next number from U[low, high), as NumPy's {@code uniform(low, high)}. */
  static double uniform(NumpyRandom random, double low, double high) {
    return low + (high - low) * random.randomSample();
  }

  /**
   * A disc of radius 2.5 (class 1) in a ring from 3.5 to 5 (class 0), rows in turn. The noise moves
   * a point by up to ±5 · noise before its class is read, at radius 2.5: where it is drawn stays.
   */
  static double circle(int row, int rows, double noise, NumpyRandom random, double[] x) {
    boolean inside = row % 2 == 1;
    double radius = inside ? uniform(random, 0, RADIUS / 2) : uniform(random, 0.7 * RADIUS, RADIUS);
    double angle = uniform(random, 0, 2 * Math.PI);
    x[0] = radius * StrictMath.sin(angle);
    x[1] = radius * StrictMath.cos(angle);
    double seen0 = x[0] + uniform(random, -RADIUS, RADIUS) * noise;
    double seen1 = x[1] + uniform(random, -RADIUS, RADIUS) * noise;
    return Math.sqrt(seen0 * seen0 + seen1 * seen1) < RADIUS / 2 ? 1 : 0;
  }

  /**
   * Anywhere in −5 … 5, pushed 0.3 away from both axes; class 1 where x₁ and x₂ have the same sign.
   * The noise moves a point by up to ±5 · noise before its class is read.
   */
  static double xor(int row, int rows, double noise, NumpyRandom random, double[] x) {
    double padding = 0.3;
    for (int i = 0; i < 2; i++) {
      double drawn = uniform(random, -RADIUS, RADIUS);
      x[i] = drawn > 0 ? drawn + padding : drawn - padding;
    }
    double seen0 = x[0] + uniform(random, -RADIUS, RADIUS) * noise;
    double seen1 = x[1] + uniform(random, -RADIUS, RADIUS) * noise;
    return seen0 * seen1 >= 0 ? 1 : 0;
  }

  /**
   * Two clouds in turn, about (−2, −2) (class 0) and (2, 2) (class 1), normal in both directions.
   * The noise sets their variance: 0.5 + 7 · noise.
   */
  static double gauss(int row, int rows, double noise, NumpyRandom random, double[] x) {
    int label = row % 2;
    double centre = label == 1 ? 2 : -2;
    double deviation = Math.sqrt(variance(noise));
    x[0] = centre + deviation * random.randn();
    x[1] = centre + deviation * random.randn();
    return label;
  }

  /** 0.5 without noise, 4 at 0.5. */
  static double variance(double noise) {
    return 0.5 + 7 * noise;
  }

  /**
   * Two arms in turn, from the middle to radius 5 in 1¾ turns, class 0 turned by half a turn. The
   * noise moves a point by up to ±noise in both directions.
   */
  static double spiral(int row, int rows, double noise, NumpyRandom random, double[] x) {
    int label = row % 2;
    double share = Turn.share(row, rows, 2);
    double angle = 1.75 * share * 2 * Math.PI + (label == 1 ? 0 : Math.PI);
    x[0] = share * RADIUS * StrictMath.sin(angle) + uniform(random, -1, 1) * noise;
    x[1] = share * RADIUS * StrictMath.cos(angle) + uniform(random, -1, 1) * noise;
    return label;
  }

  /**
   * Two half circles of radius 3 in turn, one reaching into the other, at even distances. The noise
   * is scikit-learn's: each coordinate is moved by a normal number of deviation 3 · noise.
   */
  static double moons(int row, int rows, double noise, NumpyRandom random, double[] x) {
    double scale = 3;
    int label = row % 2;
    double angle = Math.PI * Turn.closedShare(row, rows, 2);
    double u = label == 0 ? StrictMath.cos(angle) : 1 - StrictMath.cos(angle);
    double v = label == 0 ? StrictMath.sin(angle) : 0.5 - StrictMath.sin(angle);
    x[0] = scale * (u + noise * random.randn() - 0.5);
    x[1] = scale * (v + noise * random.randn() - 0.25);
    return label;
  }

  /**
   * Two circles in turn, of radius 4 (class 0) and 2 (class 1), at even distances. The noise is
   * scikit-learn's: each coordinate is moved by a normal number of deviation 4 · noise.
   */
  static double rings(int row, int rows, double noise, NumpyRandom random, double[] x) {
    double scale = 4;
    int label = row % 2;
    double radius = label == 0 ? 1 : 0.5;
    double angle = 2 * Math.PI * Turn.share(row, rows, 2);
    x[0] = scale * (radius * StrictMath.cos(angle) + noise * random.randn());
    x[1] = scale * (radius * StrictMath.sin(angle) + noise * random.randn());
    return label;
  }

  /**
   * Anywhere in −6 … 6, on a board of 4 × 4 squares, where the square with its lower left corner in
   * the origin is of class 0. The noise moves a point by up to ±3 · noise, three being a square's
   * side, before its class is read.
   */
  static double checkerboard(int row, int rows, double noise, NumpyRandom random, double[] x) {
    double side = 3;
    x[0] = uniform(random, -REACH, REACH);
    x[1] = uniform(random, -REACH, REACH);
    double seen0 = x[0] + uniform(random, -side, side) * noise;
    double seen1 = x[1] + uniform(random, -side, side) * noise;
    return Math.floorMod((int) (Math.floor(seen0 / side) + Math.floor(seen1 / side)), 2);
  }
}
