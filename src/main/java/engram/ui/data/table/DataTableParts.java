package engram.ui.data.table;

import engram.data.table.DatasetMaker;
import engram.data.table.Table;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.Optional;

/** Which rows of a table the run has as samples, and in which part; rows are told by line. */
final class DataTableParts {
  private static final int NONE = -1;

  /** Learned from before kept, where a row is in more than one. */
  private static final DataPart[] LAST_WINS = {
    DataPart.TEST, DataPart.VALIDATION, DataPart.TRAINING
  };

  private final PreparedData data;
  private final Table table;

  /** By row of the table: a row of the data set in use, or {@link #NONE}. */
  private final int[] samples;

  /** By row of the data set in use. */
  private final int[] rows;

  /** By row of the data set in use, the number of its part. */
  private final byte[] parts;

  private DataTableParts(PreparedData data, Table table, int[] rows) {
    this.data = data;
    this.table = table;
    this.rows = rows;
    samples = new int[table.rows()];
    Arrays.fill(samples, NONE);
    for (int sample = 0; sample < rows.length; sample++) samples[rows[sample]] = sample;
    parts = new byte[rows.length];
    for (DataPart part : LAST_WINS) {
      for (int sample : part.rows(data)) parts[sample] = (byte) part.ordinal();
    }
  }

  /**
   * @param basis whose rows the data are made of
   */
  static DataTableParts of(TableBasis basis, PreparedData data) {
    int[] rows = DatasetMaker.rowsOf(basis.table(), basis.plan());
    int[] inUse = Arrays.stream(data.givenRows()).map(row -> rows[row]).toArray();
    return new DataTableParts(data, basis.table(), inUse);
  }

  /** Whether it is of that moment's data. */
  boolean isOf(PreparedData other) {
    return data == other;
  }

  /** The row of the data set in use; -1 if it is left out. */
  int sample(int line) {
    int row = table.rowAt(line);
    return row < 0 ? NONE : samples[row];
  }

  /** Empty if the row is left out. */
  Optional<DataPart> part(int line) {
    int sample = sample(line);
    return sample < 0 ? Optional.empty() : Optional.of(DataPart.values()[parts[sample]]);
  }

  /** Where the row of a sample starts. */
  int line(int sample) {
    return table.line(rows[sample]);
  }
}
