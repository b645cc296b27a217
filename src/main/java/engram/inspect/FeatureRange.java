package engram.inspect;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.training.recipe.PreparedData;

/** From where to where a feature is shown, in its unit. */
public record FeatureRange(double low, double high) {
  /** Free room on both sides, as a share of what the rows span. */
  private static final double MARGIN = 0.08;

  /** Half the side of the square that points drawn by a rule lie in, for the most part. */
  private static final double REACH = 6;

  /**
   * All rows in use with some room around them; of rows that a rule has drawn −6 … 6 at least.
   *
   * @param feature a number
   */
  public static FeatureRange of(PreparedData data, int feature) {
    Dataset dataset = data.dataset();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < dataset.rows(); row++) {
      double value = dataset.value(row, feature);
      if (Double.isNaN(value)) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (data.setup().source() instanceof DataSource.Generated) {
      return new FeatureRange(
          least < -REACH ? least - MARGIN * REACH : -REACH,
          most > REACH ? most + MARGIN * REACH : REACH);
    }
    return least > most ? around(0, 0) : around(least, most);
  }

  private static FeatureRange around(double least, double most) {
    double room = MARGIN * (most - least);
    if (least == most) room = Math.max(1, Math.abs(least) / 2);
    return new FeatureRange(least - room, most + room);
  }

  /** The value at that share of the range, 0 … 1; exact at both ends. */
  public double at(double share) {
    return low * (1 - share) + high * share;
  }

  /** The share of the range at which a value lies; outside it is below 0 or above 1. */
  public double share(double value) {
    return (value - low) / (high - low);
  }
}
