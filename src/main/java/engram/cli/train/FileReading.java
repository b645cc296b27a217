package engram.cli.train;

import engram.cli.CommandFailure;
import engram.cli.Watch;
import engram.cli.WrongOptions;
import engram.data.DataException;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Fault;
import engram.data.read.FormatChoices;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Imported;
import engram.data.table.Remark;
import engram.data.table.Table;
import engram.files.RowsReading;
import engram.files.input.InputFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the user's own file with the importer of the window. */
record FileReading(Path file, FormatChoices choices, ColumnChoice columns) {
  private static final long MEGABYTE = 1L << 20;

  /** What other options would have avoided. */
  private static final Set<Fault> OF_OPTIONS =
      EnumSet.of(Fault.NO_FILE, Fault.TARGET_TEXT, Fault.NO_FEATURE);

  /**
   * Reads to the end while someone watches.
   *
   * @throws WrongOptions if the options do not fit the file
   * @throws CommandFailure if the file can't be used
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   */
  GivenData read(Watch watch) {
    ReadMonitor monitor = monitor(watch);
    try (InputFile source = InputFile.ofArgument(file, InputFile.MOST_OF_TABLE, monitor)) {
      TableReader.Result result = TableReader.read(source, choices, monitor);
      watch.clear();
      return data(result);
    } catch (DataException e) {
      watch.clear();
      if (OF_OPTIONS.contains(e.fault())) throw new WrongOptions(e.getMessage());
      throw new CommandFailure(e.getMessage());
    }
  }

  private GivenData data(TableReader.Result result) throws DataException {
    Table table = result.table();
    ImportPlan plan = columns.plan(table);
    Imported imported = made(table, plan);
    Dataset dataset = imported.dataset();
    List<String> notes = new ArrayList<>();
    columns.leftOut(table, plan).ifPresent(notes::add);
    result.remarks().stream().map(Remark::sentence).forEach(notes::add);
    imported.remarks().stream().map(Remark::sentence).forEach(notes::add);
    int[] numbers = DatasetMaker.rowsOf(table, plan);
    RowsReading reading = new RowsReading(result.format(), plan, List.of());
    return new GivenData(DataSource.own(dataset), dataset, notes, Optional.of(reading), numbers);
  }

  /** Where no feature is left, the user may not have ignored any. */
  private Imported made(Table table, ImportPlan plan) throws DataException {
    try {
      return DatasetMaker.toDataset(table, plan);
    } catch (DataException e) {
      Optional<String> leftOut = columns.leftOut(table, plan);
      if (e.fault() != Fault.NO_FEATURE || leftOut.isEmpty()) throw e;
      throw new WrongOptions(e.getMessage() + " " + leftOut.get());
    }
  }

  private static ReadMonitor monitor(Watch watch) {
    return new ReadMonitor() {
      @Override
      public void waits(String file) {
        watch.waits(file);
      }

      @Override
      public void progress(long bytes, long total) {
        if (total < 0) {
          watch.show(0, 1, () -> "reading, " + bytes / MEGABYTE + " MB");
          return;
        }
        watch.show(
            bytes,
            Math.max(1, total),
            () -> "reading, " + bytes / MEGABYTE + " of " + total / MEGABYTE + " MB");
      }

      @Override
      public boolean isCancelled() {
        return watch.isAskedToEnd();
      }
    };
  }
}
