package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.Elementary;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;

/**
 * What every neuron computes for many samples at once: to the bit the numbers of {@link
 * ForwardPass}, since each sum runs in the same order. The numbers of one neuron lie side by side,
 * so that the loops become vector instructions. Not thread-safe.
 */
public final class ForwardBatch {
  private final Parameters parameters;
  private final NetworkSpec spec;
  private final ActivationArrays activations = Kernels.FASTEST.activations();
  private final double[][][] a;
  private final double[] scratch;

  /**
   * @param capacity samples of the longest batch
   */
  public ForwardBatch(Parameters parameters, int capacity) {
    this.parameters = parameters;
    spec = parameters.spec();
    a = new double[spec.layerCount()][][];
    for (int k = 0; k < a.length; k++) a[k] = new double[spec.unitsOf(k)][capacity];
    scratch = new double[capacity];
  }

  /**
   * Sends a batch through the network.
   *
   * @param inputs one array for each input, as the network sees it; sample s of the batch stands at
   *     {@code from + s}
   * @param count samples of the batch, no more than the capacity
   */
  public void run(double[][] inputs, int from, int count) {
    for (int k = 0; k < a.length; k++) {
      for (int o = 0; o < a[k].length; o++) sum(k, o, inputs, from, count);
      activate(k, count);
    }
  }

  private void sum(int layer, int unit, double[][] inputs, int from, int count) {
    double[][] below = layer == 0 ? inputs : a[layer - 1];
    int offset = layer == 0 ? from : 0;
    double[] z = a[layer][unit];
    double bias = parameters.bias(layer, unit);
    for (int s = 0; s < count; s++) z[s] = bias;
    for (int i = 0; i < below.length; i++) {
      addProducts(z, below[i], offset, parameters.weight(layer, i, unit), count);
    }
  }

  private static void addProducts(double[] z, double[] x, int offset, double weight, int count) {
    for (int s = 0; s < count; s++) z[s] += x[offset + s] * weight;
  }

  private void activate(int layer, int count) {
    Activation f = spec.activationOf(layer);
    if (f == Activation.SOFTMAX) {
      softmax(a[layer], count);
      return;
    }
    for (double[] z : a[layer]) activations.apply(f, z, scratch, count);
  }

  /** As {@link Activation#apply} does it. */
  private static void softmax(double[][] z, int count) {
    for (int s = 0; s < count; s++) {
      double max = Double.NEGATIVE_INFINITY;
      for (double[] unit : z) max = Math.max(max, unit[s]);
      double sum = 0;
      for (double[] unit : z) {
        unit[s] = Elementary.exp(unit[s] - max);
        sum += unit[s];
      }
      for (double[] unit : z) unit[s] /= sum;
    }
  }

  /**
   * Copies the activations of one neuron over the batch.
   *
   * @param target receives them from place {@code at} on
   */
  public void copy(int layer, int unit, int count, double[] target, int at) {
    System.arraycopy(a[layer][unit], 0, target, at, count);
  }
}
