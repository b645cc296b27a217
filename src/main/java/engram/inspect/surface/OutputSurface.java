package engram.inspect.surface;

import engram.data.Targets;
import engram.nn.Parameters;

/**
 * What the outputs say over a plane of two features: to the bit what {@link engram.nn.ForwardPass}
 * gives at each point. Immutable.
 */
public final class OutputSurface {
  private final InputGrid grid;
  private final Targets targets;
  private final double[][] outputs;

  private OutputSurface(InputGrid grid, double[][] outputs) {
    this.grid = grid;
    this.outputs = outputs;
    targets = grid.slice().data().targets();
  }

  /**
   * @param grid of a plane
   */
  public static OutputSurface of(Parameters parameters, InputGrid grid) {
    int last = parameters.spec().layerCount() - 1;
    return new OutputSurface(grid, grid.activations(parameters, last)[last]);
  }

  public InputGrid grid() {
    return grid;
  }

  /** How many classes there are; 0 in regression. */
  public int classes() {
    return targets.target().categories().size();
  }

  public int outputs() {
    return outputs.length;
  }

  /** The activation of an output at a point, counted from the left and from below. */
  public double output(int output, int column, int row) {
    return outputs[output][row * grid.columns() + column];
  }

  /** The activations of all outputs at a point. */
  public double[] outputs(int column, int row) {
    double[] all = new double[outputs.length];
    for (int o = 0; o < all.length; o++) all[o] = output(o, column, row);
    return all;
  }

  /** What an activation of an output says: of a class itself, else the number foretold. */
  public double shown(double activation) {
    return targets.numberOf(activation);
  }

  /** The class that these outputs name; −1 if one of them is NaN. */
  public int classOf(double[] of) {
    for (double output : of) if (Double.isNaN(output)) return -1;
    return targets.classOf(of);
  }

  /** How decidedly these outputs name it. */
  public double strength(double[] of) {
    return strength(targets, of);
  }

  /**
   * How decidedly a class is named, from 0 (on the boundary to another one) to 1: by how much its
   * output is above the next one, of the span between the two targets; of softmax the difference of
   * both probabilities. Of a single output, how far it is from the middle. NaN if an output is.
   */
  static double strength(Targets targets, double[] outputs) {
    double span = 1 - targets.coding().otherClasses();
    if (targets.coding().isSingle()) {
      return Math.min(1, Math.abs(outputs[0] - targets.middle()) / (span / 2));
    }
    double largest = Double.NEGATIVE_INFINITY;
    double next = Double.NEGATIVE_INFINITY;
    for (double output : outputs) {
      if (Double.isNaN(output)) return Double.NaN;
      if (output > largest) {
        next = largest;
        largest = output;
      } else if (output > next) {
        next = output;
      }
    }
    return Math.min(1, (largest - next) / span);
  }
}
