package engram.ui.data.table;

import engram.data.table.DatasetMaker;
import engram.data.table.Table;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.base.Background;
import engram.ui.base.LatestWork;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The row looked at, which is the sample that the program shows, and the parts that rows are in.
 * Rows are told by line.
 */
public final class DataTableSample {
  private static final int NONE = -1;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final DataTableEdits edits;
  private final LatestWork<Parts> work;

  /** Changes when {@link #part} and {@link #sampleOf} may. */
  final ObjectProperty<Optional<Parts>> parts = new SimpleObjectProperty<>(Optional.empty());

  /** The line of the row looked at; -1 if there is none. */
  final IntegerProperty line = new SimpleIntegerProperty(NONE);

  private TableBasis basis;

  DataTableSample(Shared shared, DataTableEdits edits, Background background) {
    run = shared.run();
    sample = shared.sample();
    this.edits = edits;
    work = new LatestWork<>(background.worker(), background.window(), this::arrive);
    run.snapshotProperty().subscribe(snapshot -> follow());
    edits.basis.subscribe(now -> follow());
    sample.rowProperty().subscribe(row -> followSample());
  }

  // Properties

  /** Empty if the row is no sample, or not learned yet. */
  Optional<DataPart> part(int ofLine) {
    return parts.get().flatMap(p -> p.part(ofLine));
  }

  /** The number of the sample that is that row; -1 if it is none. */
  public int sampleOf(int ofLine) {
    return parts.get().map(p -> p.sample(ofLine)).orElse(NONE);
  }

  /** What rows are sorted by where they are sorted by part. */
  IntUnaryOperator partNumbers() {
    Optional<Parts> now = parts.get();
    return ofLine -> now.flatMap(p -> p.part(ofLine)).map(DataPart::ordinal).orElse(NONE);
  }

  // Commands

  /** Looks at that row; the program shows it, if it is a sample. */
  public void look(int atLine) {
    line.set(atLine);
    if (!isCurrent()) return;
    int row = sampleOf(atLine);
    if (row >= 0 && row != sample.getRow()) sample.show(row);
  }

  /** Whether the parts are those of the moment shown. */
  boolean isCurrent() {
    return parts.get().filter(p -> p.isOf(data())).isPresent();
  }

  private PreparedData data() {
    return run.getSnapshot().data();
  }

  private void follow() {
    TableBasis now = edits.basis.get();
    PreparedData data = data();
    boolean settled = now.given() == data.given();
    if (!settled || (isCurrent() && now == basis)) return;
    if (basis != null && !now.isSameData(basis)) line.set(NONE);
    basis = now;
    work.submit(data, true, () -> Parts.of(now, data));
  }

  /** The row looked at stays, also when its number as a sample is another now. */
  private void arrive(Parts arrived) {
    parts.set(Optional.of(arrived));
    if (!isCurrent()) return;
    if (edits.shown.get().rowAt(line.get()) >= 0) look(line.get());
    else followSample();
  }

  private void followSample() {
    if (isCurrent()) line.set(parts.get().orElseThrow().line(sample.getRow()));
  }

  /** Which rows of a table the run has as samples, and in which part; rows are told by line. */
  static final class Parts {
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

    private Parts(PreparedData data, Table table, int[] rows) {
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
    static Parts of(TableBasis basis, PreparedData data) {
      int[] rows = DatasetMaker.rowsOf(basis.table(), basis.plan());
      int[] inUse = Arrays.stream(data.givenRows()).map(row -> rows[row]).toArray();
      return new Parts(data, basis.table(), inUse);
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
}
