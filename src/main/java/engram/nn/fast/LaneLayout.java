package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.DropoutMask;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.List;

/**
 * The layout for small networks on long batches: one array for each unit, its index is the sample,
 * so that inner loops run over the whole batch.
 */
final class LaneLayout implements Layout {
  private final NetworkSpec spec;
  private final int layers;
  private final ParameterRow parameters;
  private final OutputLayer output;
  private final Loops loops;
  private final ActivationArrays activations;
  private final LaneLayer[] layer;
  private final double[] g;
  private double[][][] a;

  /** z of the hidden layers whose derivative takes it; else a, which is not read as z. */
  private double[][][] z;

  private double[][][] delta;

  /** a of the hidden layers before neurons were dropped; made when they are for the first time. */
  private double[][][] undropped;

  /** Of the last batch; null if no neuron was dropped. */
  private DropoutMask mask;

  private double[] scratch;
  private RowProducts products;

  /**
   * @param parameters of the whole network in their flat order
   */
  LaneLayout(NetworkSpec spec, ParameterRow parameters, OutputLayer output, Loops loops) {
    this.spec = spec;
    this.loops = loops;
    activations = loops.activations();
    this.parameters = parameters;
    this.output = output;
    layers = spec.layerCount();
    g = new double[parameters.values.length];
    layer = new LaneLayer[layers];
    for (int k = 0; k < layers; k++) layer[k] = new LaneLayer(spec, k);
  }

  @Override
  public List<ParameterRow> parameters() {
    return List.of(parameters);
  }

  @Override
  public int lanes(int rows) {
    return rows;
  }

  @Override
  public void allocate(int rows) {
    int room = loops.padded(rows);
    a = new double[layers + 1][][];
    z = new double[layers][][];
    delta = new double[layers][][];
    undropped = new double[layers][][];
    a[0] = new double[spec.inputs()][room];
    for (int k = 0; k < layers; k++) {
      a[k + 1] = new double[spec.unitsOf(k)][room];
      z[k] = spec.activationOf(k).needsZ() ? new double[spec.unitsOf(k)][room] : a[k + 1];
      delta[k] = new double[spec.unitsOf(k)][room];
    }
    scratch = new double[room];
    products = loops.rowProducts(room);
  }

  @Override
  public void forward(Samples samples, int[] order, int from, int rows, DropoutMask newMask) {
    mask = newMask;
    int room = loops.padded(rows);
    int in = spec.inputs();
    for (int i = 0; i < in; i++) gather(samples.features(), in, i, order, from, rows, a[0][i], 0);
    int out = spec.outputs();
    for (int o = 0; o < out; o++) {
      gather(samples.targets(), out, o, order, from, rows, output.targets(), o * rows);
    }
    for (int k = 0; k < layers; k++) {
      layer[k].forward(parameters.values, a[k], a[k + 1], products, room);
      if (k == layers - 1) break;
      Activation f = spec.activationOf(k);
      for (int o = 0; o < a[k + 1].length; o++) {
        if (f.needsZ()) System.arraycopy(a[k + 1][o], 0, z[k][o], 0, room);
        activations.apply(f, a[k + 1][o], scratch, room);
      }
      if (mask == null) continue;
      if (undropped[k] == null) undropped[k] = new double[a[k + 1].length][a[k + 1][0].length];
      for (int o = 0; o < a[k + 1].length; o++) {
        System.arraycopy(a[k + 1][o], 0, undropped[k][o], 0, room);
      }
      drop(a[k + 1], k, rows);
    }
    double[] last = output.activations();
    for (int o = 0; o < spec.outputs(); o++) {
      System.arraycopy(a[layers][o], 0, last, o * rows, rows);
    }
  }

  private void drop(double[][] numbers, int layer, int rows) {
    double[] factors = mask.layer(layer);
    int units = spec.unitsOf(layer);
    for (int u = 0; u < units; u++) {
      for (int s = 0; s < rows; s++) numbers[u][s] *= factors[s * units + u];
    }
  }

  private static void gather(
      double[] source,
      int width,
      int column,
      int[] order,
      int from,
      int rows,
      double[] lanes,
      int at) {
    for (int s = 0; s < rows; s++) lanes[at + s] = source[order[from + s] * width + column];
  }

  @Override
  public void backward(int rows) {
    int room = loops.padded(rows);
    double[][] last = delta[layers - 1];
    for (int o = 0; o < last.length; o++) {
      System.arraycopy(output.delta(), o * rows, last[o], 0, rows);
    }
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(delta[k], delta[k - 1], products, room);
      if (mask != null) drop(delta[k - 1], k - 1, rows);
      double[][] before = mask == null ? a[k] : undropped[k - 1];
      Activation f = spec.activationOf(k - 1);
      for (int i = 0; i < delta[k - 1].length; i++) {
        activations.timesDerivative(f, delta[k - 1][i], z[k - 1][i], before[i], room);
      }
    }
  }

  @Override
  public void gradients(int rows, UpdateRule rule, GradientSink sink) {
    for (int k = 0; k < layers; k++) {
      layer[k].gradient(a[k], delta[k], g, rows);
      rule.penalise(parameters.values, g, spec.offsetOf(k), spec.biasIndex(k, 0));
    }
    sink.accept(parameters, g);
  }
}
