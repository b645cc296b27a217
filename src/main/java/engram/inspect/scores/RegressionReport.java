package engram.inspect.scores;

import engram.data.CompensatedSum;
import engram.data.Determination;
import engram.inspect.SampleChecks;

/**
 * How far predictions are from the true values of one target, in the target's unit. Immutable. To
 * scikit-learn's values, and exact to a few roundings whatever the number of samples or the size of
 * their mean. Squares beyond the range of a double (errors above 1e154) make R² −∞ or NaN and the
 * RMSE ∞, as in NumPy.
 */
public final class RegressionReport {
  private final double[] residuals;
  private final double r2;
  private final boolean r2Defined;
  private final double rmse;
  private final double meanAbsoluteError;
  private final double maxError;
  private final double meanResidual;

  /** The population's standard deviation of the residuals, divided by n. */
  final double stdResidual;

  private RegressionReport(double[] truth, double[] residuals) {
    this.residuals = residuals;
    double[] absolute = residuals.clone();
    double largest = 0;
    for (int i = 0; i < absolute.length; i++) {
      absolute[i] = Math.abs(residuals[i]);
      largest = Math.max(largest, absolute[i]);
    }
    maxError = largest;
    meanAbsoluteError = CompensatedSum.mean(absolute);
    double squaredErrors = Determination.squares(residuals.length, k -> residuals[k]);
    rmse = Math.sqrt(squaredErrors / residuals.length);
    meanResidual = CompensatedSum.mean(residuals);
    double around = Determination.squares(residuals.length, k -> residuals[k] - meanResidual);
    stdResidual = Math.sqrt(around / residuals.length);
    Determination determination = new Determination(truth);
    r2Defined = determination.isDefined();
    r2 = truth.length > 1 ? determination.r2(squaredErrors) : Double.NaN;
  }

  /**
   * @param truth the true value of each sample
   * @param predicted what the network says
   * @throws IllegalArgumentException if there are no samples, the two lengths differ, or a value is
   *     not finite
   */
  public static RegressionReport of(double[] truth, double[] predicted) {
    SampleChecks.sameLength(truth.length, "true values", predicted.length, "predictions");
    SampleChecks.finite(truth, "true value");
    SampleChecks.finite(predicted, "prediction");
    double[] residuals = new double[truth.length];
    for (int i = 0; i < truth.length; i++) residuals[i] = truth[i] - predicted[i];
    return new RegressionReport(truth, residuals);
  }

  /** The number of samples. */
  public int size() {
    return residuals.length;
  }

  /** The coefficient of {@link Determination}; NaN for one sample. */
  public double r2() {
    return r2;
  }

  /** False for one sample and if the true values are all the same: R² says nothing then. */
  public boolean r2Defined() {
    return r2Defined;
  }

  /** The root of the mean squared error, √(Σ (true − predicted)² / n). */
  public double rmse() {
    return rmse;
  }

  /** Σ |true − predicted| / n. */
  public double meanAbsoluteError() {
    return meanAbsoluteError;
  }

  /** The largest |true − predicted|. */
  public double maxError() {
    return maxError;
  }

  /** true − predicted of one sample: positive where the network says too little. */
  public double residual(int sample) {
    return residuals[sample];
  }

  /** Of all samples; a copy. */
  public double[] residuals() {
    return residuals.clone();
  }

  /** Not 0 where the network says too little, or too much, on the whole. */
  public double meanResidual() {
    return meanResidual;
  }
}
