package engram.nn.fast;

import engram.nn.NetworkSpec;
import java.util.Arrays;

/**
 * The products of one small dense layer over a long batch: one array for each unit, its index is
 * the sample. Weights are copied to rows first, which costs little beside a long batch.
 */
final class LaneLayer {
  private final int in;
  private final int out;
  private final int weights;
  private final int biases;
  private final double[][] ofInput;
  private final double[][] ofNeuron;
  private final double[] sums = new double[8];

  LaneLayer(NetworkSpec spec, int layer) {
    in = spec.inputsOf(layer);
    out = spec.unitsOf(layer);
    weights = spec.offsetOf(layer);
    biases = spec.biasIndex(layer, 0);
    ofInput = new double[in][out];
    ofNeuron = new double[out][in];
  }

  /**
   * z = b + Σ w x, inputs in ascending order.
   *
   * @param w all parameters in their flat order
   */
  void forward(double[] w, double[][] x, double[][] z, RowProducts products, int n) {
    for (int i = 0; i < in; i++) {
      for (int o = 0; o < out; o++) {
        double weight = w[weights + i * out + o];
        ofInput[i][o] = weight;
        ofNeuron[o][i] = weight;
      }
    }
    for (int o = 0; o < out; o++) Arrays.fill(z[o], 0, n, w[biases + o]);
    products.add(z, out, ofNeuron, x, 0, in, n);
  }

  /** ∂L/∂a of the layer below: Σ w δ, with the weights of the last {@link #forward}. */
  void backward(double[][] delta, double[][] below, RowProducts products, int n) {
    for (int i = 0; i < in; i++) Arrays.fill(below[i], 0, n, 0);
    products.add(below, in, ofInput, delta, 0, out, n);
  }

  /** Σ x δ and Σ δ over the samples, to this layer's places in g. */
  void gradient(double[][] x, double[][] delta, double[] g, int n) {
    for (int i = 0; i < in; i += 4) {
      int i1 = Math.min(i + 1, in - 1);
      int i2 = Math.min(i + 2, in - 1);
      int i3 = Math.min(i + 3, in - 1);
      for (int o = 0; o < out; o += 2) {
        int next = Math.min(o + 1, out - 1);
        Arrays.fill(sums, 0);
        DotProducts.addFourByTwo(x[i], x[i1], x[i2], x[i3], delta[o], delta[next], sums, n);
        put(g, i, o, sums[0], next, sums[4]);
        put(g, i1, o, sums[1], next, sums[5]);
        put(g, i2, o, sums[2], next, sums[6]);
        put(g, i3, o, sums[3], next, sums[7]);
      }
    }
    for (int o = 0; o < out; o++) g[biases + o] = DotProducts.sum(delta[o], n);
  }

  private void put(double[] g, int i, int o, double sum, int next, double nextSum) {
    g[weights + i * out + o] = sum;
    g[weights + i * out + next] = nextSum;
  }
}
