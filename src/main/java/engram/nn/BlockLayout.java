package engram.nn;

import java.util.Arrays;
import java.util.List;

/**
 * The layout for small networks on short batches: samples in blocks of four, each layer one flat
 * array, so that an activation runs over the whole batch in one loop.
 */
final class BlockLayout implements Layout {
  private static final int LANES = BlockLayer.LANES;

  private final NetworkSpec spec;
  private final int layers;
  private final ParameterRow parameters;
  private final OutputLayer output;
  private final BlockLayer[] layer;
  private final double[] g;
  private double[][] a;
  private double[][] delta;
  private double[] scratch;

  /**
   * @param parameters of the whole network in their flat order
   */
  BlockLayout(NetworkSpec spec, ParameterRow parameters, OutputLayer output) {
    this.spec = spec;
    this.parameters = parameters;
    this.output = output;
    layers = spec.layerCount();
    g = new double[spec.parameterCount()];
    layer = new BlockLayer[layers];
    for (int k = 0; k < layers; k++) layer[k] = new BlockLayer(spec, k);
  }

  @Override
  public List<ParameterRow> parameters() {
    return List.of(parameters);
  }

  @Override
  public int lanes(int rows) {
    return LANES;
  }

  @Override
  public void allocate(int rows) {
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
  public void forward(Samples samples, int[] order, int from, int rows) {
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
  public void backward(int rows) {
    int blocks = blocks(rows);
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(parameters.values, delta[k], delta[k - 1], blocks);
      ActivationArrays.timesDerivative(
          spec.activationOf(k - 1), delta[k - 1], a[k], blocks * LANES * spec.unitsOf(k - 1));
    }
  }

  @Override
  public void gradients(int rows, UpdateRule rule, GradientSink sink) {
    Arrays.fill(g, 0);
    for (int k = 0; k < layers; k++) {
      layer[k].gradient(a[k], delta[k], g, blocks(rows));
      Updater.penalise(parameters.values, g, spec.offsetOf(k), spec.biasIndex(k, 0), rule);
    }
    sink.accept(parameters, g);
  }
}
