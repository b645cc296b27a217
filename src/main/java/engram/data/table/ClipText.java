package engram.data.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells as programs exchange them by the clipboard: a tab between cells, each row in a line. */
public final class ClipText {
  private static final char TAB = '\t';

  private ClipText() {}

  /** All cells of those rows, as the table has them. */
  public static String of(Table table, int[] rows) {
    StringWriter text = new StringWriter();
    CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(TAB)
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(0)
            .build(text);
    for (int row : rows) {
      writer.writeRecord(
          IntStream.range(0, table.columns()).mapToObj(c -> table.text(row, c)).toList());
    }
    return text.toString();
  }

  /** Row by row, not all of one length; empty if it is no such text. */
  @SuppressWarnings("removal") // a quote that is closed too early is no fault of the text
  public static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    try {
      for (CsvRecord row :
          CsvReader.builder()
              .fieldSeparator(TAB)
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowExtraCharsAfterClosingQuote(true)
              .ofCsvRecord(text)) {
        rows.add(row.getFields());
      }
    } catch (CsvParseException e) {
      return List.of();
    }
    return rows;
  }
}
