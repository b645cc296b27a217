package engram.data.read;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.table.Stop;
import engram.data.table.Table;
import engram.data.table.TableBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/**
 * The first rows of a file, of which no more than a megabyte is read.
 *
 * @param format as chosen and guessed
 * @param rows up to a hundred as they stand in the file, even if they do not fit together; before
 *     them the names if there are any
 * @param table the rows before the first fault; empty if the columns have a fault themselves
 * @param fault the first one among these rows
 * @param whole whether the file has no more rows than these
 */
public record Preview(
    Format format,
    List<List<String>> rows,
    Optional<Table> table,
    Optional<DataException> fault,
    boolean whole) {

  /**
   * Reads the beginning.
   *
   * @throws DataException if nothing of it can be shown
   */
  public static Preview of(ByteSource source, FormatChoices choices) throws DataException {
    try {
      source.stamp();
      return of(Head.of(source), choices);
    } catch (Stop e) {
      throw e.fault();
    } catch (IOException e) {
      throw TableReader.unreadable(source.name(), e);
    }
  }

  private static Preview of(Head head, FormatChoices choices) throws IOException {
    Format format = FormatGuess.of(head, choices);
    String text = head.text(format.encoding());
    List<List<String>> rows =
        format.arff()
            ? Sample.arff(text, head.file)
            : Sample.csv(text, head.file, format.separator(), head.whole);
    if (rows.isEmpty()) throw new Stop(Fault.EMPTY, Evidence.of(head.file));
    TableParser parser = new TableParser(head.file, format, Sample.ROWS);
    try {
      parser.parse(new StringReader(text), head.whole);
    } catch (Stop e) {
      Optional<Table> before = tableBefore(parser.rows(), text, head, format);
      return new Preview(format, List.copyOf(rows), before, Optional.of(e.fault()), false);
    }
    Table table = parser.rows().build();
    Optional<DataException> fault =
        table.rows() > 0
            ? Optional.empty()
            : Optional.of(new DataException(Fault.HEADER_ONLY, Evidence.of(head.file)));
    boolean all = head.whole && table.rows() < Sample.ROWS;
    return new Preview(format, List.copyOf(rows), Optional.of(table), fault, all);
  }

  /** The row of the fault is half in the columns already, so the rows before it are read again. */
  private static Optional<Table> tableBefore(
      TableBuilder read, String text, Head head, Format format) throws IOException {
    if (read == null || read.rows() == 0) return Optional.empty();
    TableParser again = new TableParser(head.file, format, read.rows());
    again.parse(new StringReader(text), head.whole);
    return Optional.of(again.rows().build());
  }
}
