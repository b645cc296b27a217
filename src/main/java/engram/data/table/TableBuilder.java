package engram.data.table;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.ColumnBuilder.Declared;
import java.util.ArrayList;
import java.util.List;

/** Fills the columns of a table row by row. */
public final class TableBuilder implements RowSink {
  /** Arrays of rows stay within what every Java allows. */
  private static final int MOST_ROWS = Integer.MAX_VALUE - 16;

  private final String file;
  private final List<Heading> headings;
  private final DecimalMark mark;
  private final ColumnBuilder[] columns;
  private final long[] nans;
  private final long[] otherMarks;
  private final IntVector.Builder lines = new IntVector.Builder();
  private int column;

  /**
   * @param declared what the file says of each column
   */
  public TableBuilder(
      String file, List<Heading> headings, DecimalMark mark, List<Declared> declared) {
    this.file = file;
    this.headings = headings;
    this.mark = mark;
    this.columns =
        declared.stream().map(d -> new ColumnBuilder(mark, d)).toArray(ColumnBuilder[]::new);
    this.nans = new long[columns.length];
    this.otherMarks = new long[columns.length];
  }

  public static TableBuilder guessing(String file, List<Heading> headings, DecimalMark mark) {
    List<Declared> declared = headings.stream().map(heading -> Declared.NOTHING).toList();
    return new TableBuilder(file, headings, mark, declared);
  }

  public int rows() {
    return lines.size();
  }

  @Override
  public void cell(char[] text, int from, int length, boolean quoted) {
    int index = column++;
    if (index >= columns.length) return;
    int start = from;
    int end = from + length;
    while (start < end && isSpace(text[start])) start++;
    while (end > start && isSpace(text[end - 1])) end--;
    if (start == end || (!quoted && Cells.isMissing(text, start, end))) {
      if (end - start > 1 && Cells.isNan(new String(text, start, end - start))) nans[index]++;
      columns[index].addMissing();
    } else {
      columns[index].add(text, start, end);
    }
  }

  /** Of the letters and digits of most cells that is seen at once. */
  private static boolean isSpace(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }

  @Override
  public boolean end(int line) {
    if (column != columns.length) {
      throw new Stop(Fault.RAGGED, Evidence.of(file).line(line).count(column, columns.length));
    }
    if (lines.size() == MOST_ROWS) {
      throw new Stop(Fault.MANY_ROWS, Evidence.of(file).line(line).count(0, MOST_ROWS));
    }
    lines.add(line);
    column = 0;
    return true;
  }

  public Table build() {
    List<Column> built = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      built.add(columns[i].build());
      if (built.get(i) instanceof TextColumn words) otherMarks[i] = words.cellsOfOtherMark();
      columns[i] = null;
    }
    return Table.of(file, headings, built, mark, lines.build());
  }

  /**
   * How many cells say NaN; and where the table is built, how many are words because of their
   * decimal mark.
   */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (int i = 0; i < nans.length; i++) {
      String name = headings.get(i).name();
      if (nans[i] > 0) remarks.add(new Remark(Remark.Kind.NAN, name, nans[i]));
      if (otherMarks[i] > 0) {
        remarks.add(new Remark(Remark.Kind.DECIMAL_MARK, name, otherMarks[i]));
      }
    }
    return remarks;
  }
}
