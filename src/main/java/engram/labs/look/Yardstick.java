package engram.labs.look;

import engram.data.CompensatedSum;
import engram.data.Dataset;
import engram.data.Input;
import engram.inspect.FeatureRange;
import engram.training.recipe.PreparedData;

/**
 * How far a feature may change, and what counts as a change of 1: its standard deviation over the
 * training samples, or in a picture from paper to full ink. Categories, and what never varies or is
 * no input, have the unit 0.
 */
public final class Yardstick {
  private final double[] units;
  private final FeatureRange[] ranges;

  private Yardstick(double[] units, FeatureRange[] ranges) {
    this.units = units;
    this.ranges = ranges;
  }

  public static Yardstick of(PreparedData data) {
    Dataset set = data.dataset();
    double[] units = new double[set.featureCount()];
    FeatureRange[] ranges = new FeatureRange[units.length];
    for (int f = 0; f < units.length; f++) {
      if (!set.feature(f).isNumber()) continue;
      if (data.picture().isPresent()) {
        units[f] = data.picture().get().largest();
        ranges[f] = new FeatureRange(0, units[f]);
      } else {
        ranges[f] = FeatureRange.of(data, f);
        if (isInput(data, f)) units[f] = deviation(data, f);
      }
    }
    return new Yardstick(units, ranges);
  }

  private static boolean isInput(PreparedData data, int feature) {
    for (int i = 0; i < data.inputs().count(); i++) {
      Input input = data.inputs().input(i);
      if (input instanceof Input.Measured measured && measured.feature() == feature) return true;
      if (input instanceof Input.Derived derived
          && derived.formula().variables().contains(feature)) {
        return true;
      }
    }
    return false;
  }

  /** The population's. */
  private static double deviation(PreparedData data, int feature) {
    int[] rows = data.split().train();
    double[] column = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double value = data.dataset().value(rows[i], feature);
      column[i] = Double.isNaN(value) ? data.inputs().usual(feature) : value;
    }
    double mean = CompensatedSum.mean(column);
    double squares = CompensatedSum.of(column.length, k -> (column[k] - mean) * (column[k] - mean));
    return Math.sqrt(squares / column.length);
  }

  /** A change of 1 of that feature, in its own unit; 0 if it can't be changed so. */
  public double unit(int feature) {
    return units[feature];
  }

  /** From where to where it may go; not of a category. */
  public FeatureRange range(int feature) {
    return ranges[feature];
  }

  int features() {
    return units.length;
  }

  /** The nearest value that it may have. */
  double clamp(int feature, double value) {
    return Math.max(ranges[feature].low(), Math.min(ranges[feature].high(), value));
  }

  /** √Σ (change / unit)². */
  double distance(double[] from, double[] to) {
    double squares = 0;
    for (int f = 0; f < units.length; f++) {
      if (units[f] == 0) continue;
      double change = (to[f] - from[f]) / units[f];
      squares += change * change;
    }
    return Math.sqrt(squares);
  }
}
