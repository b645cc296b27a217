package engram.nn.fast;

import engram.nn.NetworkSpec;

/**
 * The products of one dense layer over a batch in blocks of four samples: unit u of block b is the
 * four numbers from (b · units + u) · 4 on.
 *
 * <p>Made for layers of a few units, where a loop over units or over samples is too short for
 * vector instructions to pay: instead two units × four samples are added up in local variables at
 * once, eight independent sums that keep the processor's adders busy. Each sum runs over its terms
 * in ascending order.
 */
class BlockLayer {
  /** Samples whose products are added up first in a gradient. */
  static final int GROUP = 4;

  final int in;
  final int out;

  /** Where its first weight and its first bias stand among all parameters. */
  final int weights;

  final int biases;

  BlockLayer(NetworkSpec spec, int layer) {
    in = spec.inputsOf(layer);
    out = spec.unitsOf(layer);
    weights = spec.offsetOf(layer);
    biases = spec.biasIndex(layer, 0);
  }

  /** Makes room for batches of that length. */
  void allocate(int rows) {}

  /** z = b + Σ w x. */
  void forward(double[] w, double[] x, double[] z, int blocks) {
    for (int block = 0; block < blocks; block++) {
      int xAt = block * in * GROUP;
      int zAt = block * out * GROUP;
      int o = 0;
      for (; o + 1 < out; o += 2) forwardTwo(w, o, x, xAt, z, zAt + o * GROUP);
      if (o < out) forwardOne(w, o, x, xAt, z, zAt + o * GROUP);
    }
  }

  private void forwardTwo(double[] w, int o, double[] x, int xAt, double[] z, int zAt) {
    double p0 = w[biases + o];
    double p1 = p0;
    double p2 = p0;
    double p3 = p0;
    double q0 = w[biases + o + 1];
    double q1 = q0;
    double q2 = q0;
    double q3 = q0;
    int wi = weights + o;
    for (int i = 0; i < in; i++) {
      double u = w[wi];
      double v = w[wi + 1];
      wi += out;
      int xi = xAt + GROUP * i;
      double x0 = x[xi];
      double x1 = x[xi + 1];
      double x2 = x[xi + 2];
      double x3 = x[xi + 3];
      p0 += u * x0;
      p1 += u * x1;
      p2 += u * x2;
      p3 += u * x3;
      q0 += v * x0;
      q1 += v * x1;
      q2 += v * x2;
      q3 += v * x3;
    }
    z[zAt] = p0;
    z[zAt + 1] = p1;
    z[zAt + 2] = p2;
    z[zAt + 3] = p3;
    z[zAt + 4] = q0;
    z[zAt + 5] = q1;
    z[zAt + 6] = q2;
    z[zAt + 7] = q3;
  }

  private void forwardOne(double[] w, int o, double[] x, int xAt, double[] z, int zAt) {
    double p0 = w[biases + o];
    double p1 = p0;
    double p2 = p0;
    double p3 = p0;
    int wi = weights + o;
    for (int i = 0; i < in; i++) {
      double u = w[wi];
      wi += out;
      int xi = xAt + GROUP * i;
      p0 += u * x[xi];
      p1 += u * x[xi + 1];
      p2 += u * x[xi + 2];
      p3 += u * x[xi + 3];
    }
    z[zAt] = p0;
    z[zAt + 1] = p1;
    z[zAt + 2] = p2;
    z[zAt + 3] = p3;
  }

  /** ∂L/∂a of the layer below: Σ w δ. */
  void backward(double[] w, double[] delta, double[] below, int blocks) {
    for (int block = 0; block < blocks; block++) {
      int dAt = block * out * GROUP;
      int bAt = block * in * GROUP;
      int i = 0;
      for (; i + 1 < in; i += 2) backwardTwo(w, i, delta, dAt, below, bAt + i * GROUP);
      if (i < in) backwardOne(w, i, delta, dAt, below, bAt + i * GROUP);
    }
  }

