package engram.data.read;

import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.ColumnBuilder;
import engram.data.table.Heading;
import engram.data.table.RowSink;
import engram.data.table.Stop;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Takes an ARFF text apart: its attributes, then its rows, dense or sparse. */
final class ArffRecords {
  private static final String ENDS = ",\t";

  private final String file;
  private final TextLines lines;
  private final List<ArffAttribute> attributes = new ArrayList<>();

  /** How many characters of the present line are left out before it. */
  private int indent;

  private ArffRecords(Reader text, String file) {
    this.file = file;
    this.lines = new TextLines(text, file);
  }

  /**
   * @param rows gives what takes the rows of these attributes
   */
  static void read(Reader text, String file, Function<List<ArffAttribute>, RowSink> rows)
      throws IOException {
    ArffRecords records = new ArffRecords(text, file);
    records.readHeader();
    records.readRows(rows.apply(records.attributes));
  }

  private void readHeader() throws IOException {
    Set<String> names = new HashSet<>();
    for (String line = next(); line != null; line = next()) {
      ArffText text = new ArffText(line, at());
      String word = text.value(" \t").toLowerCase(Locale.ROOT);
      if (word.equals("@data")) {
        if (attributes.size() > 1) return;
        String only = attributes.isEmpty() ? "" : attributes.get(0).heading().name();
        throw new Stop(Fault.ONE_COLUMN, at().found(only));
      }
      if (word.equals("@attribute")) {
        attributes.add(ArffAttribute.of(line, text, at(), attributes.size(), names));
        if (attributes.size() > Heading.MOST) {
          throw new Stop(Fault.MANY_COLUMNS, at().count(0, Heading.MOST));
        }
      } else if (!word.equals("@relation")) {
        throw new Stop(Fault.ARFF_LINE, at().found(line));
      }
    }
    throw new Stop(Fault.ARFF_NO_DATA, Evidence.of(file));
  }

  private void readRows(RowSink sink) throws IOException {
    boolean more = true;
    for (String line = next(); more && line != null; line = next()) {
      ArffText text = new ArffText(line, at());
      if (text.take('{')) sparse(text, sink);
      else dense(text, sink);
      more = sink.end(lines.number());
    }
  }

  private void dense(ArffText text, RowSink sink) {
    int column = 0;
    boolean more = true;
    while (more) {
      text.inColumn(column);
      String value = text.value(ENDS);
      cell(column++, value, text.wasQuoted(), sink);
      more = !text.atEnd();
      if (more && !text.take(',')) {
        // Behind a closed quote, or before a tab.
        if (text.wasQuoted()) throw new Stop(Fault.ARFF_QUOTE, at().found(text.rest()));
      }
    }
  }

  private void sparse(ArffText text, RowSink sink) {
    String[] values = new String[attributes.size()];
    boolean[] quoted = new boolean[values.length];
    boolean more = !text.take('}');
    while (more) {
      int at = text.character();
      String part = text.rest();
      int column = index(text.value(" \t,}"));
      if (column < 0 || values[column] != null) throw notSparse(at, part);
      text.inColumn(column);
      values[column] = text.value(",}");
      quoted[column] = text.wasQuoted();
      if (values[column].isEmpty() && !quoted[column]) throw notSparse(at, part);
      more = text.take(',');
      if (!more && !text.take('}')) throw notSparse(at, part);
    }
    if (!text.atEnd()) throw notSparse(text.character(), text.rest());
    for (int column = 0; column < values.length; column++) {
      boolean named = values[column] != null;
      String value = named ? values[column] : attributes.get(column).unnamed();
      cell(column, value, quoted[column], sink);
    }
  }

  private Stop notSparse(int character, String part) {
    return new Stop(Fault.ARFF_SPARSE, at().column(indent + character, "").found(part));
  }

  private int index(String digits) {
    if (digits.isEmpty() || digits.length() > 5) return -1;
    int index = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') return -1;
      index = 10 * index + (c - '0');
    }
    return index < attributes.size() ? index : -1;
  }

  private void cell(int column, String value, boolean quoted, RowSink sink) {
    boolean asItIs = quoted;
    if (column < attributes.size()) {
      ArffAttribute attribute = attributes.get(column);
      boolean missing = value.isEmpty() || (!quoted && value.equals("?"));
      if (!missing && !attribute.values().isEmpty() && !attribute.values().contains(value)) {
        throw new Stop(
            Fault.ARFF_VALUE, at().column(column + 1, attribute.heading().name()).found(value));
      }
      // Only ? stands for a missing word; NA may be one of the values.
      asItIs |= attribute.declared().kind() == ColumnBuilder.Declared.Kind.TEXTS && !missing;
    }
    sink.cell(value.toCharArray(), 0, value.length(), asItIs);
  }

  /** The next line that is neither blank nor a comment; null at the end. */
  private String next() throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      String stripped = line.strip();
      if (stripped.isEmpty() || stripped.charAt(0) == '%') continue;
      indent = line.indexOf(stripped);
      return stripped;
    }
    return null;
  }

  private Evidence at() {
    return Evidence.of(file).line(lines.number());
  }
}
