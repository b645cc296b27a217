package engram.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.table.Heading;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows as comma-separated text (RFC 4180, but with \n), the names in the first line. */
final class CsvText {
  private static final List<String> MARKS = List.of("", "?", "missing", "NaN", "not known");

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

  CsvText(List<String> names) {
    row(names);
  }

  CsvText row(List<String> cells) {
    writer.writeRecord(cells);
    return this;
  }

  @Override
  public String toString() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * All rows, the target last.
   *
   * @param missing stands where a cell is not known
   */
  static String of(Dataset rows, String missing) {
    List<Feature> columns = columns(rows);
    CsvText csv =
        new CsvText(columns.stream().map(f -> new Heading(f.name(), f.unit()).text()).toList());
    for (int row = 0; row < rows.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int f = 0; f < rows.featureCount(); f++) {
        cells.add(cell(rows.feature(f), rows.value(row, f), missing));
      }
      cells.add(cell(rows.target(), rows.target(row), missing));
      csv.row(cells);
    }
    return csv.toString();
  }

  private static String cell(Feature feature, double value, String missing) {
    if (Double.isNaN(value)) return missing;
    return feature.isNumber() ? Python.number(value) : feature.categories().get((int) value);
  }

  /** A word for what is not known that is no category. */
  static String missing(Dataset rows) {
    return Stream.concat(MARKS.stream(), Stream.iterate("-", mark -> mark + "-"))
        .filter(mark -> columns(rows).stream().noneMatch(f -> f.categories().contains(mark)))
        .findFirst()
        .orElseThrow();
  }

  /** The features, and behind them the target. */
  static List<Feature> columns(Dataset rows) {
    return Stream.concat(rows.features().stream(), Stream.of(rows.target())).toList();
  }
}
