package engram.training;

import engram.training.BatchCursor.AtPhase;
import engram.training.BatchCursor.AtSample;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Drives a run through the {@link RunState}s at a pace. Used by the session's thread alone; knows
 * no other.
 */
final class Driver {
  private final Pace pace = new Pace();
  private Run run;
  private RunState state = RunState.READY;
  private StopRule stopsAhead;
  private int stepsLeft;
  private Optional<BatchCursor> cursor = Optional.empty();

  Driver(Run run) {
    this.run = run;
    stopsAhead = run.stopsAhead();
  }

  Run run() {
    return run;
  }

  RunState state() {
    return state;
  }

  boolean isRunning() {
    return state == RunState.RUNNING;
  }

  /** How far the steps by phase or by sample have come, if the last step was such a one. */
  Optional<BatchCursor> cursor() {
    return cursor;
  }

  double nanosPerEpoch() {
    return pace.nanosPerEpoch();
  }

  void begin(Run newRun) {
    run = newRun;
    stopsAhead = run.stopsAhead();
    become(RunState.READY);
    pace.forget();
  }

  void start() {
    if (!canGoOn()) return;
    become(RunState.RUNNING);
    stopsAhead = run.stopsAhead();
    pace.start();
  }

  void pause() {
    if (isRunning()) become(RunState.PAUSED);
  }

  /** One epoch more, without waiting for the pace; then it pauses. */
  void step() {
    if (!canGoOn()) return;
    state = RunState.RUNNING;
    cursor = Optional.empty();
    stepsLeft++;
  }

  /** One batch more; then it pauses. */
  void stepBatch() {
    if (!canGoOn()) return;
    run.trainBatch();
    run.checkInside();
    become(run.problem().isPresent() ? RunState.DIVERGED : RunState.PAUSED);
  }

  /** One phase more; then it pauses. */
  void stepPhase() {
    if (!canGoOn()) return;
    Phase next = phaseDone().map(phase -> phase.next(layers())).orElse(new Phase.Forward(0));
    if (next instanceof Phase.Update) update();
    else pauseAt(new AtPhase(next));
  }

  /** One row of the batch more, or the update behind its last; then it pauses. */
  void stepSample() {
    if (!canGoOn()) return;
    int next = samplesDone() + 1;
    if (next > run.nextBatchRows()) update();
    else pauseAt(new AtSample(next));
  }

  private void update() {
    stepBatch();
    if (state == RunState.PAUSED) cursor = Optional.of(BatchCursor.UPDATED);
  }

  /** To the phase before; then it pauses. */
  void backOnePhase() {
    if (state == RunState.FAILED) return;
    if (isInsideBatch()) {
      Phase before = phaseDone().orElse(new Phase.Forward(0)).previous(layers());
      if (before instanceof Phase.Update) toBeginningOfBatch();
      else pauseAt(new AtPhase(before));
    } else if (!isAtStart()) {
      run.backOneBatch();
      pauseAt(new AtPhase(new Phase.Backward(0)));
    }
  }

  /** To the row of the batch before; then it pauses. */
  void backOneSample() {
    if (state == RunState.FAILED) return;
    if (isInsideBatch()) {
      if (samplesDone() > 1) pauseAt(new AtSample(samplesDone() - 1));
      else toBeginningOfBatch();
    } else if (!isAtStart()) {
      run.backOneBatch();
      pauseAt(new AtSample(run.nextBatchRows()));
    }
  }

  private void pauseAt(BatchCursor place) {
    become(RunState.PAUSED);
    cursor = Optional.of(place);
  }

  /** Behind the update of the batch before, where there is one. */
  private void toBeginningOfBatch() {
    becomeStill();
    if (!isAtStart()) cursor = Optional.of(BatchCursor.UPDATED);
  }

  private boolean isInsideBatch() {
    return cursor.filter(BatchCursor::isInside).isPresent();
  }

  private Optional<Phase> phaseDone() {
    return cursor.filter(AtPhase.class::isInstance).map(c -> ((AtPhase) c).phase());
  }

  private int samplesDone() {
    return cursor.filter(AtSample.class::isInstance).map(c -> ((AtSample) c).done()).orElse(0);
  }

  private boolean isAtStart() {
    return run.epoch() == 0 && run.betweenEpochs();
  }

  private int layers() {
    return run.recipe().network().layerCount();
  }

  private boolean canGoOn() {
    return state != RunState.FAILED
        && run.problem().isEmpty()
        && run.epoch() < StopRule.MOST_EPOCHS;
  }

  /** To the end of the epoch before; inside one, to its beginning. */
  void back() {
    goTo(run.betweenEpochs() && !isInsideBatch() ? run.epoch() - 1 : run.epoch());
  }

  /** To the place one batch before; inside one, to its beginning. */
  void backOneBatch() {
    if (state == RunState.FAILED) return;
    if (!isInsideBatch()) run.backOneBatch();
    becomeStill();
  }

  private void becomeStill() {
    become(run.lastEpoch() == 0 && run.betweenEpochs() ? RunState.READY : RunState.PAUSED);
  }

  /** To the nearest epoch that was trained. */
  void goTo(int epoch) {
    if (state == RunState.FAILED) return;
    run.goTo(Math.max(0, Math.min(epoch, run.lastEpoch())));
    become(run.lastEpoch() == 0 ? RunState.READY : RunState.PAUSED);
  }

  void change(Intervention intervention) {
    run.change(intervention);
    if (samplesDone() > run.nextBatchRows()) cursor = Optional.empty();
    if (state == RunState.DIVERGED) become(RunState.PAUSED);
  }

  void stopAt(StopRule rule) {
    run.stopAt(rule);
    stopsAhead = rule;
    if (state == RunState.FINISHED && !run.stopReached()) become(RunState.PAUSED);
  }

  void setSpeed(double epochsPerSecond) {
    pace.setSpeed(epochsPerSecond);
  }

  void fail() {
    become(RunState.FAILED);
  }

  long nanosToNextEpoch() {
    return stepsLeft > 0 ? 0 : pace.nanosToNextEpoch();
  }

  /**
   * Trains to the end of the epoch if it is due; a slow one is left between two batches.
   *
   * @param patience how many nanoseconds from the call on may be spent, asked after each batch
   */
  void advance(LongSupplier patience) {
    if (!isRunning() || nanosToNextEpoch() > 0) return;
    long start = System.nanoTime();
    do {
      run.trainBatch();
    } while (!run.betweenEpochs() && System.nanoTime() - start < patience.getAsLong());
    pace.worked(System.nanoTime() - start, run.betweenEpochs());
    run.checkInside();
    if (run.problem().isPresent()) become(RunState.DIVERGED);
    else if (run.betweenEpochs()) endEpoch();
  }

  private void endEpoch() {
    if (stepsLeft == 1) become(RunState.PAUSED);
    else if (stepsLeft > 1) stepsLeft--;
    else if (run.reached(stopsAhead)) become(RunState.FINISHED);
  }

  private void become(RunState newState) {
    state = newState;
    cursor = Optional.empty();
    stepsLeft = 0;
  }
}
