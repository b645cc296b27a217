package engram.data;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * Shifts and scales each feature: z = (x − mean) / std, with the population's standard deviation
 * (divided by n), as scikit-learn's {@code StandardScaler}. Immutable.
 */
public final class Standardizer {
  private static final double EPSILON = Math.ulp(1.0);

  private final double[] mean;
  private final double[] std;

  private Standardizer(double[] mean, double[] std) {
    this.mean = mean;
    this.std = std;
  }

  /**
   * Measures mean and standard deviation of each column. A column that is constant, within the
   * rounding of its own mean, has std 1.
   *
   * @param trainingFeatures rows × features: the training rows alone, or the test rows leak into
   *     what is learned
   * @throws IllegalArgumentException if there are no rows, or if a column holds numbers that are
   *     not finite or too large to square
   */
  public static Standardizer fit(DMatrixRMaj trainingFeatures) {
    int rows = trainingFeatures.numRows;
    if (rows == 0) {
      throw new IllegalArgumentException("a mean needs at least one row");
    }
    double[] mean = new double[trainingFeatures.numCols];
    double[] std = new double[trainingFeatures.numCols];
    for (int feature = 0; feature < mean.length; feature++) {
      double[] column = column(trainingFeatures, feature);
      mean[feature] = CompensatedSum.mean(column);
      double[] squares = shifted(column, mean[feature]);
      for (int row = 0; row < rows; row++) {
        squares[row] *= squares[row];
      }
      double variance = CompensatedSum.of(squares) / rows;
      if (!Double.isFinite(variance)) {
        throw new IllegalArgumentException(
            "feature "
                + feature
                + " holds numbers that are not finite or too large to standardise");
      }
      double rounding = rows * mean[feature] * EPSILON;
      boolean constant = variance <= rows * EPSILON * variance + rounding * rounding;
      std[feature] = constant ? 1 : Math.sqrt(variance);
    }
    return new Standardizer(mean, std);
  }

  private static double[] column(DMatrixRMaj matrix, int column) {
    double[] values = new double[matrix.numRows];
    for (int row = 0; row < values.length; row++) {
      values[row] = matrix.get(row, column);
    }
    return values;
  }

  private static double[] shifted(double[] values, double mean) {
    double[] deviations = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      deviations[i] = values[i] - mean;
    }
    return deviations;
  }

  /** Leaves every feature as it was measured: mean 0, std 1. */
  public static Standardizer identity(int features) {
    double[] ones = new double[features];
    Arrays.fill(ones, 1);
    return new Standardizer(new double[features], ones);
  }

  /**
   * The standardised features, a new matrix.
   *
   * @param features rows × features, as measured
   * @throws IllegalArgumentException if the number of features is not the fitted one
   */
  public DMatrixRMaj apply(DMatrixRMaj features) {
    if (features.numCols != mean.length) {
      throw new IllegalArgumentException(
          "%d features were fitted, but the matrix has %d"
              .formatted(mean.length, features.numCols));
    }
    DMatrixRMaj scaled = new DMatrixRMaj(features.numRows, features.numCols);
    for (int row = 0; row < features.numRows; row++) {
      for (int feature = 0; feature < mean.length; feature++) {
        scaled.set(row, feature, apply(feature, features.get(row, feature)));
      }
    }
    return scaled;
  }

  /** The standardised number for one as measured. */
  public double apply(int feature, double value) {
    return (value - mean[feature]) / std[feature];
  }

  /** The number in the feature's own unit for a standardised one. */
  public double invert(int feature, double scaled) {
    return scaled * std[feature] + mean[feature];
  }

  /** In the feature's unit. */
  public double mean(int feature) {
    return mean[feature];
  }

  /** In the feature's unit, never 0. */
  public double std(int feature) {
    return std[feature];
  }
}
