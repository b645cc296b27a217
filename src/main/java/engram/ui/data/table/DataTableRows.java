package engram.ui.data.table;

import engram.data.table.Table;
import java.util.Arrays;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/**
 * The numbers of the rows of a table that are shown, in their order. Immutable; made when they are
 * asked for: a million take no room.
 */
final class DataTableRows extends ObservableListBase<Integer> implements RandomAccess {
  private final int size;

  /** Null if all are shown as they come. */
  private final int[] rows;

  private DataTableRows(int size, int[] rows) {
    this.size = size;
    this.rows = rows;
  }

  static DataTableRows all(int size) {
    return new DataTableRows(size, null);
  }

  /** Those rows, taken over. */
  static DataTableRows of(int[] rows) {
    return new DataTableRows(rows.length, rows);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Integer get(int place) {
    return at(place);
  }

  /** Not compared number by number each time another takes its place. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The row of the table at that place. */
  int at(int place) {
    return rows == null ? place : rows[place];
  }

  /** Where that row of the table is shown; -1 if it is not. */
  int placeOf(int row) {
    if (rows == null) return row < size ? row : -1;
    for (int place = 0; place < size; place++) if (rows[place] == row) return place;
    return -1;
  }

  boolean isAll() {
    return rows == null;
  }

  /** The same rows in the same order after an edit; new ones come at the end. */
  DataTableRows after(Table before, Table now) {
    if (rows == null) return size == now.rows() ? this : all(now.rows());
    if (before.rows() == now.rows() && sameEnds(before, now)) return this;
    int[] moved = new int[before.rows()];
    boolean[] known = new boolean[now.rows()];
    int there = 0;
    for (int row = 0; row < moved.length; row++) {
      while (there < known.length && now.line(there) < before.line(row)) there++;
      boolean kept = there < known.length && now.line(there) == before.line(row);
      moved[row] = kept ? there : -1;
      if (kept) known[there] = true;
    }
    int[] changed = new int[size + known.length];
    int count = 0;
    for (int row : rows) if (moved[row] >= 0) changed[count++] = moved[row];
    for (int row = 0; row < known.length; row++) if (!known[row]) changed[count++] = row;
    return of(Arrays.copyOf(changed, count));
  }

  /** Of one edit: as many rows, and the same last one, are the same rows. */
  private static boolean sameEnds(Table before, Table now) {
    int last = before.rows() - 1;
    return last < 0 || before.line(last) == now.line(last);
  }
}
