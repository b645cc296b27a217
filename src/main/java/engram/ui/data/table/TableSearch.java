package engram.ui.data.table;

import engram.data.table.Table;
import engram.ui.run.RowFilter;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds rows of a table.
 *
 * @param text to be found in any cell, small or capital; empty for any row
 */
record TableSearch(RowFilter filter, String text) {
  private static final Pattern PART_OF_NUMBER = Pattern.compile("[-+0-9.,eE]+");

  boolean isAll() {
    return filter == RowFilter.ALL && text.isEmpty();
  }

  /**
   * @param over whether the result is of no use any more; then some of the rows are given
   */
  int[] rows(Table table, BooleanSupplier over) {
    boolean maybeNumber = PART_OF_NUMBER.matcher(text).matches();
    return IntStream.range(0, table.rows())
        .takeWhile(row -> !over.getAsBoolean())
        .filter(row -> passes(table, row) && (text.isEmpty() || finds(table, row, maybeNumber)))
        .toArray();
  }

  private boolean passes(Table table, int row) {
    return switch (filter) {
      case ALL -> true;
      case OFF -> !table.isOn(row);
      case MISSING -> IntStream.range(0, table.columns()).anyMatch(c -> table.isMissing(row, c));
    };
  }

  private boolean finds(Table table, int row, boolean maybeNumber) {
    for (int column = 0; column < table.columns(); column++) {
      // To write a number as text is slow.
      boolean passed = !maybeNumber && !Double.isNaN(table.number(row, column));
      if (!passed && contains(table.text(row, column))) return true;
    }
    return false;
  }

  private boolean contains(String cell) {
    for (int at = 0; at + text.length() <= cell.length(); at++) {
      if (cell.regionMatches(true, at, text, 0, text.length())) return true;
    }
    return false;
  }
}
