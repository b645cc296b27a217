package engram.nn;

/** What training makes small: a loss with its derivative. */
public enum Loss {
  /** mean over rows and outputs of (a − t)², as {@code np.mean((a - t) ** 2)}. */
  MEAN_SQUARED_ERROR("mse"),
  /**
   * Mean over rows of the cross-entropy: −Σ t ln a behind a softmax layer, −Σ (t ln a + (1 − t)
   * ln(1 − a)) behind a sigmoid layer. Behind softmax the targets of a row sum to 1.
   */
  CROSS_ENTROPY("cross-entropy");

  private final String id;

  Loss(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /** Whether this loss is defined behind that output activation. */
  public boolean accepts(Activation output) {
    return this == MEAN_SQUARED_ERROR
        || output == Activation.SOFTMAX
        || output == Activation.SIGMOID;
  }

  /**
   * The loss of one sample; its mean over the rows is the loss of a set.
   *
   * <p>MSE: 1/m Σ (a − t)². Cross-entropy is computed from z, so that it stays finite where a
   * rounds to 0 or 1: Σ t (ln Σ eᶻ − z) behind softmax, Σ max(z, 0) − t z + ln(1 + e^−|z|) behind
   * sigmoid.
   *
   * @param z pre-activations of the output layer
   * @param a its activations
   * @param t the targets
   */
  public double value(Activation output, double[] z, double[] a, double[] t) {
    if (this == MEAN_SQUARED_ERROR) return meanSquaredError(a, t);
    return output == Activation.SOFTMAX ? softmaxCrossEntropy(z, t) : sigmoidCrossEntropy(z, t);
  }

  private static double meanSquaredError(double[] a, double[] t) {
    double sum = 0;
    for (int o = 0; o < a.length; o++) sum += (a[o] - t[o]) * (a[o] - t[o]);
    return sum / a.length;
  }

  private static double softmaxCrossEntropy(double[] z, double[] t) {
    double max = Double.NEGATIVE_INFINITY;
    for (double v : z) max = Math.max(max, v);
    double sum = 0;
    for (double v : z) sum += Elementary.exp(v - max);
    double logOfSum = Elementary.log(sum);
    double loss = 0;
    for (int o = 0; o < z.length; o++) if (t[o] != 0) loss += t[o] * (max - z[o] + logOfSum);
    return loss;
  }

  private static double sigmoidCrossEntropy(double[] z, double[] t) {
    double loss = 0;
    for (int o = 0; o < z.length; o++) {
      loss +=
          Math.max(z[o], 0) - t[o] * z[o] + Elementary.log1pOfUnit(Elementary.exp(-Math.abs(z[o])));
    }
    return loss;
  }

  /**
   * ∂L/∂a of the output layer for one sample: 2 (a − t) / m of MSE, −t/a of cross-entropy behind
   * softmax, (1 − t)/(1 − a) − t/a behind sigmoid; terms with factor 0 are 0.
   *
   * @param share the sample's part of L, 1/n in the mean over n rows
   */
  public double[] gradient(Activation output, double[] a, double[] t, double share) {
    double[] gradient = new double[a.length];
    for (int o = 0; o < a.length; o++) {
      if (this == MEAN_SQUARED_ERROR) {
        gradient[o] = (a[o] - t[o]) * errorFactor(a.length, share);
      } else {
        double hit = t[o] == 0 ? 0 : t[o] / a[o];
        double miss = output == Activation.SOFTMAX || t[o] == 1 ? 0 : (1 - t[o]) / (1 - a[o]);
        gradient[o] = (miss - hit) * share;
      }
    }
    return gradient;
  }

  /**
   * δ = ∂L/∂z of the output layer for one sample. Cross-entropy behind its softmax or sigmoid
   * shortens to a − t, which stays exact where a rounds to 0 or 1; MSE behind softmax needs the
   * whole Jacobian, δₒ = aₒ (∂L/∂aₒ − Σₖ ∂L/∂aₖ aₖ); else δ = ∂L/∂a f′.
   */
  public double[] outputDelta(Activation output, double[] a, double[] t, double share) {
    double[] delta = new double[a.length];
    double factor = errorFactor(a.length, share);
    for (int o = 0; o < a.length; o++) delta[o] = (a[o] - t[o]) * factor;
    if (cancels(output)) return delta;
    if (output == Activation.SOFTMAX) {
      double mean = 0;
      for (int o = 0; o < a.length; o++) mean += delta[o] * a[o];
      for (int o = 0; o < a.length; o++) delta[o] = a[o] * (delta[o] - mean);
    } else {
      for (int o = 0; o < a.length; o++) delta[o] *= output.derivativeAt(a[o]);
    }
    return delta;
  }

  /** What a − t is multiplied by: 2/m of MSE, 1 of cross-entropy, times the sample's share. */
  public double errorFactor(int outputs, double share) {
    return this == MEAN_SQUARED_ERROR ? 2 * share / outputs : share;
  }

  /** Whether the derivatives of loss and output activation cancel to a − t. */
  public boolean cancels(Activation output) {
    return this == CROSS_ENTROPY && accepts(output);
  }

  /**
   * @throws IllegalArgumentException if the loss is not defined behind that output activation
   */
  public void requireAccepts(Activation output) {
    if (!accepts(output)) {
      throw new IllegalArgumentException(
          id + " is not defined behind a " + output.id() + " layer: use softmax or sigmoid");
    }
  }

  /**
   * The loss of that {@link #id()}.
   *
   * @throws IllegalArgumentException naming the known ids
   */
  public static Loss of(String id) {
    for (Loss loss : values()) if (loss.id.equals(id)) return loss;
    throw new IllegalArgumentException(
        "unknown loss \"" + id + "\": use " + Ids.list(values(), Loss::id));
  }
}
