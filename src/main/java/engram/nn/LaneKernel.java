package engram.nn;

import java.util.Arrays;

/** Samples in lanes: one array per neuron, its index is the sample's place in the batch. */
final class LaneKernel implements Kernel {
  private final NetworkSpec spec;
  private final Loss loss;
  private final int layers;
  private final int[] offsets;
  private final double[] w;
  private final double[] g;
  private final Updater updater;
  private final double[] zOut;
  private final double[] aOut;
  private final double[] tOut;
  private int capacity;
  private double[][][] a;
  private double[][][] delta;
  private double[][] targets;
  private int[] all = {};

  LaneKernel(NetworkSpec spec, Loss loss, int capacity) {
    this.spec = spec;
    this.loss = loss;
    layers = spec.layerCount();
    offsets = new int[layers + 1];
    for (int k = 0; k <= layers; k++) offsets[k] = spec.offsetOf(k);
    w = new double[spec.parameterCount()];
    g = new double[w.length];
    updater = new Updater(w.length);
    zOut = new double[spec.outputs()];
    aOut = new double[spec.outputs()];
    tOut = new double[spec.outputs()];
    resize(capacity);
  }

  private void resize(int rows) {
    capacity = rows;
    a = new double[layers + 1][][];
    delta = new double[layers][][];
    a[0] = new double[spec.inputs()][rows];
    for (int k = 0; k < layers; k++) {
      a[k + 1] = new double[spec.unitsOf(k)][rows];
      delta[k] = new double[spec.unitsOf(k)][rows];
    }
    targets = new double[spec.outputs()][rows];
  }

  @Override
  public NetworkSpec spec() {
    return spec;
  }

  @Override
  public Loss loss() {
    return loss;
  }

  @Override
  public void load(Parameters parameters) {
    if (!parameters.spec().equals(spec)) {
      throw new IllegalArgumentException(
          "parameters of " + parameters.spec() + " do not fit " + spec);
    }
    parameters.copyTo(w);
    updater.reset();
  }

  @Override
  public void load(OptimizerState state) {
    updater.load(state);
  }

  @Override
  public Parameters parameters() {
    return Parameters.of(spec, w);
  }

  @Override
  public OptimizerState optimizerState() {
    return updater.state();
  }

  @Override
  public void train(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    differentiate(samples, order, from, to, rule);
    updater.step(w, g, rule);
  }

  @Override
  public Gradients gradients(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    differentiate(samples, order, from, to, rule);
    return Gradients.of(spec, g);
  }

  @Override
  public double evaluate(Samples samples, int[] predicted) {
    int rows = samples.rows();
    if (all.length < rows) {
      all = new int[rows];
      for (int r = 0; r < rows; r++) all[r] = r;
    }
    Activation output = spec.activationOf(layers - 1);
    double sum = 0;
    for (int from = 0; from < rows; from += capacity) {
      int n = Math.min(capacity, rows - from);
      gather(samples, all, from, n);
      for (int k = 0; k < layers - 1; k++) {
        weightedSum(k, n);
        activate(k, n);
      }
      weightedSum(layers - 1, n);
      for (int s = 0; s < n; s++) {
        for (int o = 0; o < zOut.length; o++) {
          aOut[o] = zOut[o] = a[layers][o][s];
          tOut[o] = targets[o][s];
        }
        output.apply(aOut);
        sum += loss.value(output, zOut, aOut, tOut);
        int best = 0;
        for (int o = 1; o < aOut.length; o++) if (aOut[o] > aOut[best]) best = o;
        predicted[from + s] = best;
      }
    }
    return sum / rows;
  }

  private void differentiate(Samples samples, int[] order, int from, int to, UpdateRule rule) {
    int n = to - from;
    if (n > capacity) resize(n);
    gather(samples, order, from, n);
    for (int k = 0; k < layers; k++) {
      weightedSum(k, n);
      activate(k, n);
    }
    outputError(n);
    for (int k = layers - 1; k > 0; k--) backward(k, n);
    for (int k = 0; k < layers; k++) {
      gradient(k, n);
      penalise(k, rule);
    }
  }

