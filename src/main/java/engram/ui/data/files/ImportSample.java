package engram.ui.data.files;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.read.Preview;
import engram.data.table.Table;
import engram.data.text.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first rows of what is to be imported: as they are shown, and as a table to check them by.
 *
 * @param names of the columns, with their units; c1, c2 … where the file has none
 * @param table the rows before the first fault; empty if the columns have a fault themselves
 * @param fault of the text, the first one
 * @param whole whether there are no more rows than these
 * @param ofFile whether the rows are as they stand in the file, and not as in a table made of it
 */
record ImportSample(
    List<String> names,
    List<Row> rows,
    Optional<Table> table,
    Optional<DataException> fault,
    boolean whole,
    boolean ofFile) {
  static final int ROWS = 100;

  private static final Set<Fault> OF_NAMES =
      EnumSet.of(Fault.NO_NAME, Fault.SAME_NAME, Fault.ONE_COLUMN, Fault.MANY_COLUMNS);

  /** These can be judged by all rows alone. */
  private static final Set<Fault> OF_ALL_ROWS =
      EnumSet.of(Fault.ONE_CLASS, Fault.EMPTY_COLUMN, Fault.NO_ROW);

  /**
   * One row as it stands in the file, with a code for what has no shape.
   *
   * @param line where it starts, from 1, if that is known
   */
  record Row(OptionalInt line, List<String> cells) {}

  static ImportSample of(Preview preview) {
    boolean named = preview.format().header();
    List<List<String>> raw = preview.rows();
    List<String> first = named ? raw.get(0) : List.of();
    List<List<String>> below = named ? raw.subList(1, raw.size()) : raw;
    int read = preview.table().map(Table::rows).orElse(0);
    OptionalInt faulty =
        preview.fault().stream().mapToInt(f -> f.evidence().line()).filter(l -> l > 0).findFirst();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(ROWS, below.size()); i++) {
      OptionalInt line = i == read ? faulty : OptionalInt.empty();
      if (i < read) line = OptionalInt.of(preview.table().orElseThrow().line(i));
      rows.add(new Row(line, shown(below.get(i))));
    }
    List<String> names =
        preview.table().map(ImportSample::names).orElseGet(() -> names(first, rows));
    return new ImportSample(
        names, List.copyOf(rows), preview.table(), preview.fault(), preview.whole(), true);
  }

  /** The beginning of a table that has no fault. */
  static ImportSample of(Table table) {
    Table first =
        table.rows() <= ROWS ? table : table.without(IntStream.range(ROWS, table.rows()).toArray());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < first.rows(); i++) {
      int row = i;
      List<String> cells =
          IntStream.range(0, first.columns()).mapToObj(column -> first.text(row, column)).toList();
      rows.add(new Row(OptionalInt.of(first.line(row)), shown(cells)));
    }
    boolean whole = first == table;
    return new ImportSample(
        names(table), List.copyOf(rows), Optional.of(first), Optional.empty(), whole, false);
  }

  private static List<String> names(Table table) {
    return IntStream.range(0, table.columns())
        .mapToObj(table::heading)
        .map(heading -> Quote.visible(heading.text()))
        .toList();
  }

  private static List<String> shown(List<String> texts) {
    return texts.stream().map(Quote::visible).toList();
  }

  /** As many as the first row has cells. */
  private static List<String> names(List<String> first, List<Row> rows) {
    if (!first.isEmpty() || rows.isEmpty()) return shown(first);
    int columns = rows.get(0).cells().size();
    return IntStream.rangeClosed(1, columns).mapToObj(column -> "c" + column).toList();
  }

  /** The key of the sentence that says which rows are shown. */
  String rowsKey() {
    if (ofFile) return whole ? "import-columns.rows-all" : "import-columns.rows";
    return whole ? "import-columns.table-rows-all" : "import-columns.table-rows";
  }

  /** How many columns the widest of the rows and the names have. */
  int width() {
    return Math.max(
        names.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
  }

  /** Whether that fault of these rows may be none of all rows. */
  boolean isUndecided(DataException found) {
    return !whole && OF_ALL_ROWS.contains(found.fault());
  }

  /** Where a fault is, if it is among what is shown. */
  Optional<Mark> mark(DataException found) {
    Evidence evidence = found.evidence();
    int column = evidence.column() > 0 ? evidence.column() - 1 : Mark.ALL;
    if (OF_NAMES.contains(found.fault())) return Optional.of(new Mark(Mark.HEAD, column));
    if (evidence.line() == 0) {
      return evidence.column() == 0 ? Optional.empty() : Optional.of(new Mark(Mark.HEAD, column));
    }
    return IntStream.range(0, rows.size())
        .filter(row -> rows.get(row).line().orElse(0) == evidence.line())
        .mapToObj(row -> new Mark(row, column))
        .findFirst();
  }

  /**
   * Where among the rows shown a fault is.
   *
   * @param row from 0; {@link #HEAD} for the names
   * @param column from 0; {@link #ALL} for the whole row
   */
  record Mark(int row, int column) {
    static final int HEAD = -1;
    static final int ALL = -1;

    boolean isOn(int anyRow, int anyColumn) {
      return anyRow == row && (column == ALL || anyColumn == column);
    }
  }
}
