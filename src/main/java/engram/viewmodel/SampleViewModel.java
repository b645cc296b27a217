package engram.viewmodel;

import engram.data.Dataset;
import engram.inspect.NumberText;
import engram.inspect.Pixels;
import engram.nn.ForwardPass;
import engram.training.PreparedData;
import engram.training.Snapshot;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * What the network shows: a sample (a row of the data set), or as long as there is one a drawing,
 * and its forward pass at the present moment. A drawing has no known class: what needs one goes on
 * to speak of the sample. Paging goes over all rows, or over those only that are given a wrong
 * class (or a number further off than the test's root mean squared error).
 */
public final class SampleViewModel {
  private final RunViewModel run;
  private final RandomGenerator random;
  private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper();
  private final BooleanProperty wrongOnly = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<ForwardPass> forwardPass;
  private final ReadOnlyObjectWrapper<Optional<Drawing>> drawing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ForwardPass> shownPass;

  /** What the user drew: the values of all features, and what the network makes of them. */
  private record Drawing(PreparedData data, double[] values) {
    ForwardPass pass(Snapshot snapshot) {
      return ForwardPass.of(snapshot.parameters(), data.inputs().of(values));
    }
  }

  public SampleViewModel(RunViewModel run, RandomGenerator random) {
    this.run = run;
    this.random = random;
    row.set(data().split().test()[0]);
    forwardPass = new ReadOnlyObjectWrapper<>(pass(row.get()));
    shownPass = new ReadOnlyObjectWrapper<>(forwardPass.get());
    run.snapshotProperty()
        .subscribe(
            snapshot -> {
              if (row.get() >= data().dataset().rows()) row.set(data().split().test()[0]);
              forwardPass.set(pass(row.get()));
              if (drawing.get().filter(d -> d.data != snapshot.data()).isPresent()) endDrawing();
              else show();
            });
    row.subscribe(
        r -> {
          forwardPass.set(pass(row.get()));
          endDrawing();
          show();
        });
    drawing.subscribe((before, now) -> show());
    wrongOnly.subscribe(
        only -> {
          if (only && !isWrong(row.get())) next();
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

  /** Of {@link #getRow()} at the present moment; never null. */
  public ReadOnlyObjectProperty<ForwardPass> forwardPassProperty() {
    return forwardPass.getReadOnlyProperty();
  }

  public ForwardPass getForwardPass() {
    return forwardPass.get();
  }

  /** Whether a drawing is shown in the place of the sample. */
  public ObservableValue<Boolean> drawnProperty() {
    return drawing.map(Optional::isPresent);
  }

  public boolean isDrawn() {
    return drawing.get().isPresent();
  }

  /** Of the drawing, or of the sample if there is none; changes after all else here. */
  public ReadOnlyObjectProperty<ForwardPass> shownPassProperty() {
    return shownPass.getReadOnlyProperty();
  }

  public ForwardPass getShownPass() {
    return shownPass.get();
  }

  /** All features of what is shown; a copy. */
  double[] values() {
    return drawing
        .get()
        .map(d -> d.values.clone())
        .orElseGet(() -> data().inputs().values(data().dataset(), getRow()));
  }

  /** What the network says of the sample at the present moment, beside the truth. */
  SampleAnswer answer(DataWords words) {
    return SampleAnswer.of(words, new NumberText(2), data(), getRow(), getForwardPass());
  }

  /** How much each pixel of what is shown is inked, 0 … 1; empty if it is no picture. */
  public Optional<Pixels> pixels() {
    return pixels(data(), values());
  }

  /**
   * The picture that a row is.
   *
   * @param values of all features, all known
   */
  static Optional<Pixels> pixels(PreparedData data, double[] values) {
    return data.picture().map(shape -> new Pixels(shape.side(), shape.shares(values)));
  }

  /** Whether the sample is a test row. */
  public boolean isTestRow() {
    for (int test : data().split().test()) if (test == getRow()) return true;
    return false;
  }

  // Commands

  /**
   * Shows a drawing in the place of the sample, until another sample or other data come.
   *
   * @param values of all features, all known
   */
  void draw(double[] values) {
    drawing.set(Optional.of(new Drawing(data(), values.clone())));
  }

  /** Shows the sample again. */
  public void endDrawing() {
    drawing.set(Optional.empty());
  }

  /** Shows that row of the data set. */
  public void show(int datasetRow) {
    row.set(datasetRow);
  }

  public void next() {
    seek(1, 1, r -> true);
  }

  public void previous() {
    seek(1, -1, r -> true);
  }

  /** Any row, or any wrongly classified one. */
  public void random() {
    seek(1 + random.nextInt(rows()), 1, r -> true);
  }

  /** The next row of that class. */
  public void nextOfClass(int label) {
    seek(1, 1, r -> data().dataset().target(r) == label);
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
    double[] outputs = pass(candidate).output();
    Dataset dataset = data().dataset();
    if (dataset.isClassification()) {
      return data().targets().classOf(outputs) != dataset.label(candidate);
    }
    double error = data().targets().numberOf(outputs[0]) - dataset.target(candidate);
    return Math.abs(error) > run.getSnapshot().test().rmse();
  }

  private void show() {
    shownPass.set(drawing.get().map(d -> d.pass(run.getSnapshot())).orElseGet(forwardPass::get));
  }

  private ForwardPass pass(int datasetRow) {
    Snapshot snapshot = run.getSnapshot();
    return ForwardPass.of(snapshot.parameters(), snapshot.data().input(datasetRow));
  }

  private PreparedData data() {
    return run.getSnapshot().data();
  }

  private int rows() {
    return data().dataset().rows();
  }
}
