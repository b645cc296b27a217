package engram.nn;

/**
 * What one sample's loss L says to every neuron and parameter: ∂L/∂a, δ = ∂L/∂z, ∂L/∂w, ∂L/∂b.
 *
 * <p>Immutable; made by {@link Backprop#backward}.
 */
public final class BackwardPass {
  private final double loss;
  private final double[][] lossByActivation;
  private final double[][] delta;
  private final Gradients gradients;

  BackwardPass(double loss, double[][] lossByActivation, double[][] delta, Gradients gradients) {
    this.loss = loss;
    this.lossByActivation = lossByActivation;
    this.delta = delta;
    this.gradients = gradients;
  }

  /** L: the sample's loss times its share. */
  public double loss() {
    return loss;
  }

  /**
   * ∂L/∂a of that neuron. In the output layer under cross-entropy it is ±∞ where a has rounded to 0
   * or 1 against the target; {@link #delta} stays finite there.
   */
  public double activationGradient(int layer, int unit) {
    return lossByActivation[layer][unit];
  }

  /** δ = ∂L/∂z of that neuron. */
  public double delta(int layer, int unit) {
    return delta[layer][unit];
  }

  /** ∂L/∂w and ∂L/∂b of every parameter. */
  public Gradients gradients() {
    return gradients;
  }
}
