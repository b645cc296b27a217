package engram.data.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.RowSink;
import engram.data.table.Stop;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.concurrent.CancellationException;

/** Takes comma-separated text apart into rows, and finds a quote that is never closed. */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<Boolean> {
  static final int LONGEST_CELL = 1_000_000;

  private final String file;
  private final boolean whole;
  private final RowSink sink;

  private boolean more = true;
  private int line;
  private int fields;

  /** The first cell is held back until it is known that the line is not blank. */
  private boolean blank;

  private CsvRecords(String file, boolean whole, RowSink sink) {
    this.file = file;
    this.whole = whole;
    this.sink = sink;
  }

  /**
   * Hands every row over that is not blank.
   *
   * @param whole whether the text goes to the end of the file; else a row that it cuts is left out
   */
  @SuppressWarnings("removal")
  // a quote that is closed too early is no fault of the file
  static void read(Reader text, String file, char separator, boolean whole, RowSink sink)
      throws IOException {
    CsvRecords records = new CsvRecords(file, whole, sink);
    try {
      Iterator<Boolean> rows =
          CsvReader.builder()
              .fieldSeparator(separator)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowExtraCharsAfterClosingQuote(true)
              .maxBufferSize(LONGEST_CELL)
              .build(records, new EndMark(text))
              .iterator();
      while (records.more && rows.hasNext()) rows.next();
    } catch (CsvParseException e) {
      // A stop of a sink or a reader comes wrapped; else a cell was beyond the parser's memory.
      if (e.getCause() instanceof Stop || e.getCause() instanceof CancellationException) {
        throw (RuntimeException) e.getCause();
      }
      throw new Stop(Fault.LONG_CELL, Evidence.of(file).line(records.line).count(0, LONGEST_CELL));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  protected void handleBegin(long startingLine) {
    line = (int) Math.min(startingLine, Integer.MAX_VALUE);
    fields = 0;
    blank = false;
  }

  @Override
  protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
    if (length > 0 && text[from + length - 1] == EndMark.CHARACTER) {
      atEnd(index, new String(text, from, length - 1));
      return;
    }
    if (index == 0 && !quoted && isBlank(text, from, length)) {
      blank = true;
    } else {
      forwardBlank();
      sink.cell(text, from, length, quoted);
    }
    fields++;
  }

  /** The mark stands in a line of its own, if no open quote has swallowed it. */
  private void atEnd(int index, String before) {
    if (whole && !before.isEmpty()) {
      throw new Stop(
          Fault.OPEN_QUOTE,
          Evidence.of(file).line(line).column(index + 1, "").found(shown(before)));
    }
    more = false;
  }

  private static String shown(String text) {
    return text.lines().findFirst().orElse("");
  }

  private void forwardBlank() {
    if (!blank) return;
    blank = false;
    sink.cell(new char[0], 0, 0, false);
  }

  private static boolean isBlank(char[] text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (text[i] != ' ' && text[i] != '\t') return false;
    }
    return true;
  }

  @Override
  protected Boolean buildRecord() {
    if (more && !blank && fields > 0) more = sink.end(line);
    return true;
  }
}
