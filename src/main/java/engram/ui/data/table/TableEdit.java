package engram.ui.data.table;

import engram.data.table.Table;
import java.util.Arrays;
import java.util.List;

/**
 * A change of a table. Rows are meant by the lines at which they start, which stay theirs when
 * other rows go; what is meant for a row that is gone is passed over.
 */
@FunctionalInterface
interface TableEdit {
  Table applyTo(Table table);

  /** Another text for one cell. */
  record Cell(int line, int column, String text) {}

  static TableEdit cells(List<Cell> cells) {
    return table -> {
      Table changed = table;
      for (Cell cell : cells) {
        int row = table.rowAt(cell.line());
        if (row >= 0) changed = changed.set(row, cell.column(), cell.text());
      }
      return changed;
    };
  }

  /**
   * Rows at the end.
   *
   * @param rows of each one text a column
   */
  static TableEdit added(List<List<String>> rows) {
    return table -> {
      Table changed = table;
      for (List<String> row : rows) changed = changed.add(row);
      return changed;
    };
  }

  static TableEdit switched(int[] lines, boolean on) {
    return table -> table.switched(rows(table, lines), on);
  }

  static TableEdit deleted(int[] lines) {
    return table -> table.without(rows(table, lines));
  }

  /** The one, then the other. */
  default TableEdit then(TableEdit other) {
    return table -> other.applyTo(applyTo(table));
  }

  private static int[] rows(Table table, int[] lines) {
    return Arrays.stream(lines).map(table::rowAt).filter(row -> row >= 0).toArray();
  }
}
