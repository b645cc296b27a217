package engram.inspect.surface;

import engram.data.Dataset;
import engram.nn.Activation;
import engram.training.recipe.PreparedData;

/**
 * How numbers become colours from orange over white to blue.
 *
 * @param low the least number on the scale
 * @param high the greatest one
 * @param zero the number that is white
 * @param unit how far from it the colours are full, above 0
 */
public record HeatScale(double low, double high, double zero, double unit) {

  /**
   * For the activations of an output that stands for a class: its sign is that of the colour.
   *
   * @param f of the output layer
   */
  public static HeatScale ofActivation(Activation f) {
    return f.isBounded()
        ? new HeatScale(f.lowest(), f.highest(), 0, f.highest())
        : new HeatScale(-1.5, 1.5, 0, 1.5);
  }

  /**
   * For the number foretold, in the target's unit: from the least to the greatest one of all rows.
   * If there are both signs the colour has that of the number, else white is in the middle.
   */
  public static HeatScale ofTarget(PreparedData data) {
    Dataset dataset = data.dataset();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < dataset.rows(); row++) {
      least = Math.min(least, dataset.target(row));
      most = Math.max(most, dataset.target(row));
    }
    if (least < 0 && most > 0) {
      double unit = Math.max(-least, most);
      return new HeatScale(-unit, unit, 0, unit);
    }
    double half = (most - least) / 2;
    double unit = half > 0 ? half : Math.max(1, Math.abs(most));
    double middle = least + half;
    return new HeatScale(middle - unit, middle + unit, middle, unit);
  }

  /** From −1 (full orange) to 1 (full blue); NaN for NaN. */
  public double share(double value) {
    double share = (value - zero) / unit;
    return share > 1 ? 1 : share < -1 ? -1 : share;
  }
}
