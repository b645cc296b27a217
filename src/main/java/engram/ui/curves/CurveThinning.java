package engram.ui.curves;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Thins one curve for drawing: where many epochs share a pixel column, it keeps the least and the
 * greatest of each block of them, so that no spike is lost. Blocks are powers of two and begin at
 * multiples of their length, so that a growing curve does not shimmer.
 *
 * <p>Least and greatest of whole blocks are remembered and grow with the history: an epoch costs
 * the same however long the run is, and a picture the same however many epochs it shows.
 */
final class CurveThinning {
  private static final int SMALLEST = 16;
  private static final int LEVELS = 16;

  private final double[][] least = new double[LEVELS][64];
  private final double[][] greatest = new double[LEVELS][64];
  private IntToDoubleFunction values = epoch -> Double.NaN;
  private int size;

  /**
   * Takes over a curve that grew or was replaced.
   *
   * @param newValues the value after each epoch below the new size
   * @param kept how many first values are those of the curve before
   */
  void follow(IntToDoubleFunction newValues, int newSize, int kept) {
    values = newValues;
    size = Math.min(size, kept);
    for (int block = size / SMALLEST; (block + 1) * SMALLEST <= newSize; block++) complete(block);
    size = newSize;
  }

  /** Remembers a smallest block, and each larger one that ends with it. */
  private void complete(int block) {
    Extremes e = new Extremes();
    e.scan(block * SMALLEST, (block + 1) * SMALLEST);
    put(0, block, e.least, e.greatest);
    int child = block;
    for (int level = 1; level < LEVELS && child % 2 == 1; level++) {
      double[] low = least[level - 1];
      double[] high = greatest[level - 1];
      put(
          level,
          child / 2,
          Math.min(low[child - 1], low[child]),
          Math.max(high[child - 1], high[child]));
      child /= 2;
    }
  }

  private void put(int level, int block, double low, double high) {
    if (block >= least[level].length) {
      least[level] = Arrays.copyOf(least[level], 2 * block);
      greatest[level] = Arrays.copyOf(greatest[level], 2 * block);
    }
    least[level][block] = low;
    greatest[level][block] = high;
  }

  /** The largest block that is no wider than a pixel column of so many epochs. */
  static int blockFor(double epochsPerColumn) {
    int largest = SMALLEST << (LEVELS - 1);
    return Math.min(largest, Integer.highestOneBit((int) Math.max(1, epochsPerColumn)));
  }

  /**
   * Appends the epochs from first to last, both included: each one if the block is 1, else two
   * points a block. Values that are not finite are left out.
   */
  void thin(int first, int last, int block, CurvePoints to) {
    int end = Math.min(last, size - 1);
    for (int from = first; from <= end; ) {
      int until = Math.min(end + 1, from - from % block + block);
      if (until - from == 1) addFinite(from, to);
      else addBlock(from, until, to);
      from = until;
    }
  }

  private void addFinite(int epoch, CurvePoints to) {
    double value = values.applyAsDouble(epoch);
    if (Double.isFinite(value)) to.add(epoch, value);
  }

  private void addBlock(int from, int until, CurvePoints to) {
    Extremes e = new Extremes();
    e.find(from, until);
    if (e.least > e.greatest) return;
    double middle = (from + until - 1) / 2.0;
    boolean falls = values.applyAsDouble(from) > values.applyAsDouble(until - 1);
    to.add(middle, falls ? e.greatest : e.least);
    to.add(middle, falls ? e.least : e.greatest);
  }

  /** Least above greatest if no value was finite. */
  private final class Extremes {
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /**
     * Of the epochs from (included) until (excluded), by whole blocks where they are remembered.
     */
    void find(int from, int until) {
      int length = until - from;
      boolean whole = length >= SMALLEST && Integer.bitCount(length) == 1 && from % length == 0;
      if (!whole) {
        scan(from, until);
        return;
      }
      int level = Integer.numberOfTrailingZeros(length / SMALLEST);
      least = CurveThinning.this.least[level][from / length];
      greatest = CurveThinning.this.greatest[level][from / length];
    }

    void scan(int from, int until) {
      for (int epoch = from; epoch < until; epoch++) {
        double value = values.applyAsDouble(epoch);
        if (!Double.isFinite(value)) continue;
        if (value < least) least = value;
        if (value > greatest) greatest = value;
      }
    }
  }
}
