package engram.data.table;

import engram.data.Dataset;
import engram.data.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Rows and columns as a file has them. Immutable: an edit gives a new table, which shares with the
 * old one what did not change, so a million rows are edited at once. Rows and columns count from 0.
 */
public final class Table {
  private final String name;
  private final List<Heading> headings;
  private final List<Column> columns;
  private final DecimalMark decimalMark;
  private final RowOrder order;

  /** By row of the columns. */
  private final BitSet off;

  private final IntVector lines;

  private Table(
      String name,
      List<Heading> headings,
      List<Column> columns,
      DecimalMark decimalMark,
      RowOrder order,
      BitSet off,
      IntVector lines) {
    this.name = name;
    this.headings = headings;
    this.columns = columns;
    this.decimalMark = decimalMark;
    this.order = order;
    this.off = off;
    this.lines = lines;
  }

  static Table of(
      String name,
      List<Heading> headings,
      List<Column> columns,
      DecimalMark decimalMark,
      IntVector lines) {
    return new Table(
        name,
        List.copyOf(headings),
        List.copyOf(columns),
        decimalMark,
        RowOrder.all(lines.size),
        new BitSet(),
        lines);
  }

  /** The same rows, as a table that can be edited; the target is its last column. */
  public static Table of(Dataset dataset) {
    List<Heading> headings = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (int f = 0; f < dataset.featureCount(); f++) {
      int feature = f;
      headings.add(heading(dataset.feature(f)));
      columns.add(column(dataset.feature(f), dataset.rows(), row -> dataset.value(row, feature)));
    }
    headings.add(heading(dataset.target()));
    columns.add(column(dataset.target(), dataset.rows(), dataset::target));
    IntVector.Builder lines = new IntVector.Builder();
    for (int row = 0; row < dataset.rows(); row++) lines.add(row + 2);
    return of(dataset.id(), headings, columns, DecimalMark.POINT, lines.build());
  }

  private static Heading heading(Feature feature) {
    return new Heading(feature.name(), feature.unit());
  }

  private static Column column(Feature feature, int rows, IntToDoubleFunction values) {
    return feature.isNumber()
        ? NumberColumn.of(rows, values, DecimalMark.POINT)
        : TextColumn.of(feature.categories(), rows, values, DecimalMark.POINT);
  }

  /** By which faults call it: the name of its file. */
  public String name() {
    return name;
  }

  /** The same rows under another name. */
  public Table named(String other) {
    return new Table(other, headings, columns, decimalMark, order, off, lines);
  }

  public int rows() {
    return order.size;
  }

  public int columns() {
    return columns.size();
  }

  public Heading heading(int column) {
    return headings.get(column);
  }

  /** In the order of the columns. */
  public List<String> columnNames() {
    return headings.stream().map(Heading::name).toList();
  }

  /** The column of that name, or -1. */
  public int indexOf(String columnName) {
    return columnNames().indexOf(columnName);
  }

  /** In which its cells are written and typed. */
  public DecimalMark decimalMark() {
    return decimalMark;
  }

  /** As the file has it, without spaces around it; empty if missing. */
  public String text(int row, int column) {
    return columns.get(column).text(order.at(row));
  }

  /** The number in the cell, infinite if beyond all; NaN if missing or no number. */
  public double number(int row, int column) {
    return columns.get(column).number(order.at(row));
  }

  public boolean isMissing(int row, int column) {
    return columns.get(column).isMissing(order.at(row));
  }

  /** Whether its texts are kept as words, because most are no numbers or the file says so. */
  public boolean isText(int column) {
    return columns.get(column) instanceof TextColumn;
  }

  /** Whether most of its texts are numbers if the decimal mark is the other one. */
  boolean isOfOtherMark(int column) {
    return columns.get(column) instanceof TextColumn words && words.cellsOfOtherMark() > 0;
  }

  /** Whether the row counts. */
  public boolean isOn(int row) {
    return !off.get(order.at(row));
  }

  /** Where the row starts in its file, from 1; an added row counts on from the last. */
  public int line(int row) {
    return lines.get(order.at(row));
  }

  /** Some different texts of a column, sorted as they count as categories. */
  List<String> inOrder(int column, List<String> texts) {
    return columns.get(column).inOrder(texts);
  }

  /**
   * Of the different texts of a column of words that those rows have, one row each, in the order in
   * which the column got to know them.
   */
  int[] firstRows(int column, int[] rows) {
    TextColumn words = (TextColumn) columns.get(column);
    int[] first = new int[words.words().size()];
    Arrays.fill(first, -1);
    for (int row : rows) {
      int code = words.codes().get(order.at(row));
      if (code != Words.NONE && first[code] < 0) first[code] = row;
    }
    return Arrays.stream(first).filter(row -> row >= 0).toArray();
  }

  /**
   * The numbers of those rows in a column, as {@link #number} gives them; nothing is copied.
   *
   * @param rows in rising order
   */
  IntToDoubleFunction numbers(int column, int[] rows) {
    return order.of(columns.get(column).numbers(), rows);
  }

  /** The same of a column of words; each word has the number that it has in the others. */
  IntToDoubleFunction codes(int column, int[] rows, Words others) {
    TextColumn words = (TextColumn) columns.get(column);
    return order.of(words.byWord(word -> others.find(words.words().get(word))), rows);
  }

  /** The row that starts at that line; -1 if none does, or it is deleted. */
  public int rowAt(int line) {
    int low = 0;
    int high = rows() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (line(middle) == line) return middle;
      if (line(middle) < line) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Whether that text in a cell says that its value is not known. */
  public static boolean meansMissing(String text) {
    return Cells.isMissing(text.strip());
  }

  /** With another text in one cell: a number with the table's decimal mark, a word, or nothing. */
  public Table set(int row, int column, String text) {
    List<Column> changed = new ArrayList<>(columns);
    changed.set(column, columns.get(column).with(order.at(row), text));
    return new Table(name, headings, List.copyOf(changed), decimalMark, order, off, lines);
  }

  /**
   * With one more row at the end.
   *
   * @param cells one text a column, as {@link #set} takes them
   */
  public Table add(List<String> cells) {
    if (cells.size() != columns()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns() + " columns");
    }
    List<Column> longer =
        IntStream.range(0, columns()).mapToObj(c -> columns.get(c).plus(cells.get(c))).toList();
    int size = lines.size;
    int line = size == 0 ? 2 : lines.get(size - 1) + 1;
    return new Table(name, headings, longer, decimalMark, order.plus(size), off, lines.plus(line));
  }

  /** With rows that count, or do not. */
  public Table switched(int[] rows, boolean on) {
    BitSet changed = (BitSet) off.clone();
    for (int row : rows) changed.set(order.at(row), !on);
    return new Table(name, headings, columns, decimalMark, order, changed, lines);
  }

  /** Without those rows. */
  public Table without(int[] rows) {
    return new Table(name, headings, columns, decimalMark, order.without(rows), off, lines);
  }
}
