package engram.inspect.surface;

import engram.data.Targets;
import engram.nn.Parameters;

/** What the outputs say along one feature. Immutable. */
public final class OutputCurve {
  final InputGrid grid;
  private final Targets targets;
  private final double[][] outputs;

  private OutputCurve(InputGrid grid, double[][] outputs) {
    this.grid = grid;
    this.outputs = outputs;
    targets = grid.slice().data().targets();
  }

  /**
   * @param grid of a line
   */
  public static OutputCurve of(Parameters parameters, InputGrid grid) {
    int last = parameters.spec().layerCount() - 1;
    return new OutputCurve(grid, grid.activations(parameters, last)[last]);
  }

  public int points() {
    return grid.columns();
  }

  public int outputs() {
    return outputs.length;
  }

  /** The value of the feature at a point, in its unit. */
  public double x(int point) {
    return grid.x(point);
  }

  /** What an output says there: its activation, or the number foretold, in the target's unit. */
  public double y(int output, int point) {
    return targets.numberOf(outputs[output][point]);
  }
}
