package engram.inspect.surface;

import engram.inspect.FeatureRange;
import engram.inspect.InformativeFeatures;
import engram.nn.Elementary;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the other features are like where two (or one) have given values: the least-squares plane
 * through the training samples, of very many through the first ones, kept within the range of the
 * feature. Close to one asked sample it bends to that sample's own values, so that a map over the
 * two says there what the network says of the sample. A feature of categories has its most frequent
 * one, close to the sample the sample's. Immutable.
 *
 * <p>Why not the means: a long petal with the mean sepal is a flower that does not exist, and a map
 * of such flowers contradicts what the network says of real ones.
 */
final class TypicalFeatures {
  /** How far the asked sample reaches, as a standard deviation in shares of the axes. */
  private static final double REACH = 0.04;

  /** Where the sample counts more than the plane. */
  private static final double NEAR = 0.5;

  /** The plane of one feature over the axes, around their means; of categories the usual one. */
  private record Fit(
      int feature,
      boolean number,
      double mean,
      double alongFirst,
      double alongSecond,
      FeatureRange range) {

    double at(double first, double second) {
      double value = mean + alongFirst * first + alongSecond * second;
      return number ? Math.max(range.low(), Math.min(range.high(), value)) : mean;
    }
  }

  private final InputSlice plain;
  private final double meanX;
  private final double meanY;

  /** Of all features but those along the axes. */
  private final Fit[] fits;

  /** The values of the asked sample. */
  private final double[] own;

  private TypicalFeatures(InputSlice plain, double meanX, double meanY, Fit[] fits, double[] own) {
    this.plain = plain;
    this.meanX = meanX;
    this.meanY = meanY;
    this.fits = fits;
    this.own = own;
  }

  /**
   * Fits the planes, which are the same for all samples.
   *
   * @param plain the slice through the means
   * @param row the asked sample, a row of the data set
   */
  static TypicalFeatures of(InputSlice plain, int row) {
    PreparedData data = plain.data();
    int[] train = data.split().train();
    double[][] samples = new double[Math.min(train.length, InformativeFeatures.MOST_ROWS)][];
    Arrays.setAll(samples, r -> data.inputs().values(data.dataset(), train[r]));
    int first = plain.first();
    OptionalInt second = plain.second();
    Fit[] fits =
        IntStream.range(0, data.inputs().featureCount())
            .filter(f -> f != first && !second.equals(OptionalInt.of(f)))
            .mapToObj(f -> fit(plain, samples, f))
            .toArray(Fit[]::new);
    double meanY = second.isPresent() ? mean(samples, second.getAsInt()) : 0;
    double[] own = data.inputs().values(data.dataset(), row);
    return new TypicalFeatures(plain, mean(samples, first), meanY, fits, own);
  }

  /** The same planes around another sample. */
  TypicalFeatures around(int row) {
    double[] values = plain.data().inputs().values(plain.data().dataset(), row);
    return new TypicalFeatures(plain, meanX, meanY, fits, values);
  }

  private static Fit fit(InputSlice plain, double[][] samples, int feature) {
    PreparedData data = plain.data();
    return data.dataset().feature(feature).isNumber()
        ? plane(samples, feature, plain, FeatureRange.of(data, feature))
        : new Fit(feature, false, data.inputs().usual(feature), 0, 0, new FeatureRange(0, 1));
  }

  /** The normal equations of two regressors around their means; of two that go together, one. */
  private static Fit plane(double[][] samples, int feature, InputSlice plain, FeatureRange range) {
    int first = plain.first();
    double xx = products(samples, first, first);
    double xv = products(samples, first, feature);
    double a = xx > 0 ? xv / xx : 0;
    double b = 0;
    if (plain.second().isPresent()) {
      int other = plain.second().getAsInt();
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
    return new Fit(feature, true, mean(samples, feature), a, b, range);
  }

  /** Fills in all features but those along the axes. */
  void fill(double[] values, double x, double y) {
    double ownX = own[plain.first()];
    double ownY = plain.second().isPresent() ? own[plain.second().getAsInt()] : 0;
    double dx = plain.horizontal().share(x) - plain.horizontal().share(ownX);
    double dy = plain.vertical().map(range -> range.share(y) - range.share(ownY)).orElse(0.0);
    double near = Elementary.exp(-(dx * dx + dy * dy) / (2 * REACH * REACH));
    for (Fit fit : fits) {
      double typical = fit.at(x - meanX, y - meanY);
      double sample = own[fit.feature()];
      if (fit.number()) {
        double there = fit.at(ownX - meanX, ownY - meanY);
        // at the sample its very values, not those but for rounding
        values[fit.feature()] = near == 1 ? sample : typical + near * (sample - there);
      } else {
        values[fit.feature()] = near >= NEAR ? sample : typical;
      }
    }
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
