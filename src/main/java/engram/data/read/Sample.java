package engram.data.read;

import engram.data.table.RowSink;
import engram.data.table.Stop;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The first rows of a text as they stand there, even if they do not fit together. */
final class Sample implements RowSink {
  static final int ROWS = 100;

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();

  private Sample() {}

  /** Up to {@value #ROWS} rows and a header, until the first fault. */
  static List<List<String>> csv(String text, String file, char separator, boolean whole)
      throws IOException {
    Sample sample = new Sample();
    try {
      CsvRecords.read(new StringReader(text), file, separator, whole, sample);
    } catch (Stop e) {
      // The fault is told when the table is made; what stands before it is shown.
      return sample.rows;
    }
    return sample.rows;
  }

  /** The same of an ARFF text; its names come first. */
  static List<List<String>> arff(String text, String file) throws IOException {
    Sample sample = new Sample();
    try {
      ArffRecords.read(new StringReader(text), file, sample::named);
    } catch (Stop e) {
      return sample.rows;
    }
    return sample.rows;
  }

  private RowSink named(List<ArffAttribute> attributes) {
    rows.add(attributes.stream().map(attribute -> attribute.heading().text()).toList());
    return this;
  }

  @Override
  public void cell(char[] text, int from, int length, boolean quoted) {
    row.add(new String(text, from, length).strip());
  }

  @Override
  public boolean end(int line) {
    rows.add(row);
    row = new ArrayList<>();
    return rows.size() <= ROWS;
  }
}
