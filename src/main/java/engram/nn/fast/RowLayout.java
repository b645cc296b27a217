package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.DropoutMask;
import engram.nn.NetworkSpec;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout for large networks: one array for each sample and each row of weights, so that the
 * inner loops become vector instructions. A row of weights is updated as soon as its gradient is
 * known.
 */
final class RowLayout implements Layout {
  private final NetworkSpec spec;
  private final int layers;
  private final OutputLayer output;
  private final Loops loops;
  private final ActivationArrays activations;
  private final RowLayer[] layer;
  private double[][][] a;

  /** z of the hidden layers whose derivative takes it; else a, which is not read as z. */
  private double[][][] z;

  private double[][][] delta;

  /** a of the hidden layers before neurons were dropped; made when they are for the first time. */
  private double[][][] undropped;

  /** Of the last batch; null if no neuron was dropped. */
  private DropoutMask mask;

  private double[] scratch;

  RowLayout(NetworkSpec spec, OutputLayer output, Loops loops) {
    this.spec = spec;
    this.loops = loops;
    activations = loops.activations();
    this.output = output;
    layers = spec.layerCount();
    layer = layers(spec, loops);
  }

  private static RowLayer[] layers(NetworkSpec spec, Loops loops) {
    RowLayer[] layer = new RowLayer[spec.layerCount()];
    for (int k = 0; k < layer.length; k++) {
      boolean wide = spec.unitsOf(k) >= Math.min(loops.wide(), spec.inputsOf(k));
      layer[k] = wide ? new WideLayer(spec, k, loops) : new NarrowLayer(spec, k, loops);
    }
    return layer;
  }

  @Override
  public List<ParameterRow> parameters() {
    List<ParameterRow> rows = new ArrayList<>();
    for (RowLayer one : layer) rows.addAll(one.parameters());
    return rows;
  }

  @Override
  public int lanes(int rows) {
    return 1;
  }

  @Override
  public void allocate(int rows) {
    a = new double[layers + 1][][];
    z = new double[layers][][];
    delta = new double[layers][][];
    undropped = new double[layers][][];
    int widest = 0;
    a[0] = new double[rows][loops.padded(spec.inputs())];
    for (int k = 0; k < layers; k++) {
      int units = loops.padded(spec.unitsOf(k));
      a[k + 1] = new double[rows][units];
      z[k] = spec.activationOf(k).needsZ() ? new double[rows][units] : a[k + 1];
      delta[k] = new double[rows][units];
      widest = Math.max(widest, units);
    }
    scratch = new double[widest];
  }

  @Override
  public void forward(Samples samples, int[] order, int from, int rows, DropoutMask newMask) {
    mask = newMask;
    int in = spec.inputs();
    int out = spec.outputs();
    for (int s = 0; s < rows; s++) {
      int row = order[from + s];
      System.arraycopy(samples.features(), row * in, a[0][s], 0, in);
      System.arraycopy(samples.targets(), row * out, output.targets(), s * out, out);
    }
    for (int k = 0; k < layers - 1; k++) {
      layer[k].forward(a[k], a[k + 1], rows);
      Activation f = spec.activationOf(k);
      int units = loops.padded(spec.unitsOf(k));
      for (int s = 0; s < rows; s++) {
        if (f.needsZ()) System.arraycopy(a[k + 1][s], 0, z[k][s], 0, units);
        activations.apply(f, a[k + 1][s], scratch, units);
      }
      if (mask == null) continue;
      if (undropped[k] == null) undropped[k] = new double[a[k + 1].length][units];
      for (int s = 0; s < rows; s++) {
        System.arraycopy(a[k + 1][s], 0, undropped[k][s], 0, units);
      }
      drop(a[k + 1], k, rows);
    }
    layer[layers - 1].forward(a[layers - 1], a[layers], rows);
    double[] last = output.activations();
    for (int s = 0; s < rows; s++) System.arraycopy(a[layers][s], 0, last, s * out, out);
  }

  private void drop(double[][] numbers, int layer, int rows) {
    double[] factors = mask.layer(layer);
    int units = spec.unitsOf(layer);
    for (int s = 0; s < rows; s++) {
      for (int u = 0; u < units; u++) numbers[s][u] *= factors[s * units + u];
    }
  }

  @Override
  public void backward(int rows) {
    int out = spec.outputs();
    for (int s = 0; s < rows; s++) {
      System.arraycopy(output.delta(), s * out, delta[layers - 1][s], 0, out);
    }
    for (int k = layers - 1; k > 0; k--) {
      layer[k].backward(delta[k], delta[k - 1], rows);
      if (mask != null) drop(delta[k - 1], k - 1, rows);
      double[][] before = mask == null ? a[k] : undropped[k - 1];
      Activation f = spec.activationOf(k - 1);
      int units = loops.padded(spec.unitsOf(k - 1));
      for (int s = 0; s < rows; s++) {
        activations.timesDerivative(f, delta[k - 1][s], z[k - 1][s], before[s], units);
      }
    }
  }

  @Override
  public void gradients(int rows, UpdateRule rule, GradientSink sink) {
    for (int k = 0; k < layers; k++) layer[k].gradients(a[k], delta[k], rows, rule, sink);
  }
}
