package engram.data.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a table as comma-separated UTF-8 text (RFC 4180), with names and units in the first line
 * and decimal points, so that it reads back as the same table.
 */
public final class TableWriter {
  private static final char POINT = '.';

  /** In quotes, what would else be read as missing is a word. */
  private static final QuoteStrategy WORDS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
          return Cells.isMissing(value);
        }
      };

  private TableWriter() {}

  /** Writes the rows that count; the caller closes the stream. */
  public static void write(Table table, OutputStream out) throws IOException {
    CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(WORDS)
            .build(out, StandardCharsets.UTF_8);
    try {
      CsvWriter.CsvWriterRecord names = writer.writeRecord();
      for (int column = 0; column < table.columns(); column++) {
        names.writeField(table.heading(column).text());
      }
      names.endRecord();
      for (int row = 0; row < table.rows(); row++) {
        if (table.isOn(row)) write(table, row, writer.writeRecord());
      }
      writer.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Table table, int row, CsvWriter.CsvWriterRecord record) {
    for (int column = 0; column < table.columns(); column++) {
      boolean isNumber = !Double.isNaN(table.number(row, column));
      String text = table.text(row, column);
      record.writeField(isNumber ? text.replace(table.decimalMark().character(), POINT) : text);
    }
    record.endRecord();
  }
}
