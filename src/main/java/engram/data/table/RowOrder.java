package engram.data.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/** Which rows of the columns a table has, in which order. Immutable. */
final class RowOrder {
  final int size;

  /** Null if row i is row i. */
  private final int[] rows;

  private RowOrder(int size, int[] rows) {
    this.size = size;
    this.rows = rows;
  }

  static RowOrder all(int size) {
    return new RowOrder(size, null);
  }

  int at(int row) {
    if (row < 0 || row >= size) throw new IndexOutOfBoundsException(row + " of " + size + " rows");
    return rows == null ? row : rows[row];
  }

  /**
   * What a column has in some rows.
   *
   * @param some in rising order
   */
  IntToDoubleFunction of(IntToDoubleFunction column, int[] some) {
    if (rows == null && some.length == size) return column;
    return i -> column.applyAsDouble(at(some[i]));
  }

  /** With that row of the columns at the end. */
  RowOrder plus(int row) {
    if (rows == null && row == size) return all(size + 1);
    int[] longer = new int[size + 1];
    for (int i = 0; i < size; i++) longer[i] = at(i);
    longer[size] = row;
    return new RowOrder(size + 1, longer);
  }

  RowOrder without(int[] removed) {
    BitSet gone = new BitSet();
    for (int row : removed) gone.set(row);
    int[] left = new int[size];
    int count = 0;
    for (int row = 0; row < size; row++) {
      if (!gone.get(row)) left[count++] = at(row);
    }
    return new RowOrder(count, Arrays.copyOf(left, count));
  }
}
