package engram.ui.data.table;

/**
 * A column that the table is sorted by.
 *
 * @param column of the table from 0, or one of the three before them
 */
public record SortKey(int column, boolean descending) {
  /** The number of the row. */
  public static final int ROW = -1;

  /** Whether the row counts. */
  public static final int ON = -2;

  /** The part of the split. */
  public static final int PART = -3;
}
