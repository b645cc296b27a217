package engram.labs.race;

import engram.nn.Elementary;
import java.util.List;

/** What is made of measured times. */
final class Timing {
  private Timing() {}

  /** The shortest: what lengthens a time is something else that the machine does. 0 of none. */
  static double shortest(List<Double> times) {
    return times.stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }

  /**
   * The slope of the straight line that fits ln y over ln x best: the power that y grows with. NaN
   * of fewer than two points.
   *
   * @param x above 0
   * @param y above 0
   */
  static double slope(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int k = 0; k < x.length; k++) {
      meanX += Elementary.log(x[k]) / x.length;
      meanY += Elementary.log(y[k]) / x.length;
    }
    double both = 0;
    double square = 0;
    for (int k = 0; k < x.length; k++) {
      double away = Elementary.log(x[k]) - meanX;
      both += away * (Elementary.log(y[k]) - meanY);
      square += away * away;
    }
    return both / square;
  }
}
