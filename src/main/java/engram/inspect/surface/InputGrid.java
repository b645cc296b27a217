package engram.inspect.surface;

import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.fast.ForwardBatch;

/**
 * Evenly spaced points of an {@link InputSlice}, both ends of its ranges among them, with what the
 * network sees there. It does not change while a network trains. Immutable.
 */
public final class InputGrid {
  /** Fewer points a side make no picture. */
  private static final int LEAST = 15;

  /** Points that go through the network at once. */
  private static final int BATCH = 256;

  private final InputSlice slice;
  private final int columns;
  private final int rows;
  private final double[][] inputs;

  private InputGrid(InputSlice slice, int columns, int rows) {
    this.slice = slice;
    this.columns = columns;
    this.rows = rows;
    inputs = new double[slice.data().inputs().count()][columns * rows];
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < columns; i++) {
        double[] x = slice.inputs(x(i), y(j));
        for (int k = 0; k < x.length; k++) inputs[k][j * columns + i] = x[k];
      }
    }
  }

  /**
   * @param size points a side, at least 2; of a line along it
   */
  public static InputGrid of(InputSlice slice, int size) {
    return new InputGrid(slice, size, slice.second().isPresent() ? size : 1);
  }

  /**
   * How many points a side a plane may have so that one pass over it stays affordable.
   *
   * @param work multiplications of a pass, about
   * @param most points a side at most
   */
  public static int size(NetworkSpec spec, long work, int most) {
    int affordable = (int) Math.sqrt((double) work / spec.parameterCount());
    return Math.max(LEAST, Math.min(most, affordable));
  }

  public InputSlice slice() {
    return slice;
  }

  /** Points along the horizontal axis. */
  public int columns() {
    return columns;
  }

  /** Points along the vertical axis; 1 of a line. */
  public int rows() {
    return rows;
  }

  int points() {
    return columns * rows;
  }

  /** The value of the first feature in a column, in its unit. */
  public double x(int column) {
    return slice.horizontal().at((double) column / (columns - 1));
  }

  /** The value of the second feature in a row from below, in its unit; 0 of a line. */
  public double y(int row) {
    return slice.vertical().map(range -> range.at((double) row / (rows - 1))).orElse(0.0);
  }

  /** All points of an input, row by row from below; not to be changed. */
  double[] input(int input) {
    return inputs[input];
  }

  /**
   * The activations of some layers at all points, by layer, neuron and point.
   *
   * @param firstLayer those before it are null
   */
  double[][][] activations(Parameters parameters, int firstLayer) {
    return activations(parameters, firstLayer, inputs, points());
  }

  /** The same for any points. */
  static double[][][] activations(
      Parameters parameters, int firstLayer, double[][] inputs, int points) {
    NetworkSpec spec = parameters.spec();
    double[][][] a = new double[spec.layerCount()][][];
    for (int k = firstLayer; k < a.length; k++) a[k] = new double[spec.unitsOf(k)][points];
    ForwardBatch batch = new ForwardBatch(parameters, Math.min(BATCH, Math.max(1, points)));
    for (int from = 0; from < points; from += BATCH) {
      int count = Math.min(BATCH, points - from);
      batch.run(inputs, from, count);
      for (int k = firstLayer; k < a.length; k++) {
        for (int o = 0; o < a[k].length; o++) batch.copy(k, o, count, a[k][o], from);
      }
    }
    return a;
  }
}
