package engram.inspect.surface;

import engram.data.Feature;
import engram.inspect.FeatureRange;
import engram.nn.Elementary;
import engram.training.recipe.PreparedData;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the other features are like where two (or one) have given values: the least-squares plane
 * through the training samples, kept within the range of the feature. Close to one asked sample it
 * bends to that sample's own values, so that a map over the two says there what the network says of
 * the sample. A feature of categories has its most frequent one, close to the sample the sample's.
 * Immutable.
 *
 * <p>Why not the means: a long petal with the mean sepal is a flower that does not exist, and a map
 * of such flowers contradicts what the network says of real ones.
 */
final class TypicalFeatures {
  /** How far the asked sample reaches, as a standard deviation in shares of the axes. */
  private static final double REACH = 0.04;

  /** Where the sample counts more than the plane. */
  private static final double NEAR = 0.5;

  /** The plane of one feature over the axes, around their means, and the sample's own value. */
  private record Fit(
      int feature,
      boolean number,
      double mean,
      double alongFirst,
      double alongSecond,
      FeatureRange range,
      double own) {

    double at(double first, double second) {
      double value = mean + alongFirst * first + alongSecond * second;
      return number ? Math.max(range.low(), Math.min(range.high(), value)) : mean;
    }
  }

  private final FeatureRange horizontal;
  private final Optional<FeatureRange> vertical;
  private final double meanX;
  private final double meanY;
  private final double sampleX;
  private final double sampleY;
  private final Fit[] fits;

  /**
   * @param plain the slice through the means
   * @param row the asked sample, a row of the data set
   */
  TypicalFeatures(InputSlice plain, int row) {
    PreparedData data = plain.data();
    horizontal = plain.horizontal();
    vertical = plain.vertical();
    int first = plain.first();
    OptionalInt second = plain.second();
    int[] train = data.split().train();
    double[][] samples = new double[train.length][];
    for (int r = 0; r < train.length; r++) {
      samples[r] = data.inputs().values(data.dataset(), train[r]);
    }
    meanX = mean(samples, first);
    meanY = second.isPresent() ? mean(samples, second.getAsInt()) : 0;
    double[] own = data.inputs().values(data.dataset(), row);
    sampleX = own[first];
    sampleY = second.isPresent() ? own[second.getAsInt()] : 0;
    fits = new Fit[own.length];
    for (int f = 0; f < own.length; f++) {
      if (f == first || second.equals(OptionalInt.of(f))) continue;
      Feature feature = data.dataset().feature(f);
      fits[f] =
          feature.isNumber()
              ? fit(samples, f, first, second, FeatureRange.of(data, f), own[f])
              : new Fit(f, false, data.inputs().usual(f), 0, 0, new FeatureRange(0, 1), own[f]);
    }
  }

  /** The normal equations of two regressors around their means; of two that go together, one. */
  private static Fit fit(
      double[][] samples,
      int feature,
      int first,
      OptionalInt second,
      FeatureRange range,
      double own) {
    double mean = mean(samples, feature);
    double xx = products(samples, first, first);
    double xv = products(samples, first, feature);
    double a = xx > 0 ? xv / xx : 0;
    double b = 0;
    if (second.isPresent()) {
      int other = second.getAsInt();
      double yy = products(samples, other, other);
      double xy = products(samples, first, other);
      double yv = products(samples, other, feature);
      double determinant = xx * yy - xy * xy;
      if (determinant > 1e-9 * xx * yy) {
        a = (xv * yy - yv * xy) / determinant;
        b = (yv * xx - xv * xy) / determinant;
      } else if (!(xx > 0) && yy > 0) {
        b = yv / yy;
      }
    }
    return new Fit(feature, true, mean, a, b, range, own);
  }

  /** Fills in all features but those along the axes. */
  void fill(double[] values, double x, double y) {
    double dx = horizontal.share(x) - horizontal.share(sampleX);
    double dy = vertical.map(range -> range.share(y) - range.share(sampleY)).orElse(0.0);
    double near = Elementary.exp(-(dx * dx + dy * dy) / (2 * REACH * REACH));
    for (Fit fit : fits) {
      if (fit == null) continue;
      double typical = fit.at(x - meanX, y - meanY);
      values[fit.feature()] =
          fit.number() ? bent(fit, typical, near) : near >= NEAR ? fit.own() : typical;
    }
  }

  private double bent(Fit fit, double typical, double near) {
    // the very values of the sample, not those but for rounding
    if (near == 1) return fit.own();
    return typical + near * (fit.own() - fit.at(sampleX - meanX, sampleY - meanY));
  }

  private static double mean(double[][] samples, int feature) {
    double sum = 0;
    for (double[] sample : samples) sum += sample[feature];
    return sum / samples.length;
  }

  private static double products(double[][] samples, int one, int other) {
    double meanOne = mean(samples, one);
    double meanOther = mean(samples, other);
    double sum = 0;
    for (double[] sample : samples) sum += (sample[one] - meanOne) * (sample[other] - meanOther);
    return sum;
  }
}
