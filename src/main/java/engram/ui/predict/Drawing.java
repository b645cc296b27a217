package engram.ui.predict;

import java.util.Arrays;

/**
 * A curve drawn by hand over an axis that is cut into equal columns; a column has one value, or
 * none yet.
 *
 * @param values behind each other; not a number where nothing is drawn
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
public record Drawing(double from, double to, double[] values) {
  static final int COLUMNS = 60;

  /** Nothing is drawn. */
  static Drawing empty(double from, double to) {
    double[] values = new double[COLUMNS + 1];
    Arrays.fill(values, Double.NaN);
    return new Drawing(from, to, values);
  }

  double x(int column) {
    return from + (to - from) * column / COLUMNS;
  }

  /** The column next to a place. */
  int column(double x) {
    double share = (x - from) / (to - from);
    return (int) Math.round(Math.max(0, Math.min(1, share)) * COLUMNS);
  }

  boolean isEmpty() {
    return Arrays.stream(values).allMatch(Double::isNaN);
  }

  /** The last value that is drawn at or before a column, else the first behind it, else none. */
  double near(int column) {
    for (int k = column; k >= 0; k--) if (!Double.isNaN(values[k])) return values[k];
    for (int k = column; k <= COLUMNS; k++) if (!Double.isNaN(values[k])) return values[k];
    return Double.NaN;
  }

  /** With a stroke from one column to another, in a straight line. */
  Drawing stroke(int first, double atFirst, int last, double atLast) {
    double[] drawn = values.clone();
    int low = Math.min(first, last);
    int high = Math.max(first, last);
    for (int k = low; k <= high; k++) {
      double share = first == last ? 1 : (double) (k - first) / (last - first);
      drawn[k] = atFirst + share * (atLast - atFirst);
    }
    return new Drawing(from, to, drawn);
  }

  /** How far it lies from what happened, where both are; empty of numbers if they never are. */
  Gap gap(Course happened) {
    int count = 0;
    double sum = 0;
    double sizes = 0;
    int worst = 0;
    double worstSize = -1;
    for (int k = 0; k <= COLUMNS; k++) {
      double difference = values[k] - happened.at(x(k));
      if (Double.isNaN(difference)) continue;
      count++;
      sum += difference;
      sizes += Math.abs(difference);
      if (Math.abs(difference) <= worstSize) continue;
      worstSize = Math.abs(difference);
      worst = k;
    }
    return new Gap(
        count, sum / count, sizes / count, x(worst), values[worst], happened.at(x(worst)));
  }

  /**
   * Between a drawing and what happened.
   *
   * @param columns where both are
   * @param mean of drawn less happened
   * @param size the mean without signs
   * @param place where they are farthest apart
   * @param drawn the value drawn there
   * @param happened what it was there
   */
  record Gap(int columns, double mean, double size, double place, double drawn, double happened) {}
}
