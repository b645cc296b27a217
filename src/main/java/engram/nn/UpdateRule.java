package engram.nn;

/**
 * How one batch changes the parameters.
 *
 * @param learningRate α, above 0
 * @param momentum β in [0, 1), of {@link Optimizer#MOMENTUM} and {@link Optimizer#NESTEROV}
 * @param l1 λ of λ ‖w‖₁, added to the differentiated loss; weights only
 * @param l2 λ of λ/2 ‖w‖², added to the differentiated loss; weights only
 * @param ascent whether they go along the gradient, up the loss, and not against it
 */
public record UpdateRule(
    Optimizer optimizer,
    double learningRate,
    double momentum,
    double l1,
    double l2,
    boolean ascent) {

  /** One that goes down the loss. */
  public UpdateRule(
      Optimizer optimizer, double learningRate, double momentum, double l1, double l2) {
    this(optimizer, learningRate, momentum, l1, l2, false);
  }

  /**
   * @throws IllegalArgumentException if a number is outside its range or not finite
   */
  public UpdateRule {
    if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
      throw new IllegalArgumentException(
          "the learning rate is a number above 0, not " + learningRate);
    }
    if (!(momentum >= 0 && momentum < 1)) {
      throw new IllegalArgumentException(
          "the momentum is a number from 0 to below 1, not " + momentum);
    }
    if (!(l1 >= 0) || Double.isInfinite(l1)) {
      throw new IllegalArgumentException("the L1 penalty is a number from 0 up, not " + l1);
    }
    if (!(l2 >= 0) || Double.isInfinite(l2)) {
      throw new IllegalArgumentException("the L2 penalty is a number from 0 up, not " + l2);
    }
  }

  /** What is subtracted of each step: α, and −α on the way up. */
  double signedRate() {
    return ascent ? -learningRate : learningRate;
  }

  /** λ₁ ‖w‖₁ + λ₂/2 ‖w‖² over all weights, without the biases: what is added to the loss. */
  double penalty(Parameters parameters) {
    NetworkSpec spec = parameters.spec();
    double absolute = 0;
    double squared = 0;
    for (int layer = 0; layer < spec.layerCount(); layer++) {
      for (int k = spec.offsetOf(layer); k < spec.biasIndex(layer, 0); k++) {
        double w = parameters.get(k);
        absolute += Math.abs(w);
        squared += w * w;
      }
    }
    return l1 * absolute + l2 / 2 * squared;
  }

  /**
   * Adds the derivative of the penalty to the gradient of a run of weights.
   *
   * @param g changed between from and to
   */
  public void penalise(double[] w, double[] g, int from, int to) {
    if (l2 != 0) for (int k = from; k < to; k++) g[k] += l2 * w[k];
    if (l1 != 0) for (int k = from; k < to; k++) g[k] += l1 * Math.signum(w[k]);
  }
}
