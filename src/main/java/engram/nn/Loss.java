package engram.nn;

/**
 * What training makes small: a loss with its derivative, as numbers and as formulas. The others
 * read it here: the passes and kernels compute with it, the equations and the program write its
 * formula.
 */
public enum Loss {
  /** mean over rows and outputs of (a − t)², as {@code np.mean((a - t) ** 2)}. */
  MEAN_SQUARED_ERROR("mse") {
    @Override
    public boolean accepts(Activation output) {
      return true;
    }

    @Override
    public double value(Activation output, double[] z, double[] a, double[] t) {
      double sum = 0;
      for (int o = 0; o < a.length; o++) sum += (a[o] - t[o]) * (a[o] - t[o]);
      return sum / a.length;
    }

    @Override
    public double[] gradient(Activation output, double[] a, double[] t, double share) {
      double[] gradient = new double[a.length];
      for (int o = 0; o < a.length; o++) {
        gradient[o] = (a[o] - t[o]) * errorFactor(a.length, share);
      }
      return gradient;
    }

    @Override
    public double errorFactor(int outputs, double share) {
      return 2 * share / outputs;
    }

    @Override
    public Notation formula(Activation output) {
      return Notation.of(
          "L = \\tfrac{1}{nm}\\textstyle\\sum_{r,k}(a_{rk} - t_{rk})^{2};L = 1/(nm) Σ (a − t)²");
    }

    @Override
    public String numpy(Activation output, String a) {
      return "np.mean((" + a + " - t) ** 2)";
    }

    @Override
    public String exactNumpy(Activation output) {
      return numpy(output, "a");
    }
  },

  /**
   * Mean over rows of the cross-entropy: −Σ t ln a behind a softmax layer, −Σ (t ln a + (1 − t)
   * ln(1 − a)) behind a sigmoid layer. Behind softmax the targets of a row sum to 1.
   */
  CROSS_ENTROPY("cross-entropy") {
    @Override
    public boolean accepts(Activation output) {
      return output == Activation.SOFTMAX || output == Activation.SIGMOID;
    }

    @Override
    public double value(Activation output, double[] z, double[] a, double[] t) {
      return output == Activation.SOFTMAX ? softmaxCrossEntropy(z, t) : sigmoidCrossEntropy(z, t);
    }

    @Override
    public double[] gradient(Activation output, double[] a, double[] t, double share) {
      double[] gradient = new double[a.length];
      for (int o = 0; o < a.length; o++) {
        double hit = t[o] == 0 ? 0 : t[o] / a[o];
        double miss = output == Activation.SOFTMAX || t[o] == 1 ? 0 : (1 - t[o]) / (1 - a[o]);
        gradient[o] = (miss - hit) * share;
      }
      return gradient;
    }

    @Override
    public double errorFactor(int outputs, double share) {
      return share;
    }

    @Override
    public boolean isOfShares() {
      return true;
    }

    @Override
    public Notation formula(Activation output) {
      return Notation.of(
          output == Activation.SOFTMAX
              ? "L = -\\tfrac{1}{n}\\textstyle\\sum_{r,k} t_{rk} \\ln a_{rk};L = −1/n Σ t ln a"
              : "L = -\\tfrac{1}{n}\\textstyle\\sum_{r,k} [t_{rk} \\ln a_{rk} + (1 - t_{rk})"
                  + " \\ln(1 - a_{rk})];L = −1/n Σ [t ln a + (1 − t) ln(1 − a)]");
    }

    @Override
    public String numpy(Activation output, String a) {
      String hit = "t * np.log(" + a + ")";
      return output == Activation.SOFTMAX
          ? "-np.mean(np.sum(" + hit + ", axis=1))"
          : "-np.mean(np.sum(" + hit + " + (1 - t) * np.log(1 - " + a + "), axis=1))";
    }

    @Override
    public String exactNumpy(Activation output) {
      if (output != Activation.SOFTMAX) {
        return "np.mean(np.sum(np.maximum(z, 0) - t * z + np.log1p(np.exp(-np.abs(z))), axis=1))";
      }
      return "np.mean(np.sum(t * (np.log(np.sum(np.exp(e), axis=1, keepdims=True)) - e), axis=1))";
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
            Math.max(z[o], 0)
                - t[o] * z[o]
                + Elementary.log1pOfUnit(Elementary.exp(-Math.abs(z[o])));
      }
      return loss;
    }
  };

  private final String id;

  Loss(String id) {
    this.id = id;
  }

  /** The name on the command line and in run files. */
  public String id() {
    return id;
  }

  /** Whether this loss is defined behind that output activation. */
  public abstract boolean accepts(Activation output);

  /** Whether outputs and targets are shares from 0 to 1. */
  public boolean isOfShares() {
    return false;
  }

  /** The loss of n rows behind an output layer of that function, without penalties. */
  public abstract Notation formula(Activation output);

  /**
   * The same in NumPy.
   *
   * @param a what the activations of the outputs are called; the targets are t
   */
  public abstract String numpy(Activation output, String a);

  /**
   * The same in NumPy as {@link #value} computes it, so that it stays finite: of the sums z, the
   * activations a and the targets t of the outputs; behind softmax e is z less the largest of its
   * row.
   */
  public abstract String exactNumpy(Activation output);

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
  public abstract double value(Activation output, double[] z, double[] a, double[] t);

  /**
   * ∂L/∂a of the output layer for one sample: 2 (a − t) / m of MSE, −t/a of cross-entropy behind
   * softmax, (1 − t)/(1 − a) − t/a behind sigmoid; terms with factor 0 are 0.
   *
   * @param share the sample's part of L, 1/n in the mean over n rows
   */
  public abstract double[] gradient(Activation output, double[] a, double[] t, double share);

  /**
   * δ = ∂L/∂z of the output layer for one sample. Cross-entropy behind its softmax or sigmoid
   * shortens to a − t, which stays exact where a rounds to 0 or 1; MSE behind softmax needs the
   * whole Jacobian, δₒ = aₒ (∂L/∂aₒ − Σₖ ∂L/∂aₖ aₖ); else δ = ∂L/∂a f′.
   */
  double[] outputDelta(Activation output, double[] z, double[] a, double[] t, double share) {
    double[] delta = new double[a.length];
    double factor = errorFactor(a.length, share);
    for (int o = 0; o < a.length; o++) delta[o] = (a[o] - t[o]) * factor;
    if (cancels(output)) return delta;
    if (output == Activation.SOFTMAX) {
      double mean = 0;
      for (int o = 0; o < a.length; o++) mean += delta[o] * a[o];
      for (int o = 0; o < a.length; o++) delta[o] = a[o] * (delta[o] - mean);
    } else {
      for (int o = 0; o < a.length; o++) delta[o] *= output.derivative(z[o], a[o]);
    }
    return delta;
  }

  /** What a − t is multiplied by: 2/m of MSE, 1 of cross-entropy, times the sample's share. */
  public abstract double errorFactor(int outputs, double share);

  /** Whether the derivatives of loss and output activation cancel to a − t. */
  public boolean cancels(Activation output) {
    return isOfShares() && accepts(output);
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
}
