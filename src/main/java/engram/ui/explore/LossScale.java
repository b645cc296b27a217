package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import engram.nn.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * The logarithmic scale of a loss landscape and the losses at which lines are drawn.
 *
 * @param low the least loss, above 0
 * @param high the largest one
 */
record LossScale(double low, double high) {
  private static final double[][] SERIES = {
    {1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8, 9},
    {1, 1.5, 2, 3, 4, 5, 6, 8},
    {1, 2, 5},
    {1}
  };
  private static final int MOST = 14;
  private static final int FEWEST = 4;

  /** A scale shows losses down to this part of its highest one. */
  private static final double DECADES = 1e12;

  /**
   * @throws IllegalArgumentException if low is not above 0 or high below it
   */
  LossScale {
    if (!(low > 0 && high >= low)) {
      throw new IllegalArgumentException("no logarithmic scale from " + low + " to " + high);
    }
  }

  /** Of a landscape that has at least one finite loss. */
  static LossScale of(LossLandscape map) {
    double high = Math.max(map.highest(), Double.MIN_NORMAL);
    double least = Math.max(high / DECADES, Double.MIN_NORMAL);
    return new LossScale(Math.max(map.lowest(), least), high);
  }

  /** Where a loss stands, 0 for the least and 1 for the largest. */
  double share(double loss) {
    if (high == low) return 0;
    return Math.max(0, Math.min(1, Elementary.log(loss / low) / Elementary.log(high / low)));
  }

  /**
   * Round losses within the scale, about equal ratios apart: the closest series of which there are
   * not too many; of a scale too short for that, evenly spaced ones.
   */
  List<Double> levels() {
    for (double[] series : SERIES) {
      List<Double> levels = within(series);
      if (levels.size() <= MOST) return levels.size() >= FEWEST ? levels : even();
    }
    return within(SERIES[SERIES.length - 1]);
  }

  private List<Double> within(double[] series) {
    List<Double> levels = new ArrayList<>();
    int last = (int) Math.floor(Elementary.log10(high));
    for (int exponent = (int) Math.floor(Elementary.log10(low)); exponent <= last; exponent++) {
      for (double factor : series) {
        double level = Double.parseDouble(factor + "e" + exponent);
        if (level > low && level < high) levels.add(level);
      }
    }
    return levels;
  }

  private List<Double> even() {
    List<Double> levels = new ArrayList<>();
    if (high == low) return levels;
    for (int k = 1; k <= FEWEST; k++) {
      levels.add(low * Elementary.pow(high / low, k / (FEWEST + 1.0)));
    }
    return levels;
  }
}
