package engram.ui.run;

import engram.data.Dataset;
import engram.inspect.NumberText;
import engram.nn.ForwardPass;
import engram.training.DataPart;
import engram.training.recipe.PreparedData;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The sample (a row of the data set) that the network shows, and its forward pass at the present
 * moment. Paging goes over all rows, or over those only that are given a wrong class (or a number
 * further off than the test's root mean squared error), or over some chosen rows.
 */
public final class SampleViewModel {
  private final RunViewModel run;
  private final RandomGenerator random;
  private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper();
  private final BooleanProperty wrongOnly = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<ForwardPass> forwardPass;
  private final ReadOnlyObjectWrapper<Optional<int[]>> within =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ShownSample shown;

  public SampleViewModel(RunViewModel run, RandomGenerator random) {
    this.run = run;
    this.random = random;
    row.set(data().split().test()[0]);
    forwardPass = new ReadOnlyObjectWrapper<>(pass(row.get()));
    shown = new ShownSample(run::getSnapshot, this);
    run.snapshotProperty()
        .subscribe(
            snapshot -> {
              if (within.get().filter(rows -> !areThere(rows)).isPresent()) pageAnywhere();
              if (!isThere(row.get())) show(data().split().test()[0]);
              forwardPass.set(pass(row.get()));
              shown.follow();
            });
    row.subscribe(
        r -> {
          forwardPass.set(pass(row.get()));
          shown.endDrawing();
          shown.follow();
        });
    wrongOnly.subscribe(
        only -> {
          if (!only) return;
          pageAnywhere();
          if (!isWrong(row.get())) next();
        });
  }

  // Properties

  /** A row number of the data set. */
  public ReadOnlyIntegerProperty rowProperty() {
    return row.getReadOnlyProperty();
  }

  public int getRow() {
    return row.get();
  }

  /**
   * Whether paging passes over the rows that are classified rightly. Switched on, it goes to a
   * wrong one at once, if there is any.
   */
  public BooleanProperty wrongOnlyProperty() {
    return wrongOnly;
  }

  /** The rows that paging stays within, ascending; empty while it goes anywhere. */
  public ReadOnlyObjectProperty<Optional<int[]>> withinProperty() {
    return within.getReadOnlyProperty();
  }

  /** Of {@link #getRow()} at the present moment; never null. */
  public ReadOnlyObjectProperty<ForwardPass> forwardPassProperty() {
    return forwardPass.getReadOnlyProperty();
  }

  public ForwardPass getForwardPass() {
    return forwardPass.get();
  }

  /** What stands in the graph: this sample, or a drawing in its place. */
  public ShownSample shown() {
    return shown;
  }

  /** What the network says of the sample at the present moment, beside the truth. */
  public SampleAnswer answer(DataNames words) {
    return SampleAnswer.of(words, NumberText.inTexts(2), data(), getRow(), getForwardPass());
  }

  /** Whether the sample is a test row. */
  public boolean isTestRow() {
    return part() == DataPart.TEST;
  }

  /** Which part of the data the sample belongs to. */
  public DataPart part() {
    for (DataPart part : DataPart.values()) {
      for (int each : part.rows(data())) if (each == getRow()) return part;
    }
    throw new IllegalStateException("row " + getRow() + " is in no part");
  }

  // Commands

  /**
   * Shows that row of the data set; paging goes anywhere from there. A row that the data do not
   * have is left alone: pictures are drawn a moment after the data are replaced.
   */
  public void show(int datasetRow) {
    if (!isThere(datasetRow)) return;
    pageAnywhere();
    // the row first: who is told that the drawing has ended looks at the sample
    row.set(datasetRow);
    shown.endDrawing();
  }

  public void next() {
    if (within.get().isPresent()) showWithin(insertion(row.get() + 1));
    else seek(1, 1, r -> true);
  }

  public void previous() {
    if (within.get().isPresent()) showWithin(insertion(row.get()) - 1);
    else seek(1, -1, r -> true);
  }

  /** Any row of those that paging goes over. */
  public void random() {
    int[] rows = within.get().orElse(new int[0]);
    if (rows.length > 0) showWithin(random.nextInt(rows.length));
    else if (within.get().isEmpty()) seek(1 + random.nextInt(rows()), 1, r -> true);
  }

  /** The next row of that class; paging goes anywhere from there. */
  public void nextOfClass(int label) {
    pageAnywhere();
    seek(1, 1, r -> data().dataset().target(r) == label);
  }

  /**
   * Keeps paging within these rows, until data come that do not have them all; the one shown stays.
   *
   * @param rows ascending, taken over; maybe none
   */
  public void pageWithin(int[] rows) {
    within.set(Optional.of(rows));
  }

  public void pageAnywhere() {
    within.set(Optional.empty());
  }

  /** The first row of those that paging stays within. */
  public void first() {
    showWithin(0);
  }

  /** Counts round and round; stays where it is if there is none. */
  private void showWithin(int place) {
    int[] rows = within.get().orElseThrow();
    if (rows.length > 0) row.set(rows[Math.floorMod(place, rows.length)]);
  }

  /** The place of the first of these rows that is not below that one. */
  private int insertion(int from) {
    int found = Arrays.binarySearch(within.get().orElseThrow(), from);
    return found < 0 ? -found - 1 : found;
  }

  /** Stays where it is if no row fits. */
  private void seek(int first, int direction, IntPredicate fits) {
    for (int k = 0; k < rows(); k++) {
      int candidate = Math.floorMod(row.get() + direction * (first + k), rows());
      if (fits.test(candidate) && (!wrongOnly.get() || isWrong(candidate))) {
        row.set(candidate);
        return;
      }
    }
  }

  private boolean isWrong(int candidate) {
    double[] outputs =
        ForwardPass.of(run.getSnapshot().parameters(), data().input(candidate)).output();
    Dataset dataset = data().dataset();
    if (dataset.isClassification()) {
      return data().targets().classOf(outputs) != dataset.label(candidate);
    }
    double error = data().targets().numberOf(outputs[0]) - dataset.target(candidate);
    return Math.abs(error) > run.getSnapshot().test().rmse();
  }

  private ForwardPass pass(int datasetRow) {
    return run.getSnapshot().pass(datasetRow);
  }

  private PreparedData data() {
    return run.getSnapshot().data();
  }

  private boolean isThere(int datasetRow) {
    return datasetRow < rows();
  }

  private boolean areThere(int[] ascending) {
    return ascending.length == 0 || isThere(ascending[ascending.length - 1]);
  }

  private int rows() {
    return data().dataset().rows();
  }
}
