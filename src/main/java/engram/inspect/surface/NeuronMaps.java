package engram.inspect.surface;

import engram.inspect.landscape.Bilinear;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Part;

/**
 * What each input and each neuron shows over a slice: its scaled value, its activation. To the bit
 * what {@link engram.nn.ForwardPass} gives at each point; all layers in one pass. Immutable.
 */
public final class NeuronMaps {
  private final InputGrid grid;
  private final double[][][] a;
  private final double[] full;

  private NeuronMaps(InputGrid grid, NetworkSpec spec, double[][][] a) {
    this.grid = grid;
    this.a = a;
    full = new double[a.length + 1];
    for (int layer = -1; layer < a.length; layer++) full[layer + 1] = full(spec, layer);
  }

  public static NeuronMaps of(Parameters parameters, InputGrid grid) {
    return new NeuronMaps(grid, parameters.spec(), grid.activations(parameters, 0));
  }

  /** The largest size of an activation in a layer; 1 where none can be larger, or none is. */
  private double full(NetworkSpec spec, int layer) {
    if (layer >= 0) {
      Activation f = spec.activationOf(layer);
      if (f.isBounded()) return f.highest();
    }
    double largest = 1;
    for (int unit = 0; unit < units(layer); unit++) {
      for (double value : values(layer, unit)) {
        double size = Math.abs(value);
        if (size > largest && size < Double.POSITIVE_INFINITY) largest = size;
      }
    }
    return largest;
  }

  private int units(int layer) {
    return layer < 0 ? grid.slice().data().inputs().count() : a[layer].length;
  }

  private double[] values(int layer, int unit) {
    return layer < 0 ? grid.input(unit) : a[layer][unit];
  }

  public InputGrid grid() {
    return grid;
  }

  /** Whether there is a map of that part: an input or a neuron of the same network. */
  public boolean has(Part part) {
    if (part instanceof Part.Input input) return input.index() < units(-1);
    return part instanceof Part.Neuron n && n.layer() < a.length && n.unit() < units(n.layer());
  }

  /**
   * What a neuron shows at a point, counted from the left and from below.
   *
   * @param layer −1 for the inputs
   */
  double at(int layer, int unit, int column, int row) {
    return values(layer, unit)[row * grid.columns() + column];
  }

  /**
   * The same between the points, bilinear.
   *
   * @param x share of the horizontal range, 0 … 1
   * @param y share of the vertical one, 0 … 1
   */
  public double between(int layer, int unit, double x, double y) {
    return Bilinear.at(values(layer, unit), grid.columns(), grid.rows(), x, y);
  }

  /**
   * The size that gets the full colour in a layer, the same for all its neurons, so that they can
   * be compared.
   *
   * @param layer −1 for the inputs
   */
  public double full(int layer) {
    return full[layer + 1];
  }
}
