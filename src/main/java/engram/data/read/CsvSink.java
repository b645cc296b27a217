package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Heading;
import engram.data.table.RowSink;
import engram.data.table.Stop;
import engram.data.table.TableBuilder;
import java.util.ArrayList;
import java.util.List;

/** Takes the first row of comma-separated text as the names, or numbers the columns. */
final class CsvSink implements RowSink {
  private final String file;
  private final Format format;
  private final List<String> first = new ArrayList<>();
  private final List<Boolean> firstQuoted = new ArrayList<>();
  private TableBuilder rows;

  CsvSink(String file, Format format) {
    this.file = file;
    this.format = format;
  }

  @Override
  public void cell(char[] text, int from, int length, boolean quoted) {
    if (rows != null) {
      rows.cell(text, from, length, quoted);
    } else if (first.size() <= Heading.MOST) {
      first.add(new String(text, from, length));
      firstQuoted.add(quoted);
    }
  }

  @Override
  public boolean end(int line) {
    if (rows != null) return rows.end(line);
    Evidence at = Evidence.of(file).line(line);
    if (first.size() == 1) throw new Stop(Fault.ONE_COLUMN, at.found(first.get(0)));
    if (first.size() > Heading.MOST) throw new Stop(Fault.MANY_COLUMNS, at.count(0, Heading.MOST));
    if (format.header()) {
      rows = TableBuilder.guessing(file, Heading.all(first, at), format.decimalMark());
      return true;
    }
    rows = TableBuilder.guessing(file, Heading.numbered(first.size()), format.decimalMark());
    for (int i = 0; i < first.size(); i++) {
      String cell = first.get(i);
      rows.cell(cell.toCharArray(), 0, cell.length(), firstQuoted.get(i));
    }
    return rows.end(line);
  }

  /** Null if the text has no line. */
  TableBuilder rows() {
    return rows;
  }
}
