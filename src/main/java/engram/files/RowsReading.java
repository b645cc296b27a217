package engram.files;

import engram.data.DataException;
import engram.data.Dataset;
import engram.data.read.ByteSource;
import engram.data.read.Format;
import engram.data.read.ReadMonitor;
import engram.data.read.TableReader;
import engram.data.table.DatasetMaker;
import engram.data.table.ImportPlan;
import engram.data.table.Table;
import java.util.List;

/**
 * How rows are made of a file, so that the same bytes give the same rows again.
 *
 * @param format how the file is written
 * @param plan what is learned, of which columns
 * @param classes the order in which classes are numbered, before those that are not among them;
 *     empty if they are in the order of the file
 */
public record RowsReading(Format format, ImportPlan plan, List<String> classes) {
  public RowsReading {
    classes = List.copyOf(classes);
  }

  /**
   * @throws DataException if the file does not give what the plan says
   * @throws IllegalArgumentException if the plan is of a file with other columns
   * @throws java.util.concurrent.CancellationException if the monitor says so
   */
  Dataset rows(ByteSource file, ReadMonitor monitor) throws DataException {
    Table table = TableReader.read(file, format.choices(), monitor).table();
    return DatasetMaker.toDataset(table, plan, classes).dataset();
  }
}
