package engram.ui.data.look;

import engram.data.Dataset;
import engram.ui.plot.NiceScale;
import java.util.Arrays;

/** How the numbers of one column are spread: bars, parted by class or shaded by the target. */
final class LookBars {
  static final int BINS = 20;

  /** The axis that the bars stand on. */
  final NiceScale scale;

  private final int[][] counts;
  private final double[] shades;
  private final double[] column;

  /**
   * @param column its numbers by row, at least one; kept
   */
  LookBars(Dataset dataset, double[] column) {
    this.column = column;
    scale = NiceScale.around(column);
    boolean numbers = dataset.target().isNumber();
    counts = new int[numbers ? 1 : dataset.classes()][BINS];
    shades = new double[numbers ? BINS : 0];
    for (int row = 0; row < column.length; row++) {
      int bin = bin(column[row]);
      counts[numbers ? 0 : dataset.label(row)][bin]++;
      if (numbers) shades[bin] += dataset.target(row);
    }
    if (numbers) shade(dataset);
  }

  /** From sums to means, and these to between −1 for the least target and 1 for the greatest. */
  private void shade(Dataset dataset) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < dataset.rows(); row++) {
      least = Math.min(least, dataset.target(row));
      greatest = Math.max(greatest, dataset.target(row));
    }
    for (int bin = 0; bin < BINS; bin++) {
      double mean = counts[0][bin] == 0 ? 0 : shades[bin] / counts[0][bin];
      shades[bin] = greatest == least ? 0 : 2 * (mean - least) / (greatest - least) - 1;
    }
  }

  /** 1 if the target is a number. */
  int classes() {
    return counts.length;
  }

  /** How many rows of a class are in a bin; of all rows if the target is a number. */
  int count(int label, int bin) {
    return counts[label][bin];
  }

  /** How many rows are in a bin. */
  int count(int bin) {
    return Arrays.stream(counts).mapToInt(of -> of[bin]).sum();
  }

  /** Of the fullest bin. */
  int largest() {
    int largest = 0;
    for (int bin = 0; bin < BINS; bin++) largest = Math.max(largest, count(bin));
    return largest;
  }

  /** Whether bars are shaded by the mean of the target. */
  boolean isShaded() {
    return shades.length > 0;
  }

  /** −1 where the target is least, 1 where it is greatest. */
  double shade(int bin) {
    return shades[bin];
  }

  double value(int row) {
    return column[row];
  }

  /** The bin that a number is in. */
  int bin(double value) {
    return Math.max(0, Math.min(BINS - 1, (int) (scale.share(value) * BINS)));
  }

  /** The next row behind that one that is in the bin, round and round; -1 if it is empty. */
  int next(int row, int bin) {
    for (int k = 1; k <= column.length; k++) {
      int candidate = Math.floorMod(row + k, column.length);
      if (bin(column[candidate]) == bin) return candidate;
    }
    return -1;
  }
}
