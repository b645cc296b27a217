package engram.nn;

import java.util.Arrays;
import java.util.List;

/**
 * The layout for small networks: samples in blocks of four, each layer one flat array, so that an
 * activation runs over the whole batch in one loop; parameters in their flat order.
 */
final class LaneKernel extends BatchKernel {
  private static final int LANES = LaneLayer.LANES;

  private final ParameterRow parameters;
  private final LaneLayer[] layer;
  private final double[] g;
  private double[][] a;
  private double[][] delta;
  private double[] scratch = {};

  LaneKernel(NetworkSpec spec, Loss loss, int maxBatch) {
    this(spec, loss, maxBatch, new ParameterRow(0, 1, spec.parameterCount()));
  }

  private LaneKernel(NetworkSpec spec, Loss loss, int maxBatch, ParameterRow parameters) {
    super(spec, loss, LANES, List.of(parameters));
    this.parameters = parameters;
    g = new double[spec.parameterCount()];
    layer = new LaneLayer[layers];
    for (int k = 0; k < layers; k++) layer[k] = new LaneLayer(spec, k);
    reserve(maxBatch);
  }

  @Override
  void allocate(int rows) {
    int padded = blocks(rows) * LANES;
    a = new double[layers + 1][];
    delta = new double[layers][];
    int widest = 0;
    a[0] = new double[spec.inputs() * padded];
    for (int k = 0; k < layers - 1; k++) {
      a[k + 1] = new double[spec.unitsOf(k) * padded];
      delta[k] = new double[spec.unitsOf(k) * padded];
      widest = Math.max(widest, a[k + 1].length);
    }
    a[layers] = output.activations();
    delta[layers - 1] = output.delta();
    scratch = new double[widest];
  }

  private static int blocks(int rows) {
    return (rows + LANES - 1) / LANES;
  }

  @Override
  void forward(Samples samples, int[] order, int from, int rows) {
    int blocks = blocks(rows);
    gather(samples, order, from, rows);
    for (int k = 0; k < layers; k++) {
      layer[k].forward(parameters.values, a[k], a[k + 1], blocks);
      if (k == layers - 1) return;
      ActivationArrays.apply(
          spec.activationOf(k), a[k + 1], scratch, blocks * LANES * spec.unitsOf(k));
    }
  }

  /** Places behind the last sample become 0, so that they add nothing to a gradient. */
  private void gather(Samples samples, int[] order, int from, int rows) {
    int in = spec.inputs();
    double[] source = samples.features();
    double[] x = a[0];
    if (rows % LANES != 0) {
      Arrays.fill(x, (blocks(rows) - 1) * LANES * in, blocks(rows) * LANES * in, 0);
    }
    for (int s = 0; s < rows; s++) {
      int at = order[from + s] * in;
      int place = s / LANES * LANES * in + s % LANES;
      for (int i = 0; i < in; i++) x[place + i * LANES] = source[at + i];
    }
  }

  @Override
  void backward(int rows) {
    int blocks = blocks(rows);
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(parameters.values, delta[k], delta[k - 1], blocks);
      ActivationArrays.timesDerivative(
          spec.activationOf(k - 1), delta[k - 1], a[k], blocks * LANES * spec.unitsOf(k - 1));
    }
  }

  @Override
  void gradients(int rows, UpdateRule rule, GradientSink sink) {
    Arrays.fill(g, 0);
    for (int k = 0; k < layers; k++) {
      layer[k].gradient(a[k], delta[k], g, blocks(rows));
      Updater.penalise(parameters.values, g, spec.offsetOf(k), spec.biasIndex(k, 0), rule);
    }
    sink.accept(parameters, g);
  }
}
