package engram.nn;

/** What training makes small: a loss with its derivative. */
public enum Loss {
  /** mean over rows and outputs of (a − t)², as {@code np.mean((a - t) ** 2)}. */
  MEAN_SQUARED_ERROR("mse"),
  /**
   * Mean over rows of the cross-entropy: −Σ t ln a behind a softmax layer, −Σ (t ln a + (1 − t)
   * ln(1 − a)) behind a sigmoid layer.
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
    for (double v : z) sum += StrictMath.exp(v - max);
    double logOfSum = StrictMath.log(sum);
    double loss = 0;
    for (int o = 0; o < z.length; o++) if (t[o] != 0) loss += t[o] * (max - z[o] + logOfSum);
    return loss;
  }

  private static double sigmoidCrossEntropy(double[] z, double[] t) {
    double loss = 0;
    for (int o = 0; o < z.length; o++) {
      loss += Math.max(z[o], 0) - t[o] * z[o] + StrictMath.log1p(StrictMath.exp(-Math.abs(z[o])));
    }
    return loss;
  }

  /**
   * ∂L/∂z of the output layer where the loss meets its own activation and the product of both
   * derivatives is short: a − t of cross-entropy behind softmax or sigmoid.
   */
  boolean meets(Activation output) {
    return this == CROSS_ENTROPY && accepts(output);
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
