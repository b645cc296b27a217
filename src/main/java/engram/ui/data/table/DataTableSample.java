package engram.ui.data.table;

import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import engram.ui.base.Background;
import engram.ui.base.LatestWork;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.run.Shared;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The row looked at, which is the sample that the program shows, and the parts that rows are in.
 * Rows are told by line.
 */
public final class DataTableSample {
  private static final int NONE = -1;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final DataTableEdits edits;
  private final LatestWork<DataTableParts> work;
  private final ReadOnlyObjectWrapper<Optional<DataTableParts>> parts =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(NONE);
  private TableBasis basis;

  DataTableSample(Shared shared, DataTableEdits edits, Background background) {
    run = shared.run();
    sample = shared.sample();
    this.edits = edits;
    work = new LatestWork<>(background.worker(), background.window(), this::arrive);
    run.snapshotProperty().subscribe(snapshot -> follow());
    edits.basisProperty().subscribe(now -> follow());
    sample.rowProperty().subscribe(row -> followSample());
  }

  // Properties

  /** Changes when {@link #part} and {@link #sampleOf} may. */
  ReadOnlyObjectProperty<?> partsProperty() {
    return parts.getReadOnlyProperty();
  }

  /** The line of the row looked at; -1 if there is none. */
  ReadOnlyIntegerProperty lineProperty() {
    return line.getReadOnlyProperty();
  }

  int getLine() {
    return line.get();
  }

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
    Optional<DataTableParts> now = parts.get();
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

  private boolean isCurrent() {
    return parts.get().filter(p -> p.isOf(data())).isPresent();
  }

  private PreparedData data() {
    return run.getSnapshot().data();
  }

  private void follow() {
    TableBasis now = edits.getBasis();
    PreparedData data = data();
    boolean settled = now.given() == data.given();
    if (!settled || (isCurrent() && now == basis)) return;
    if (basis != null && !now.isSameData(basis)) line.set(NONE);
    basis = now;
    work.submit(data, true, () -> DataTableParts.of(now, data));
  }

  /** The row looked at stays, also when its number as a sample is another now. */
  private void arrive(DataTableParts arrived) {
    parts.set(Optional.of(arrived));
    if (!isCurrent()) return;
    if (edits.getShown().rowAt(line.get()) >= 0) look(line.get());
    else followSample();
  }

  private void followSample() {
    if (isCurrent()) line.set(parts.get().orElseThrow().line(sample.getRow()));
  }
}
