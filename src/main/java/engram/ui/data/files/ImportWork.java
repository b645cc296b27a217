package engram.ui.data.files;

import engram.data.DataException;
import engram.data.Evidence;
import engram.data.Fault;
import engram.data.read.ByteSource;
import engram.data.read.Format;
import engram.data.read.FormatChoices;
import engram.data.read.TableReader;
import engram.data.table.ImportPlan;
import engram.data.table.Remark;
import engram.data.table.Table;
import engram.ui.data.files.OwnFiles.OwnFile;
import engram.ui.data.own.OwnSet;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One import, as it is done beside the window.
 *
 * @param read the whole table, if it was read before
 * @param source what is read else
 * @param names of the columns, for which the plan is
 * @param id what the data will be called
 */
record ImportWork(
    Optional<Whole> read,
    Optional<ByteSource> source,
    FormatChoices choices,
    List<String> names,
    String id,
    ImportPlan plan) {

  /**
   * All rows of a file.
   *
   * @param format empty if they are of no file
   * @param remarks on the reading
   * @param read the table as it was in the file; another one is edited
   */
  record Whole(
      Table table, Optional<Format> format, List<Remark> remarks, WeakReference<Table> read) {

    /** A table just read. */
    static Whole of(Table table, Format format, List<Remark> remarks) {
      return new Whole(table, Optional.of(format), remarks, new WeakReference<>(table));
    }

    /**
     * A table that the run learns.
     *
     * @param file of which it is, if any
     */
    static Whole of(Table table, Optional<OwnFile> file) {
      return new Whole(
          table,
          file.map(OwnFile::format),
          file.map(OwnFile::remarks).orElse(List.of()),
          file.map(OwnFile::table).orElse(new WeakReference<>(table)));
    }

    boolean isEdited() {
      return read.get() != table;
    }

    /**
     * What is to be known of its file.
     *
     * @param choices what the user said of its format
     */
    OwnFile of(Path path, FormatChoices choices) {
      return new OwnFile(path, choices, format.orElseThrow(), remarks, read);
    }
  }

  /**
   * What became of it: rows or a fault.
   *
   * @param whole the table, if it could be read
   */
  record Outcome(
      Optional<Whole> whole, Optional<OwnSet.Rows> rows, Optional<DataException> fault) {}

  /**
   * @throws java.util.concurrent.CancellationException if the watch says so
   */
  Outcome run(ImportProgressViewModel.Watch watch) {
    Optional<Whole> whole = read;
    try {
      if (whole.isEmpty()) whole = Optional.of(read(watch));
      watch.makesRows();
      return new Outcome(whole, Optional.of(rows(whole.get())), Optional.empty());
    } catch (DataException e) {
      return new Outcome(whole, Optional.empty(), Optional.of(e));
    }
  }

  private Whole read(ImportProgressViewModel.Watch watch) throws DataException {
    TableReader.Result result = TableReader.read(source.orElseThrow(), choices, watch);
    if (!result.table().columnNames().equals(names)) {
      throw new DataException(Fault.CHANGED, Evidence.of(source.get().name()));
    }
    return Whole.of(result.table().named(id), result.format(), result.remarks());
  }

  private OwnSet.Rows rows(Whole whole) throws DataException {
    try {
      return OwnSet.of(whole.table, plan);
    } catch (OutOfMemoryError e) {
      long bytes = (long) whole.table.rows() * whole.table.columns() * Double.BYTES;
      throw new DataException(Fault.MEMORY, Evidence.of(id).count(bytes, 0));
    }
  }
}
