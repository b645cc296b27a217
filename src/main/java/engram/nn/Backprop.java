package engram.nn;

/**
 * The chain rule, one equation a method, for one sample: written to be read and shown. The kernels
 * do the same sums over a whole batch.
 */
public final class Backprop {
  private Backprop() {}

  /**
   * Goes from the loss back to every parameter.
   *
   * @param forward what these parameters made of the sample
   * @param target one number for each output
   * @param share the sample's part of L: 1 alone, 1/n in the mean over n rows
   * @throws IllegalArgumentException if the number of targets is not that of the outputs, or the
   *     loss is not defined behind the output activation
   */
  public static BackwardPass backward(
      Parameters parameters, ForwardPass forward, Loss loss, double[] target, double share) {
    NetworkSpec spec = parameters.spec();
    if (target.length != spec.outputs()) {
      throw new IllegalArgumentException(
          "the network has " + spec.outputs() + " outputs, the target " + target.length);
    }
    int last = spec.layerCount() - 1;
    Activation output = spec.activationOf(last);
    loss.requireAccepts(output);
    double[][] byActivation = new double[last + 1][];
    double[][] delta = new double[last + 1][];
    byActivation[last] = loss.gradient(output, forward.output(), target, share);
    delta[last] = loss.outputDelta(output, forward.preOutput(), forward.output(), target, share);
    for (int layer = last - 1; layer >= 0; layer--) {
      byActivation[layer] = activationGradient(parameters, layer + 1, delta[layer + 1]);
      delta[layer] = hiddenDelta(spec.activationOf(layer), forward, layer, byActivation[layer]);
    }
    double value = share * loss.value(output, forward.preOutput(), forward.output(), target);
    return new BackwardPass(value, byActivation, delta, gradients(spec, forward, delta));
  }

  /**
   * How the inputs of a sample move a weighted sum of its outputs: ∂(Σ direction · a)/∂x.
   *
   * @param direction the weight of each output's activation
   */
  public static double[] inputGradient(
      Parameters parameters, ForwardPass forward, double[] direction) {
    Activation output = parameters.spec().activationOf(parameters.spec().layerCount() - 1);
    // a squared error with targets so far off that its derivative by each output is the weight
    Loss loss = Loss.MEAN_SQUARED_ERROR;
    double[] a = forward.output();
    double factor = loss.errorFactor(a.length, 1);
    double[] target = new double[a.length];
    for (int o = 0; o < target.length; o++) target[o] = a[o] - direction[o] / factor;
    double[] delta = loss.outputDelta(output, forward.preOutput(), a, target, 1);
    return preOutputGradient(parameters, forward, delta);
  }

  /**
   * How the inputs of a sample move a weighted sum of what its outputs are before their activation:
   * ∂(Σ direction · z)/∂x.
   *
   * @param direction the weight of each output's pre-activation
   */
  public static double[] preOutputGradient(
      Parameters parameters, ForwardPass forward, double[] direction) {
    NetworkSpec spec = parameters.spec();
    double[] delta = direction;
    for (int layer = spec.layerCount() - 2; layer >= 0; layer--) {
      double[] byActivation = activationGradient(parameters, layer + 1, delta);
      delta = hiddenDelta(spec.activationOf(layer), forward, layer, byActivation);
    }
    return activationGradient(parameters, 0, delta);
  }

  /** ∂L/∂a of what comes into a layer: each neuron j of it passes on w δ, Σⱼ wᵢⱼ δⱼ. */
  static double[] activationGradient(Parameters parameters, int layer, double[] delta) {
    double[] gradient = new double[parameters.spec().inputsOf(layer)];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < delta.length; j++) {
        gradient[i] += parameters.weight(layer, i, j) * delta[j];
      }
    }
    return gradient;
  }

  /** δ = ∂L/∂a f′(z) of a hidden layer, with dropout ∂L/∂a m f′(z). */
  static double[] hiddenDelta(Activation f, ForwardPass forward, int layer, double[] byActivation) {
    double[] delta = new double[byActivation.length];
    for (int j = 0; j < delta.length; j++) {
      double passed = byActivation[j] * forward.factor(layer, j);
      delta[j] = passed * f.derivative(forward.z(layer, j), forward.undropped(layer, j));
    }
    return delta;
  }

  /** ∂L/∂w = x δ with x what comes in at that connection, ∂L/∂b = δ. */
  static Gradients gradients(NetworkSpec spec, ForwardPass forward, double[][] delta) {
    double[] values = new double[spec.parameterCount()];
    for (int layer = 0; layer < delta.length; layer++) {
      for (int j = 0; j < delta[layer].length; j++) {
        for (int i = 0; i < spec.inputsOf(layer); i++) {
          values[spec.weightIndex(layer, i, j)] = forward.incoming(layer, i) * delta[layer][j];
        }
        values[spec.biasIndex(layer, j)] = delta[layer][j];
      }
    }
    return Gradients.of(spec, values);
  }
}
