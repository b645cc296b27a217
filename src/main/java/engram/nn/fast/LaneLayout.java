package engram.nn.fast;

import engram.nn.Activation;
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
  private final LaneLayer[] layer;
  private final double[] g;
  private double[][][] a;

  /** z of the hidden layers whose derivative takes it; else a, which is not read as z. */
  private double[][][] z;

  private double[][][] delta;
  private double[] spare;
  private RowProducts products;

  /**
   * @param parameters of the whole network in their flat order
   */
  LaneLayout(NetworkSpec spec, ParameterRow parameters, OutputLayer output) {
    this.spec = spec;
    this.parameters = parameters;
    this.output = output;
    layers = spec.layerCount();
    g = new double[spec.parameterCount()];
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
    a = new double[layers + 1][][];
    z = new double[layers][][];
    delta = new double[layers][][];
    a[0] = new double[spec.inputs()][rows];
    for (int k = 0; k < layers; k++) {
      a[k + 1] = new double[spec.unitsOf(k)][rows];
      z[k] = spec.activationOf(k).needsZ() ? new double[spec.unitsOf(k)][rows] : a[k + 1];
      delta[k] = new double[spec.unitsOf(k)][rows];
    }
    spare = new double[rows];
    products = new RowProducts(rows);
  }

  @Override
  public void forward(Samples samples, int[] order, int from, int rows) {
    int in = spec.inputs();
    for (int i = 0; i < in; i++) gather(samples.features(), in, i, order, from, rows, a[0][i], 0);
    int out = spec.outputs();
    for (int o = 0; o < out; o++) {
      gather(samples.targets(), out, o, order, from, rows, output.targets(), o * rows);
    }
    for (int k = 0; k < layers; k++) {
      layer[k].forward(parameters.values, a[k], a[k + 1], spare, products, rows);
      if (k == layers - 1) break;
      Activation f = spec.activationOf(k);
      for (int o = 0; o < a[k + 1].length; o++) {
        if (f.needsZ()) System.arraycopy(a[k + 1][o], 0, z[k][o], 0, rows);
        ActivationArrays.apply(f, a[k + 1][o], spare, rows);
      }
    }
    double[] last = output.activations();
    for (int o = 0; o < spec.outputs(); o++) {
      System.arraycopy(a[layers][o], 0, last, o * rows, rows);
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
    double[][] last = delta[layers - 1];
    for (int o = 0; o < last.length; o++) {
      System.arraycopy(output.delta(), o * rows, last[o], 0, rows);
    }
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(delta[k], delta[k - 1], spare, products, rows);
      Activation f = spec.activationOf(k - 1);
      for (int i = 0; i < delta[k - 1].length; i++) {
        ActivationArrays.timesDerivative(f, delta[k - 1][i], z[k - 1][i], a[k][i], rows);
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
