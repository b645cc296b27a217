package engram.nn.fast;

import engram.nn.Optimizer;
import java.util.Arrays;

/**
 * Parameters that stand together in a kernel and are updated by one loop, with what the optimiser
 * remembers of them.
 *
 * <p>Number k is number {@code start + k · stride} in the flat order of {@code Parameters}.
 */
final class ParameterRow {
  private final int start;
  private final int stride;
  private final int length;

  /** The weights or biases themselves; what lies behind them is moved along and never read. */
  final double[] values;

  /** What the optimiser remembers, one array for each of its slots. */
  final double[][] memory;

  /** Where an anchor draws the values to, and how much; empty without one. */
  private double[] places = {};

  private double[] stiffness = {};

  /**
   * @param room places of its arrays, {@code length} or more
   */
  ParameterRow(int start, int stride, int length, int room) {
    this.start = start;
    this.stride = stride;
    this.length = length;
    values = new double[room];
    memory = new double[Optimizer.MOST_SLOTS][room];
  }

  /** Whether all values are finite: 0 · x is not 0 for NaN and ±∞. */
  boolean isFinite() {
    double sum = 0;
    for (int k = 0; k < length; k++) sum += 0 * values[k];
    return sum == 0;
  }

  /** From now on these places draw the values, in the flat order. */
  void fasten(double[] flatPlaces, double[] flatStiffness) {
    places = new double[values.length];
    stiffness = new double[values.length];
    gather(flatPlaces, places);
    gather(flatStiffness, stiffness);
  }

  void free() {
    places = new double[0];
    stiffness = new double[0];
  }

  /** Adds the derivative of the anchor's penalty, k (w − a); nothing without one. */
  void addPull(double[] g) {
    for (int k = 0; k < stiffness.length; k++) g[k] += stiffness[k] * (values[k] - places[k]);
  }

  void forget() {
    for (double[] slot : memory) Arrays.fill(slot, 0);
  }

  /** Notes for each of its parameters, at their places in the flat order, where they stand. */
  void locate(ParameterRow[] rowOf, int[] placeOf) {
    for (int k = 0; k < length; k++) {
      rowOf[start + k * stride] = this;
      placeOf[start + k * stride] = k;
    }
  }

  /** Copies one of this row's arrays, or gradients of its parameters, to their places. */
  void scatter(double[] row, double[] flat) {
    for (int k = 0; k < length; k++) flat[start + k * stride] = row[k];
  }

  /** Copies from their places into one of this row's arrays. */
  void gather(double[] flat, double[] row) {
    for (int k = 0; k < length; k++) row[k] = flat[start + k * stride];
  }
}
