package engram.ui.batch;

import engram.inspect.NumberText;
import engram.inspect.WorkedBatch;
import engram.nn.Parameters;
import engram.training.BatchCursor;
import engram.training.NextStep;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.ui.base.LatestWork;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.run.NetworkNames;
import engram.ui.run.RunViewModel;
import engram.ui.run.SampleViewModel;
import engram.ui.transport.TransportViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The steps by phase and by sample: which one was just made, its numbers, and what happened in
 * words. The sample that the network shows follows them into the batch.
 */
public final class BatchViewModel {
  /** Rows times parameters that are worked out within a frame. */
  private static final int QUICK = 300_000;

  /** Batches whose numbers are kept for the update behind them. */
  private static final int KEPT = 8;

  private final RunViewModel run;
  private final SampleViewModel sample;
  private final TransportViewModel transport;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private final LatestWork<Optional<BatchStep>> work;
  private final Deque<WorkedBatch> kept = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<BatchCursor>> cursor =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<BatchStep>> step =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper inBatches = new ReadOnlyBooleanWrapper();

  /**
   * @param worker where the numbers of large batches are worked out
   * @param window the window's thread
   */
  public BatchViewModel(
      RunViewModel run,
      SampleViewModel sample,
      TransportViewModel transport,
      PreferencesViewModel preferences,
      Texts texts,
      Executor worker,
      Executor window) {
    this.run = run;
    this.sample = sample;
    this.transport = transport;
    this.preferences = preferences;
    this.texts = texts;
    work = new LatestWork<>(worker, window, this::worked);
    run.snapshotProperty().subscribe(this::show);
    transport.stepSizeProperty().subscribe(size -> findWhetherInBatches());
    sample.rowProperty().subscribe(row -> speak());
    preferences.digitsProperty().subscribe(digits -> speak());
    texts.languageProperty().subscribe(writing -> speak());
  }

  // Properties

  /** The last step, if it was one by phase or by sample. */
  public ReadOnlyObjectProperty<Optional<BatchCursor>> cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  public Optional<BatchCursor> getCursor() {
    return cursor.get();
  }

  /** The same with its numbers; of a large batch they may come a little later. */
  public ReadOnlyObjectProperty<Optional<BatchStep>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public Optional<BatchStep> getStep() {
    return step.get();
  }

  /** What just happened; empty without such a step. */
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Whether steps go by phase or by sample, or the last one did. */
  public ReadOnlyBooleanProperty inBatchesProperty() {
    return inBatches.getReadOnlyProperty();
  }

  private void show(Snapshot snapshot) {
    if (snapshot.cursor().isEmpty()) {
      if (cursor.get().isPresent()) leave();
      return;
    }
    BatchCursor place = snapshot.cursor().get();
    if (place.isInside()) snapshot.next().ifPresent(next -> follow(snapshot, place, next));
    cursor.set(snapshot.cursor());
    findWhetherInBatches();
    if (place.isInside()) workOut(snapshot, place);
    else work.doNow(() -> Optional.of(new BatchStep(place, madeBy(snapshot.parameters()))));
  }

  private void leave() {
    cursor.set(Optional.empty());
    findWhetherInBatches();
    kept.clear();
    work.doNow(Optional::empty);
  }

  private void findWhetherInBatches() {
    StepSize size = transport.stepSizeProperty().get();
    boolean fine = size == StepSize.PHASE || size == StepSize.SAMPLE;
    inBatches.set(fine || cursor.get().isPresent());
  }

  /** Shows the row just done; by phase a row of the batch, the present one if it is in it. */
  private void follow(Snapshot snapshot, BatchCursor place, NextStep next) {
    int[] train = snapshot.data().split().train();
    if (place instanceof BatchCursor.AtSample at) {
      sample.show(train[next.rows()[at.done() - 1]]);
      return;
    }
    for (int row : next.rows()) if (train[row] == sample.getRow()) return;
    sample.show(train[next.rows()[0]]);
  }

  private void workOut(Snapshot snapshot, BatchCursor place) {
    Optional<WorkedBatch> known = kept.stream().filter(batch -> batch.isOf(snapshot)).findFirst();
    long size =
        (long) snapshot.next().orElseThrow().rows().length
            * snapshot.recipe().network().parameterCount();
    if (known.isPresent()) work.doNow(() -> Optional.of(new BatchStep(place, known)));
    else if (size <= QUICK) work.doNow(() -> work(snapshot, place));
    else work.submit(snapshot, true, () -> work(snapshot, place));
  }

  private static Optional<BatchStep> work(Snapshot snapshot, BatchCursor place) {
    return Optional.of(new BatchStep(place, Optional.of(WorkedBatch.of(snapshot))));
  }

  private void worked(Optional<BatchStep> result) {
    result.flatMap(BatchStep::batch).filter(b -> !kept.contains(b)).ifPresent(this::keep);
    step.set(result);
    speak();
  }

  private void keep(WorkedBatch batch) {
    kept.addFirst(batch);
    if (kept.size() > KEPT) kept.removeLast();
  }

  private Optional<WorkedBatch> madeBy(Parameters after) {
    return kept.stream().filter(batch -> batch.after().equals(after)).findFirst();
  }

  private void speak() {
    NetworkNames names =
        new NetworkNames(texts, run.getSnapshot().data(), run.getSnapshot().recipe().network());
    BatchSentences sentences =
        new BatchSentences(texts, names, NumberText.inTexts(preferences.getDigits()));
    sentence.set(step.get().map(s -> sentences.of(s, sample.getRow())).orElse(""));
  }
}
