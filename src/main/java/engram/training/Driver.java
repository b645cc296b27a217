package engram.training;

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
    stepsLeft++;
  }

  /** One batch more; then it pauses. */
  void stepBatch() {
    if (!canGoOn()) return;
    run.trainBatch();
    run.checkInside();
    become(run.problem().isPresent() ? RunState.DIVERGED : RunState.PAUSED);
  }

  private boolean canGoOn() {
    return state != RunState.FAILED
        && run.problem().isEmpty()
        && run.epoch() < StopRule.MOST_EPOCHS;
  }

  /** To the end of the epoch before; inside one, to its beginning. */
  void back() {
    goTo(run.betweenEpochs() ? run.epoch() - 1 : run.epoch());
  }

  /** To the place one batch before. */
  void backOneBatch() {
    if (state == RunState.FAILED) return;
    run.backOneBatch();
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
    stepsLeft = 0;
  }
}
