package engram.nn;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * Which hidden neurons are dropped for each row of one batch: inverted dropout (Srivastava and
 * others 2014). What a neuron passes on is a = f(z) m with m = 0 where it is dropped, else 1 / (1 −
 * p), so that its mean stays and nothing changes where the network only answers.
 *
 * <p>Drawn anew for each batch; drawing into one that has room allocates nothing.
 */
public final class DropoutMask {
  private final int[] units;

  /** m of each hidden layer, row by row. */
  private final double[][] factors;

  private int rows;

  /** Room for no row yet. */
  public DropoutMask(NetworkSpec spec) {
    units = new int[spec.layerCount() - 1];
    Arrays.setAll(units, spec::unitsOf);
    factors = new double[units.length][0];
  }

  /**
   * Draws all of them: layer by layer from the first, in it row by row of the batch, in a row
   * neuron by neuron, each stays if its number is p or more.
   *
   * @param p the share that is dropped, 0 … 1 without 1
   * @param uniform numbers from U[0, 1)
   */
  public void draw(double p, int newRows, DoubleSupplier uniform) {
    requireRate(p);
    rows = newRows;
    double kept = 1 / (1 - p);
    for (int layer = 0; layer < units.length; layer++) {
      int count = rows * units[layer];
      if (factors[layer].length < count) factors[layer] = new double[count];
      double[] m = factors[layer];
      for (int k = 0; k < count; k++) m[k] = uniform.getAsDouble() >= p ? kept : 0;
    }
  }

  /**
   * @throws IllegalArgumentException if it is no share to drop
   */
  public static void requireRate(double p) {
    if (!(p >= 0 && p < 1)) {
      throw new IllegalArgumentException(
          "the dropout rate is a number from 0 to below 1, not " + p);
    }
  }

  public DropoutMask copy() {
    DropoutMask copy = new DropoutMask(units.clone(), new double[units.length][]);
    copy.rows = rows;
    for (int k = 0; k < units.length; k++) {
      copy.factors[k] = Arrays.copyOf(factors[k], rows * units[k]);
    }
    return copy;
  }

  private DropoutMask(int[] units, double[][] factors) {
    this.units = units;
    this.factors = factors;
  }

  /** Rows of the batch. */
  public int rows() {
    return rows;
  }

  /** m of all neurons of a hidden layer, row by row, not to be changed. */
  public double[] layer(int layer) {
    return factors[layer];
  }

  /** m of one row of the batch, by hidden layer; a copy. */
  public double[][] row(int row) {
    double[][] ofRow = new double[units.length][];
    for (int k = 0; k < units.length; k++) {
      ofRow[k] = Arrays.copyOfRange(factors[k], row * units[k], (row + 1) * units[k]);
    }
    return ofRow;
  }
}