  private void gather(Samples samples, int[] order, int from, int n) {
    int in = spec.inputs();
    int out = spec.outputs();
    double[] x = samples.features();
    double[] t = samples.targets();
    for (int s = 0; s < n; s++) {
      int row = order[from + s];
      for (int i = 0; i < in; i++) a[0][i][s] = x[row * in + i];
      for (int o = 0; o < out; o++) targets[o][s] = t[row * out + o];
    }
  }

  /** z = b + Σ w x, inputs in ascending order. */
  private void weightedSum(int layer, int n) {
    double[][] x = a[layer];
    double[][] z = a[layer + 1];
    int first = offsets[layer];
    int bias = first + x.length * z.length;
    for (int o = 0; o < z.length; o++) {
      Arrays.fill(z[o], 0, n, w[bias + o]);
      for (int i = 0; i < x.length; i++) addScaled(z[o], x[i], w[first + i * z.length + o], n);
    }
  }

  private void activate(int layer, int n) {
    Activation f = spec.activationOf(layer);
    double[][] units = a[layer + 1];
    if (f == Activation.SOFTMAX) {
      for (int s = 0; s < n; s++) {
        for (int o = 0; o < aOut.length; o++) aOut[o] = units[o][s];
        f.apply(aOut);
        for (int o = 0; o < aOut.length; o++) units[o][s] = aOut[o];
      }
      return;
    }
    for (double[] unit : units) for (int s = 0; s < n; s++) unit[s] = f.value(unit[s]);
  }

  /** ∂L/∂z of the output layer, with the factor of the mean over the rows. */
  private void outputError(int n) {
    Activation f = spec.activationOf(layers - 1);
    double[][] out = a[layers];
    double[][] d = delta[layers - 1];
    int m = out.length;
    double factor = loss.errorFactor(m, 1.0 / n);
    for (int o = 0; o < m; o++) {
      for (int s = 0; s < n; s++) d[o][s] = (out[o][s] - targets[o][s]) * factor;
    }
    if (loss.cancels(f)) return;
    if (f != Activation.SOFTMAX) {
      for (int o = 0; o < m; o++) timesDerivative(f, d[o], out[o], n);
      return;
    }
    for (int s = 0; s < n; s++) {
      double mean = 0;
      for (int o = 0; o < m; o++) mean += d[o][s] * out[o][s];
      for (int o = 0; o < m; o++) d[o][s] = out[o][s] * (d[o][s] - mean);
    }
  }

  /** delta of the layer below: (Σ w delta) f′. */
  private void backward(int layer, int n) {
    double[][] d = delta[layer];
    double[][] below = delta[layer - 1];
    int first = offsets[layer];
    for (int i = 0; i < below.length; i++) {
      Arrays.fill(below[i], 0, n, 0);
      for (int o = 0; o < d.length; o++) addScaled(below[i], d[o], w[first + i * d.length + o], n);
      timesDerivative(spec.activationOf(layer - 1), below[i], a[layer][i], n);
    }
  }

  private void gradient(int layer, int n) {
    double[][] x = a[layer];
    double[][] d = delta[layer];
    int at = offsets[layer];
    for (double[] input : x) for (double[] error : d) g[at++] = dot(input, error, n);
    for (double[] error : d) {
      double sum = 0;
      for (int s = 0; s < n; s++) sum += error[s];
      g[at++] = sum;
    }
  }

  private void penalise(int layer, UpdateRule rule) {
    int first = offsets[layer];
    int end = first + spec.inputsOf(layer) * spec.unitsOf(layer);
    if (rule.l2() != 0) for (int k = first; k < end; k++) g[k] += rule.l2() * w[k];
    if (rule.l1() != 0) for (int k = first; k < end; k++) g[k] += rule.l1() * Math.signum(w[k]);
  }

  private static void timesDerivative(Activation f, double[] d, double[] a, int n) {
    for (int s = 0; s < n; s++) d[s] *= f.derivativeAt(a[s]);
  }

  private static void addScaled(double[] sum, double[] x, double factor, int n) {
    for (int s = 0; s < n; s++) sum[s] += factor * x[s];
  }

  private static double dot(double[] x, double[] y, int n) {
    double sum = 0;
    for (int s = 0; s < n; s++) sum += x[s] * y[s];
    return sum;
  }
}
