package engram.nn;

/**
 * The derivative of the loss with respect to every parameter, over one batch (mean over its rows)
 * or one sample; immutable, in the flat order of {@link Parameters}.
 */
public final class Gradients {
  private final Parameters values;

  private Gradients(Parameters values) {
    this.values = values;
  }

  /** Copies values in the flat order of {@link Parameters}. */
  public static Gradients of(NetworkSpec spec, double[] values) {
    return new Gradients(Parameters.of(spec, values));
  }

  /** ∂L/∂w of that connection. */
  public double weight(int layer, int from, int to) {
    return values.weight(layer, from, to);
  }

  /** ∂L/∂b of that neuron. */
  public double bias(int layer, int to) {
    return values.bias(layer, to);
  }

  public double get(int index) {
    return values.get(index);
  }

  public double[] toArray() {
    return values.toArray();
  }
}