  private void backwardTwo(double[] w, int i, double[] delta, int dAt, double[] below, int bAt) {
    double p0 = 0;
    double p1 = 0;
    double p2 = 0;
    double p3 = 0;
    double q0 = 0;
    double q1 = 0;
    double q2 = 0;
    double q3 = 0;
    int row = weights + i * out;
    int next = row + out;
    for (int o = 0; o < out; o++) {
      double u = w[row + o];
      double v = w[next + o];
      int di = dAt + GROUP * o;
      double d0 = delta[di];
      double d1 = delta[di + 1];
      double d2 = delta[di + 2];
      double d3 = delta[di + 3];
      p0 += u * d0;
      p1 += u * d1;
      p2 += u * d2;
      p3 += u * d3;
      q0 += v * d0;
      q1 += v * d1;
      q2 += v * d2;
      q3 += v * d3;
    }
    below[bAt] = p0;
    below[bAt + 1] = p1;
    below[bAt + 2] = p2;
    below[bAt + 3] = p3;
    below[bAt + 4] = q0;
    below[bAt + 5] = q1;
    below[bAt + 6] = q2;
    below[bAt + 7] = q3;
  }

  private void backwardOne(double[] w, int i, double[] delta, int dAt, double[] below, int bAt) {
    double p0 = 0;
    double p1 = 0;
    double p2 = 0;
    double p3 = 0;
    int row = weights + i * out;
    for (int o = 0; o < out; o++) {
      double u = w[row + o];
      int di = dAt + GROUP * o;
      p0 += u * delta[di];
      p1 += u * delta[di + 1];
      p2 += u * delta[di + 2];
      p3 += u * delta[di + 3];
    }
    below[bAt] = p0;
    below[bAt + 1] = p1;
    below[bAt + 2] = p2;
    below[bAt + 3] = p3;
  }

  /**
   * Adds Σ x δ and Σ δ over all samples to g; each four samples are added up first.
   *
   * @param g 0 where this layer's parameters stand; behind them up to {@code GROUP} − 1 places may
   *     be overwritten
   */
  void gradient(double[] x, double[] delta, double[] g, int rows) {
    int blocks = (rows + GROUP - 1) / GROUP;
    for (int block = 0; block < blocks; block++) {
      int xAt = block * in * GROUP;
      int dAt = block * out * GROUP;
      int i = 0;
      for (; i + 1 < in; i += 2) gradientTwo(x, xAt + i * GROUP, delta, dAt, g, weights + i * out);
      if (i < in) gradientOne(x, xAt + i * GROUP, delta, dAt, g, weights + i * out);
      for (int o = 0; o < out; o++) {
        int di = dAt + GROUP * o;
        g[biases + o] += (delta[di] + delta[di + 1]) + (delta[di + 2] + delta[di + 3]);
      }
    }
  }

  private void gradientTwo(double[] x, int xAt, double[] delta, int dAt, double[] g, int row) {
    double x0 = x[xAt];
    double x1 = x[xAt + 1];
    double x2 = x[xAt + 2];
    double x3 = x[xAt + 3];
    double y0 = x[xAt + 4];
    double y1 = x[xAt + 5];
    double y2 = x[xAt + 6];
    double y3 = x[xAt + 7];
    int next = row + out;
    for (int o = 0; o < out; o++) {
      int di = dAt + GROUP * o;
      double d0 = delta[di];
      double d1 = delta[di + 1];
      double d2 = delta[di + 2];
      double d3 = delta[di + 3];
      g[row + o] += (x0 * d0 + x1 * d1) + (x2 * d2 + x3 * d3);
      g[next + o] += (y0 * d0 + y1 * d1) + (y2 * d2 + y3 * d3);
    }
  }

  private void gradientOne(double[] x, int xAt, double[] delta, int dAt, double[] g, int row) {
    double x0 = x[xAt];
    double x1 = x[xAt + 1];
    double x2 = x[xAt + 2];
    double x3 = x[xAt + 3];
    for (int o = 0; o < out; o++) {
      int di = dAt + GROUP * o;
      g[row + o] +=
          (x0 * delta[di] + x1 * delta[di + 1]) + (x2 * delta[di + 2] + x3 * delta[di + 3]);
    }
  }
}
