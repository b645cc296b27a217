package engram.labs.fairness;

import engram.inspect.SampleChecks;
import engram.nn.Elementary;

/**
 * One number T that makes a trained network as sure as it is right: all pre-activations of softmax
 * divided by it (Guo, Pleiss, Sun and Weinberger 2017, On calibration of modern neural networks).
 * The named class stays. T is the one with the least cross-entropy on samples that the network has
 * not learned from; above 1 the network was too sure.
 *
 * @param temperature T; at an end of its range where no T is best, such as if every sample is right
 * @param lossBefore mean cross-entropy of those samples at T = 1
 * @param lossAfter the same at T
 */
public record TemperatureScaling(double temperature, double lossBefore, double lossAfter) {
  /** Of T; the least is one over it. */
  public static final double MOST = 1000;

  private static final int HALVINGS = 200;

  /**
   * Bisects the derivative of the loss by 1/T, in which the loss is convex.
   *
   * @param logits samples × classes: the pre-activations z; of a single sigmoid output 0 and z
   * @param labels the true class of each sample
   * @throws IllegalArgumentException if there are no samples, or not as many labels
   */
  public static TemperatureScaling fit(double[][] logits, int[] labels) {
    SampleChecks.sameLength(logits.length, "rows of logits", labels.length, "labels");
    double low = 1 / MOST;
    double high = MOST;
    if (slope(logits, labels, low) >= 0) high = low;
    else if (slope(logits, labels, high) <= 0) low = high;
    for (int k = 0; k < HALVINGS && low < high; k++) {
      double middle = (low + high) / 2;
      if (middle <= low || middle >= high) break;
      if (slope(logits, labels, middle) < 0) low = middle;
      else high = middle;
    }
    double temperature = 1 / low;
    return new TemperatureScaling(
        temperature, loss(logits, labels, 1), loss(logits, labels, temperature));
  }

  /** Softmax of the pre-activations of one sample divided by T. */
  public static double[] shares(double[] logits, double temperature) {
    double most = Double.NEGATIVE_INFINITY;
    for (double z : logits) most = Math.max(most, z);
    double[] shares = new double[logits.length];
    double sum = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = Elementary.exp((logits[c] - most) / temperature);
      sum += shares[c];
    }
    for (int c = 0; c < shares.length; c++) shares[c] /= sum;
    return shares;
  }

  /** Mean over the samples of Σ p z − z of the label. */
  private static double slope(double[][] logits, int[] labels, double inverse) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] z = logits[i];
      double[] shares = shares(z, 1 / inverse);
      for (int c = 0; c < z.length; c++) sum += shares[c] * (z[c] - z[labels[i]]);
    }
    return sum / labels.length;
  }

  private static double loss(double[][] logits, int[] labels, double temperature) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] z = logits[i];
      double most = Double.NEGATIVE_INFINITY;
      for (double each : z) most = Math.max(most, each);
      double total = 0;
      for (double each : z) total += Elementary.exp((each - most) / temperature);
      sum += Elementary.log(total) - (z[labels[i]] - most) / temperature;
    }
    return sum / labels.length;
  }
}
