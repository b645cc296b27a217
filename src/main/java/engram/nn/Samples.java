package engram.nn;

import org.ejml.data.DMatrixRMaj;

/** Rows to train on or to measure with: inputs as the network sees them, and their targets. */
public final class Samples {
  private final DMatrixRMaj features;
  private final DMatrixRMaj targets;

  private Samples(DMatrixRMaj features, DMatrixRMaj targets) {
    this.features = features;
    this.targets = targets;
  }

  /**
   * Copies both.
   *
   * @param features rows × inputs
   * @param targets rows × outputs
   * @throws IllegalArgumentException if their numbers of rows differ
   */
  public static Samples of(DMatrixRMaj features, DMatrixRMaj targets) {
    requireSameRows(features, targets);
    return new Samples(features.copy(), targets.copy());
  }

  /** As {@link #of}, but takes both over without a copy: the caller never changes them again. */
  public static Samples wrap(DMatrixRMaj features, DMatrixRMaj targets) {
    requireSameRows(features, targets);
    return new Samples(features, targets);
  }

  private static void requireSameRows(DMatrixRMaj features, DMatrixRMaj targets) {
    if (features.numRows != targets.numRows) {
      throw new IllegalArgumentException(
          "features have " + features.numRows + " rows, targets " + targets.numRows);
    }
  }

  /**
   * Some of the rows, copied, in that order.
   *
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public Samples subset(int[] rows) {
    DMatrixRMaj someFeatures = new DMatrixRMaj(rows.length, inputs());
    DMatrixRMaj someTargets = new DMatrixRMaj(rows.length, outputs());
    for (int r = 0; r < rows.length; r++) {
      System.arraycopy(input(rows[r]), 0, someFeatures.data, r * inputs(), inputs());
      System.arraycopy(target(rows[r]), 0, someTargets.data, r * outputs(), outputs());
    }
    return new Samples(someFeatures, someTargets);
  }

  /**
   * These rows and others behind them, copied.
   *
   * @throws IllegalArgumentException if they have other numbers of inputs or outputs
   */
  public Samples with(Samples others) {
    if (others.inputs() != inputs() || others.outputs() != outputs()) {
      throw new IllegalArgumentException(
          "rows of %d inputs and %d outputs can't stand behind rows of %d and %d"
              .formatted(others.inputs(), others.outputs(), inputs(), outputs()));
    }
    return new Samples(stack(features, others.features), stack(targets, others.targets));
  }

  private static DMatrixRMaj stack(DMatrixRMaj upper, DMatrixRMaj lower) {
    DMatrixRMaj both = new DMatrixRMaj(upper.numRows + lower.numRows, upper.numCols);
    int first = upper.getNumElements();
    System.arraycopy(upper.data, 0, both.data, 0, first);
    System.arraycopy(lower.data, 0, both.data, first, lower.getNumElements());
    return both;
  }

  public int rows() {
    return features.numRows;
  }

  public int inputs() {
    return features.numCols;
  }

  public int outputs() {
    return targets.numCols;
  }

  public double feature(int row, int input) {
    return features.get(row, input);
  }

  public double target(int row, int output) {
    return targets.get(row, output);
  }

  /** Row by row, not to be changed: the kernels read it without a copy. */
  public double[] features() {
    return features.data;
  }

  /** Row by row, not to be changed: the kernels read it without a copy. */
  public double[] targets() {
    return targets.data;
  }

  /** The inputs of one row, a copy. */
  public double[] input(int row) {
    double[] x = new double[inputs()];
    System.arraycopy(features.data, row * x.length, x, 0, x.length);
    return x;
  }

  /** The targets of one row, a copy. */
  public double[] target(int row) {
    double[] t = new double[outputs()];
    System.arraycopy(targets.data, row * t.length, t, 0, t.length);
    return t;
  }
}
