package engram.labs.missing;

import engram.data.Dataset;

/** Which samples a network never learns from. */
public sealed interface LeftOut {
  /** Whether a row is one of them. */
  boolean holds(Dataset rows, int row);

  /**
   * All of one class.
   *
   * @param label its number
   */
  record OfClass(int label) implements LeftOut {
    @Override
    public boolean holds(Dataset rows, int row) {
      return rows.label(row) == label;
    }
  }

  /**
   * All of a region: where a feature, as measured, is from the one number to the other, both
   * included; those of which it is not known stay.
   *
   * @param feature number of the column
   */
  record OfRange(int feature, double from, double to) implements LeftOut {
    /**
     * @throws IllegalArgumentException unless from ≤ to
     */
    public OfRange {
      if (!(from <= to)) {
        throw new IllegalArgumentException("from %s to %s there is nothing".formatted(from, to));
      }
    }

    @Override
    public boolean holds(Dataset rows, int row) {
      double value = rows.value(row, feature);
      return value >= from && value <= to;
    }
  }

  /** All of a rectangle of two features. */
  record OfRectangle(OfRange across, OfRange up) implements LeftOut {
    @Override
    public boolean holds(Dataset rows, int row) {
      return across.holds(rows, row) && up.holds(rows, row);
    }
  }
}
