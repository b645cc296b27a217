package engram.nn;

/**
 * What every neuron computes for one sample: z = Σ w x + b, a = f(z), layer by layer. With dropout
 * a hidden neuron passes on a = f(z) m, see {@link DropoutMask}.
 *
 * <p>Immutable; it leaves nothing behind in the network.
 */
public final class ForwardPass {
  private final double[] input;
  private final double[][] z;
  private final double[][] a;

  /** f(z): a, but for hidden layers with dropout. */
  private final double[][] undropped;

  /** m of the hidden layers; null without dropout. */
  private final double[][] factors;

  private ForwardPass(
      double[] input, double[][] z, double[][] a, double[][] undropped, double[][] factors) {
    this.input = input;
    this.z = z;
    this.a = a;
    this.undropped = undropped;
    this.factors = factors;
  }

  /**
   * Sends one sample through the network.
   *
   * @param input one number for each input, as the network sees it (scaled)
   * @throws IllegalArgumentException if their number is not {@link NetworkSpec#inputs()}
   */
  public static ForwardPass of(Parameters parameters, double[] input) {
    return of(parameters, input, null);
  }

  /**
   * The same with neurons dropped, as in training.
   *
   * @param row of the batch that the mask was drawn for
   */
  public static ForwardPass of(Parameters parameters, double[] input, DropoutMask mask, int row) {
    return of(parameters, input, mask.row(row));
  }

  /** The same input with the same neurons dropped, through other parameters. */
  public ForwardPass through(Parameters others) {
    return of(others, input, factors);
  }

  private static ForwardPass of(Parameters parameters, double[] input, double[][] factors) {
    NetworkSpec spec = parameters.spec();
    if (input.length != spec.inputs()) {
      throw new IllegalArgumentException(
          "the network has " + spec.inputs() + " inputs, the sample " + input.length + " numbers");
    }
    double[][] z = new double[spec.layerCount()][];
    double[][] a = new double[spec.layerCount()][];
    double[][] undropped = factors == null ? a : new double[spec.layerCount()][];
    double[] x = input.clone();
    for (int k = 0; k < z.length; k++) {
      z[k] = new double[spec.unitsOf(k)];
      double[] previous = k == 0 ? x : a[k - 1];
      for (int o = 0; o < z[k].length; o++) z[k][o] = parameters.bias(k, o);
      for (int i = 0; i < previous.length; i++) {
        for (int o = 0; o < z[k].length; o++) z[k][o] += previous[i] * parameters.weight(k, i, o);
      }
      a[k] = z[k].clone();
      spec.activationOf(k).apply(a[k]);
      if (factors == null) continue;
      undropped[k] = a[k].clone();
      if (k == factors.length) continue;
      for (int o = 0; o < a[k].length; o++) a[k][o] *= factors[k][o];
    }
    return new ForwardPass(x, z, a, undropped, factors);
  }

  /** What the network was shown. */
  public double input(int index) {
    return input[index];
  }

  /** What the network was shown, a copy. */
  public double[] inputs() {
    return input.clone();
  }

  /** Pre-activation z of that neuron. */
  public double z(int layer, int unit) {
    return z[layer][unit];
  }

  /** Whether neurons could be dropped. */
  public boolean hasDropout() {
    return factors != null;
  }

  /** m of that neuron: 0 if it is dropped; 1 without dropout and in the output layer. */
  public double factor(int layer, int unit) {
    return factors == null || layer == factors.length ? 1 : factors[layer][unit];
  }

  /** f(z) of that neuron, before it may be dropped. */
  public double undropped(int layer, int unit) {
    return undropped[layer][unit];
  }

  /** Activation a of that neuron: what it passes on. */
  public double a(int layer, int unit) {
    return a[layer][unit];
  }

  /** What comes into that layer at that place: an input, or an activation of the layer before. */
  public double incoming(int layer, int from) {
    return layer == 0 ? input[from] : a[layer - 1][from];
  }

  /** The activations of the output layer, a copy. */
  public double[] output() {
    return a[a.length - 1].clone();
  }

  /** The pre-activations of the output layer, a copy. */
  public double[] preOutput() {
    return z[z.length - 1].clone();
  }
}
