package engram.data.read;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Remark;
import engram.data.table.Stop;
import engram.data.table.Table;
import engram.data.table.TableBuilder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Reads a table from comma-separated text or ARFF, whole or not at all. How it is written is
 * guessed where the user does not say it.
 *
 * <p>A cell is missing if it is empty or says ?, -, NA, N/A, NaN or null; in quotes, only if empty.
 */
public final class TableReader {
  private final ByteSource source;
  private final ReadMonitor monitor;
  private final ByteSource.Stamp before;

  private TableReader(ByteSource source, ReadMonitor monitor) throws IOException {
    this.source = source;
    this.monitor = monitor;
    this.before = source.stamp();
  }

  /**
   * A table of one row at least.
   *
   * @param format as chosen and guessed
   * @param remarks what is worth knowing of it
   */
  public record Result(Table table, Format format, List<Remark> remarks) {}

  /**
   * Reads to the end.
   *
   * @throws DataException if the file cannot be read, is no table, or changes meanwhile
   * @throws CancellationException if the monitor says so
   */
  public static Result read(ByteSource source, FormatChoices choices, ReadMonitor monitor)
      throws DataException {
    try {
      return new TableReader(source, monitor).read(choices);
    } catch (Stop e) {
      throw e.fault();
    } catch (IOException e) {
      throw unreadable(source.name(), e);
    }
  }

  private Result read(FormatChoices choices) throws IOException {
    Head head = Head.of(source);
    Format format = FormatGuess.of(head, choices);
    try {
      return read(format);
    } catch (Stop e) {
      boolean guessed = choices.encoding().isEmpty() && EncodingGuess.isAscii(head);
      if (guessed && e.is(Fault.NOT_ENCODED)) return readAsChinese(format, e);
      throw e;
    }
  }

  /** Where the first byte that is not ASCII comes late; if that fails too, UTF-8 was meant. */
  private Result readAsChinese(Format format, Stop notUtf8) throws IOException {
    try {
      return read(format.encoding(TextEncoding.GB_18030));
    } catch (Stop e) {
      throw e.is(Fault.NOT_ENCODED) ? notUtf8 : e;
    }
  }

  private Result read(Format format) throws IOException {
    String file = source.name();
    TableParser parser = new TableParser(file, format, Integer.MAX_VALUE);
    try (StrictReader text =
        new StrictReader(source.open(), format.encoding(), file, before.size(), monitor, false)) {
      try {
        parser.parse(text, true);
        refuseIfChanged(text.bytesRead());
        return result(parser.rows(), format);
      } catch (Stop e) {
        // Half of a file that is just being written has faults that the whole has not.
        refuseIfChanged(before.size());
        throw e;
      } catch (OutOfMemoryError e) {
        throw new Stop(Fault.MEMORY, Evidence.of(file).count(text.bytesRead(), 0));
      }
    }
  }

  private Result result(TableBuilder rows, Format format) {
    Evidence evidence = Evidence.of(source.name());
    if (rows == null) throw new Stop(Fault.EMPTY, evidence);
    if (rows.rows() == 0) throw new Stop(Fault.HEADER_ONLY, evidence);
    return new Result(rows.build(), format, rows.remarks());
  }

  private void refuseIfChanged(long bytesRead) throws IOException {
    if (!before.isKnown()) return;
    if (bytesRead != before.size() || !source.stamp().equals(before)) {
      throw new Stop(Fault.CHANGED, Evidence.of(source.name()));
    }
  }

  static DataException unreadable(String file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new DataException(Fault.NO_FILE, Evidence.of(file));
    }
    if (e instanceof UnreadableFile unreadable) {
      Fault fault = Fault.valueOf(unreadable.reason().name());
      return new DataException(fault, Evidence.of(file).count(0, unreadable.limit()));
    }
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new DataException(Fault.UNREADABLE, Evidence.of(file).found(why));
  }
}
