package engram.ui.data;

import engram.data.Dataset;
import engram.data.Formula;
import java.util.Optional;

/**
 * The values of a formula of x1 and x2 over the ranges that both have in a data set.
 *
 * @param values rows from below, each from the left; divided by the largest size, so −1 … 1
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
record FormulaMap(double[] values) {
  /** Values a side. */
  static final int SIZE = 16;

  /** Empty where the formula has other variables, or no finite value. */
  static Optional<FormulaMap> of(Formula formula, Dataset dataset) {
    if (dataset.featureCount() < 2 || !formula.variables().stream().allMatch(f -> f < 2)) {
      return Optional.empty();
    }
    double[] x1 = places(dataset, 0);
    double[] x2 = places(dataset, 1);
    double[] x = new double[dataset.featureCount()];
    double[] values = new double[SIZE * SIZE];
    double largest = 0;
    for (int i = 0; i < values.length; i++) {
      x[0] = x1[i % SIZE];
      x[1] = x2[i / SIZE];
      values[i] = formula.value(x);
      if (!Double.isFinite(values[i])) return Optional.empty();
      largest = Math.max(largest, Math.abs(values[i]));
    }
    if (largest > 0) for (int i = 0; i < values.length; i++) values[i] /= largest;
    return Optional.of(new FormulaMap(values));
  }

  private static double[] places(Dataset dataset, int feature) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < dataset.rows(); row++) {
      double value = dataset.value(row, feature);
      if (Double.isNaN(value)) continue;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    double[] places = new double[SIZE];
    for (int i = 0; i < SIZE; i++) places[i] = least + (i + 0.5) / SIZE * (greatest - least);
    return places;
  }
}
