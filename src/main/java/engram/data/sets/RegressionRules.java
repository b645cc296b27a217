package engram.data.sets;

import static engram.data.sets.PlaneRules.REACH;
import static engram.data.sets.PlaneRules.uniform;

import engram.data.NumpyRandom;

/**
 * Points anywhere in −6 … 6 with a number y to be foretold. The noise is the deviation of a normal
 * number that is added to y, so no model can have a mean squared error below noise².
 */
final class RegressionRules {
  private RegressionRules() {}

  /** y = (x₁ + x₂) / 10, as TensorFlow Playground has it. */
  static double plane(int row, int rows, double noise, NumpyRandom random, double[] x) {
    x[0] = uniform(random, -REACH, REACH);
    x[1] = uniform(random, -REACH, REACH);
    return (x[0] + x[1]) / 10 + noise * random.randn();
  }

  /** A hill of height 1 at (2, 2) and a hollow as deep at (−2, −2), both bells of deviation 1.5. */
  static double twoGaussians(int row, int rows, double noise, NumpyRandom random, double[] x) {
    x[0] = uniform(random, -REACH, REACH);
    x[1] = uniform(random, -REACH, REACH);
    return bell(x[0] - 2, x[1] - 2) - bell(x[0] + 2, x[1] + 2) + noise * random.randn();
  }

  private static double bell(double dx, double dy) {
    return StrictMath.exp(-(dx * dx + dy * dy) / 4.5);
  }

  /** y = sin x₁, with one feature only. */
  static double sine(int row, int rows, double noise, NumpyRandom random, double[] x) {
    x[0] = uniform(random, -REACH, REACH);
    return StrictMath.sin(x[0]) + noise * random.randn();
  }
}
