package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.nn.UpdateRule;
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

  /** z of the hidden layers whose derivative takes it; else a, which is not read as z. */
  private double[][] z;

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
    z = new double[layers][];
    delta = new double[layers][];
    int widest = 0;
    a[0] = new double[spec.inputs() * padded];
    for (int k = 0; k < layers - 1; k++) {
      a[k + 1] = new double[spec.unitsOf(k) * padded];
      z[k] = spec.activationOf(k).needsZ() ? new double[a[k + 1].length] : a[k + 1];
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
    gather(samples.features(), spec.inputs(), order, from, rows, a[0]);
    gather(samples.targets(), spec.outputs(), order, from, rows, output.targets());
    for (int k = 0; k < layers; k++) {
      layer[k].forward(parameters.values, a[k], a[k + 1], blocks);
      if (k == layers - 1) return;
      Activation f = spec.activationOf(k);
      int size = blocks * LANES * spec.unitsOf(k);
      if (f.needsZ()) System.arraycopy(a[k + 1], 0, z[k], 0, size);
      ActivationArrays.apply(f, a[k + 1], scratch, size);
    }
  }

  /** Places behind the last sample become 0, so that they add nothing to a gradient. */
  private static void gather(
      double[] source, int width, int[] order, int from, int rows, double[] blocks) {
    int whole = rows / LANES * LANES;
    for (int s = 0; s < whole; s += LANES) {
      int row0 = order[from + s] * width;
      int row1 = order[from + s + 1] * width;
      int row2 = order[from + s + 2] * width;
      int row3 = order[from + s + 3] * width;
      int at = s * width;
      for (int i = 0; i < width; i++) {
        blocks[at + LANES * i] = source[row0 + i];
        blocks[at + LANES * i + 1] = source[row1 + i];
        blocks[at + LANES * i + 2] = source[row2 + i];
        blocks[at + LANES * i + 3] = source[row3 + i];
      }
    }
    if (whole == rows) return;
    Arrays.fill(blocks, whole * width, (whole + LANES) * width, 0);
    for (int s = whole; s < rows; s++) {
      int row = order[from + s] * width;
      int at = whole * width + s - whole;
      for (int i = 0; i < width; i++) blocks[at + LANES * i] = source[row + i];
    }
  }

  @Override
  public void backward(int rows) {
    int blocks = blocks(rows);
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(parameters.values, delta[k], delta[k - 1], blocks);
      ActivationArrays.timesDerivative(
          spec.activationOf(k - 1),
          delta[k - 1],
          z[k - 1],
          a[k],
          blocks * LANES * spec.unitsOf(k - 1));
    }
  }

  @Override
  public void gradients(int rows, UpdateRule rule, GradientSink sink) {
    Arrays.fill(g, 0);
    for (int k = 0; k < layers; k++) {
      layer[k].gradient(a[k], delta[k], g, blocks(rows));
      rule.penalise(parameters.values, g, spec.offsetOf(k), spec.biasIndex(k, 0));
    }
    sink.accept(parameters, g);
  }
}
