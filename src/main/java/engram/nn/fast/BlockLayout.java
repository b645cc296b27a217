package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.DropoutMask;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.Arrays;
import java.util.List;

/**
 * The layout for small networks on short batches: samples in blocks of four or as many as a vector
 * has lanes, each layer one flat array, so that an activation runs over the whole batch in one
 * loop.
 */
final class BlockLayout implements Layout {
  private final NetworkSpec spec;
  private final int lanes;
  private final int layers;
  private final ParameterRow parameters;
  private final OutputLayer output;
  private final Loops loops;
  private final ActivationArrays activations;
  private final BlockLayer[] layer;
  private final double[] g;
  private double[][] a;

  /** z of the hidden layers whose derivative takes it; else a, which is not read as z. */
  private double[][] z;

  private double[][] delta;

  /** a of the hidden layers before neurons were dropped; made when they are for the first time. */
  private double[][] undropped;

  /** Of the last batch; null if no neuron was dropped. */
  private DropoutMask mask;

  private double[] scratch;

  /**
   * @param parameters of the whole network in their flat order
   */
  BlockLayout(NetworkSpec spec, ParameterRow parameters, OutputLayer output, Loops loops) {
    this.spec = spec;
    this.loops = loops;
    activations = loops.activations();
    lanes = loops.blockLength();
    this.parameters = parameters;
    this.output = output;
    layers = spec.layerCount();
    g = new double[parameters.values.length];
    layer = new BlockLayer[layers];
    for (int k = 0; k < layers; k++) layer[k] = loops.blockLayer(spec, k);
  }

  @Override
  public List<ParameterRow> parameters() {
    return List.of(parameters);
  }

  @Override
  public int lanes(int rows) {
    return lanes;
  }

  @Override
  public void allocate(int rows) {
    int padded = blocks(rows) * lanes;
    a = new double[layers + 1][];
    z = new double[layers][];
    delta = new double[layers][];
    undropped = new double[layers][];
    int widest = 0;
    a[0] = new double[spec.inputs() * padded];
    for (BlockLayer one : layer) one.allocate(rows);
    for (int k = 0; k < layers - 1; k++) {
      a[k + 1] = new double[loops.padded(spec.unitsOf(k) * padded)];
      z[k] = spec.activationOf(k).needsZ() ? new double[a[k + 1].length] : a[k + 1];
      delta[k] = new double[a[k + 1].length];
      widest = Math.max(widest, a[k + 1].length);
    }
    a[layers] = output.activations();
    delta[layers - 1] = output.delta();
    scratch = new double[widest];
  }

  private int blocks(int rows) {
    return (rows + lanes - 1) / lanes;
  }

  @Override
  public void forward(Samples samples, int[] order, int from, int rows, DropoutMask newMask) {
    mask = newMask;
    int blocks = blocks(rows);
    gather(samples.features(), spec.inputs(), order, from, rows, a[0]);
    gather(samples.targets(), spec.outputs(), order, from, rows, output.targets());
    for (int k = 0; k < layers; k++) {
      layer[k].forward(parameters.values, a[k], a[k + 1], blocks);
      if (k == layers - 1) return;
      Activation f = spec.activationOf(k);
      int size = loops.padded(blocks * lanes * spec.unitsOf(k));
      if (f.needsZ()) System.arraycopy(a[k + 1], 0, z[k], 0, size);
      activations.apply(f, a[k + 1], scratch, size);
      if (mask == null) continue;
      if (undropped[k] == null) undropped[k] = new double[a[k + 1].length];
      System.arraycopy(a[k + 1], 0, undropped[k], 0, size);
      drop(a[k + 1], k, rows);
    }
  }

  private void drop(double[] numbers, int layer, int rows) {
    double[] factors = mask.layer(layer);
    int units = spec.unitsOf(layer);
    for (int s = 0; s < rows; s++) {
      int at = place(s, units);
      for (int u = 0; u < units; u++) numbers[at + lanes * u] *= factors[s * units + u];
    }
  }

  /** Places behind the last sample become 0, so that they add nothing to a gradient. */
  private void gather(
      double[] source, int width, int[] order, int from, int rows, double[] blocks) {
    int whole = rows / lanes * lanes;
    if (whole < rows) Arrays.fill(blocks, whole * width, (whole + lanes) * width, 0);
    int s = 0;
    for (; s + 3 < rows; s += 4) {
      int row0 = order[from + s] * width;
      int row1 = order[from + s + 1] * width;
      int row2 = order[from + s + 2] * width;
      int row3 = order[from + s + 3] * width;
      int at = place(s, width);
      for (int i = 0; i < width; i++) {
        blocks[at] = source[row0 + i];
        blocks[at + 1] = source[row1 + i];
        blocks[at + 2] = source[row2 + i];
        blocks[at + 3] = source[row3 + i];
        at += lanes;
      }
    }
    for (; s < rows; s++) {
      int row = order[from + s] * width;
      int at = place(s, width);
      for (int i = 0; i < width; i++) blocks[at + lanes * i] = source[row + i];
    }
  }

  /** Where unit 0 of a sample stands. */
  private int place(int sample, int width) {
    int block = sample / lanes;
    return block * lanes * width + sample - block * lanes;
  }

  @Override
  public void backward(int rows) {
    int blocks = blocks(rows);
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(parameters.values, delta[k], delta[k - 1], blocks);
      if (mask != null) drop(delta[k - 1], k - 1, rows);
      activations.timesDerivative(
          spec.activationOf(k - 1),
          delta[k - 1],
          z[k - 1],
          mask == null ? a[k] : undropped[k - 1],
          loops.padded(blocks * lanes * spec.unitsOf(k - 1)));
    }
  }

  @Override
  public void gradients(int rows, UpdateRule rule, GradientSink sink) {
    Arrays.fill(g, 0);
    for (int k = 0; k < layers; k++) layer[k].prepareGradient(delta[k], rows);
    for (int k = 0; k < layers; k++) {
      layer[k].gradient(a[k], delta[k], g, rows);
      rule.penalise(parameters.values, g, spec.offsetOf(k), spec.biasIndex(k, 0));
    }
    sink.accept(parameters, g);
  }
}
