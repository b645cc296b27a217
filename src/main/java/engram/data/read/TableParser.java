package engram.data.read;

import engram.data.table.ColumnBuilder;
import engram.data.table.Heading;
import engram.data.table.RowSink;
import engram.data.table.Stop;
import engram.data.table.TableBuilder;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Makes a table of a text whose format is known, as far as it goes. */
final class TableParser {
  private final String file;
  private final Format format;
  private final int most;
  private final CsvSink csv;
  private TableBuilder arff;

  /**
   * @param most how many rows are read at most
   */
  TableParser(String file, Format format, int most) {
    this.file = file;
    this.format = format;
    this.most = most;
    this.csv = new CsvSink(file, format);
  }

  /**
   * A {@link Stop} leaves the rows before its fault.
   *
   * @param whole whether the text goes to the end of the file
   */
  void parse(Reader text, boolean whole) throws IOException {
    if (format.arff()) {
      ArffRecords.read(text, file, attributes -> new Limited(arffRows(attributes), most));
    } else {
      int lines = format.header() && most < Integer.MAX_VALUE ? most + 1 : most;
      CsvRecords.read(text, file, format.separator(), whole, new Limited(csv, lines));
    }
  }

  /** Null if the text ends before its columns are known. */
  TableBuilder rows() {
    return format.arff() ? arff : csv.rows();
  }

  private RowSink arffRows(List<ArffAttribute> attributes) {
    List<Heading> headings = attributes.stream().map(ArffAttribute::heading).toList();
    List<ColumnBuilder.Declared> declared =
        attributes.stream().map(ArffAttribute::declared).toList();
    arff = new TableBuilder(file, headings, format.decimalMark(), declared);
    return arff;
  }

  /** Goes on for so many rows. */
  private static final class Limited implements RowSink {
    private final RowSink sink;
    private int left;

    Limited(RowSink sink, int most) {
      this.sink = sink;
      this.left = most;
    }

    @Override
    public void cell(char[] text, int from, int length, boolean quoted) {
      sink.cell(text, from, length, quoted);
    }

    @Override
    public boolean end(int line) {
      left--;
      return sink.end(line) && left > 0;
    }
  }
}
