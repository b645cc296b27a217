package engram.training;

import engram.training.recipe.StopRule;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Drives a run through the {@link RunState}s at a pace. Used by the session's thread alone; knows
 * no other.
 */
final class Driver {
  private final Pace pace = new Pace();
  private final BatchWalk walk = new BatchWalk();
  final Edits edits;
  private Run run;
  private RunState state = RunState.READY;
  private StopRule stopsAhead;
  private int stepsLeft;

  /** How far a slow run goes at a time. */
  private StepSize stride = StepSize.EPOCH;

  /** Whether it pauses where the run was never further. */
  private boolean replaying;

  Driver(Run run) {
    this(run, System::nanoTime);
  }

  /**
   * @param nanos the time between two edits
   */
  Driver(Run run, LongSupplier nanos) {
    this.run = run;
    edits = new Edits(nanos);
    stopsAhead = run.stopsAhead();
  }

  Run run() {
    return run;
  }

  RunState state() {
    return state;
  }

  /** Whether {@link #advance} has something to do. */
  boolean isMoving() {
    return state.isMoving();
  }

  /** How far the steps by phase or by sample have come, if the last step was such a one. */
  Optional<BatchCursor> cursor() {
    return walk.cursor();
  }

  double nanosPerEpoch() {
    return pace.nanosPerEpoch();
  }

  /** Goes over to another run, at its start. */
  void begin(Run newRun) {
    if (state != RunState.FAILED) edits.beforeEdit(run, begun(newRun));
    use(newRun);
    become(RunState.READY);
  }

  /** Goes over to another run, where that is. */
  void open(Run newRun) {
    begin(newRun);
    becomeStill();
  }

  /**
   * The same by an edit of that subject: several that follow each other quickly are undone as one.
   */
  void begin(Run newRun, Object subject) {
    if (state != RunState.FAILED) edits.beforeChange(run, subject, begun(newRun));
    use(newRun);
    become(RunState.READY);
  }

  private Edit begun(Run newRun) {
    return new Edit.Begun(run.recipe().withSettings(run.settings()), newRun.recipe());
  }

  private void use(Run newRun) {
    if (newRun == run) return;
    run.putAside();
    run = newRun;
    run.takeUp();
    stopsAhead = run.stopsAhead();
    pace.forget();
  }

  void start() {
    if (!canGoOn()) return;
    boolean onAfterAll = state == RunState.STOPPED_EARLY;
    stand(RunState.RUNNING);
    if (!goesByStride()) walk.leave();
    stopsAhead = run.stopsAhead();
    if (onAfterAll) stopsAhead = stopsAhead.withEarly(Optional.empty());
    pace.start();
  }

  /** Plays what was trained before, forward at the pace, and pauses at its end. */
  void replay() {
    if (run.epoch() >= run.lastEpoch()) return;
    start();
    replaying = isMoving();
  }

  /** Plays backward to the start, at the pace. */
  void rewind() {
    if (state == RunState.FAILED || run.isAtStart()) return;
    become(RunState.REWINDING);
    pace.start();
  }

  void pause() {
    if (!isMoving()) return;
    if (state == RunState.RUNNING && goesByStride()) standStill();
    else becomeStill();
  }

  /** A run slower than {@link Session#FAST} goes step by step of that size from now on. */
  void strideBy(StepSize size) {
    stride = size;
  }

  private boolean goesByStride() {
    return stride != StepSize.EPOCH && pace.isSlow() && stepsLeft == 0 && !replaying;
  }

  /** One epoch more, without waiting for the pace; then it pauses. */
  void step() {
    if (!canGoOn()) return;
    if (state != RunState.RUNNING) become(RunState.RUNNING);
    stepsLeft++;
  }

  /** One step of that size more; then it pauses. */
  void step(StepSize size) {
    if (!canGoOn()) return;
    make(size);
    if (run.problem().isPresent()) become(RunState.DIVERGED);
    else stand(RunState.PAUSED);
  }

  private void make(StepSize size) {
    switch (size) {
      case EPOCH -> run.trainEpoch();
      case BATCH -> {
        walk.leave();
        run.trainBatch();
        run.checkInside();
      }
      case SAMPLE -> walk.sampleForward(run);
      case PHASE -> walk.phaseForward(run);
    }
  }

  private boolean canGoOn() {
    return state != RunState.FAILED
        && run.problem().isEmpty()
        && run.epoch() < StopRule.MOST_EPOCHS;
  }

  /** One step of that size back; inside an epoch or batch to its beginning. Then it pauses. */
  void back(StepSize size) {
    if (state == RunState.FAILED) return;
    switch (size) {
      case EPOCH -> goTo(run.betweenEpochs() && !walk.isInside() ? run.epoch() - 1 : run.epoch());
      case BATCH -> {
        if (!walk.isInside()) run.backOneBatch();
        becomeStill();
      }
      case SAMPLE -> {
        walk.sampleBack(run);
        standStill();
      }
      case PHASE -> {
        walk.phaseBack(run);
        standStill();
      }
    }
  }

  /** To the nearest epoch that was trained. */
  void goTo(int epoch) {
    if (state == RunState.FAILED) return;
    run.goTo(Math.max(0, Math.min(epoch, run.lastEpoch())));
    becomeStill();
  }

  /** In force from the next batch on; one that does not fit the network comes too late. */
  void change(Intervention intervention) {
    if (!intervention.fits(run.recipe().network())) return;
    edits.beforeChange(run, intervention.target(), new Edit.Changed(intervention));
    run.change(intervention);
    walk.checkLength(run);
    if (state == RunState.DIVERGED) become(RunState.PAUSED);
  }

  void undo() {
    if (state != RunState.FAILED) edits.undo(run).ifPresent(this::goTo);
  }

  void redo() {
    if (state != RunState.FAILED) edits.redo(run).ifPresent(this::goTo);
  }

  private void goTo(Edits.Mark mark) {
    use(mark.run());
    run.goTo(mark.place());
    becomeStill();
  }

  /** Goes over to another branch; one that is gone is ignored. */
  void visit(int branch) {
    if (state == RunState.FAILED || !run.hasBranch(branch)) return;
    run.visit(branch);
    becomeStill();
  }

  void rename(int branch, String name) {
    if (run.hasBranch(branch)) run.rename(branch, name);
  }

  /** Deletes a branch, which can be undone; the present one stays. */
  void delete(int branch) {
    if (!run.hasBranch(branch) || run.isOn(branch)) return;
    edits.beforeEdit(run, new Edit.BranchDeleted());
    run.delete(branch);
  }

  void stopAt(StopRule rule) {
    run.stopAt(rule);
    stopsAhead = rule;
    if (state.isEnded() && !run.stopReached()) become(RunState.PAUSED);
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
   * Trains to the end of the epoch if it is due; a slow one is left between two batches. Rewinding,
   * it goes to the end of the epoch before.
   *
   * @param patience how many nanoseconds from the call on may be spent, asked after each batch
   */
  void advance(LongSupplier patience) {
    if (!isMoving() || nanosToNextEpoch() > 0) return;
    if (state == RunState.REWINDING) advanceBack();
    else if (goesByStride()) advanceByStride();
    else advanceForward(patience);
  }

  private void advanceBack() {
    int epochs = pace.epochsToSkip(run.lastEpoch());
    run.goTo(Math.max(0, run.betweenEpochs() ? run.epoch() - epochs : run.epoch()));
    if (run.isAtStart()) becomeStill();
  }

  private void advanceByStride() {
    make(stride);
    pace.stepped();
    if (run.problem().isPresent()) become(RunState.DIVERGED);
    else if (run.betweenEpochs() && !walk.isInside()) endEpoch();
  }

  private void advanceForward(LongSupplier patience) {
    walk.leave();
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
    if (stepsLeft == 1 || (replaying && run.epoch() >= run.lastEpoch())) become(RunState.PAUSED);
    else if (stepsLeft > 1) stepsLeft--;
    else if (run.reached(stopsAhead)) finish();
  }

  private void finish() {
    boolean early = run.isOutOfPatience(stopsAhead);
    run.restoreBest(stopsAhead);
    become(early ? RunState.STOPPED_EARLY : RunState.FINISHED);
  }

  private void becomeStill() {
    walk.leave();
    standStill();
  }

  /** Ready if nothing was trained yet, else paused. */
  private void standStill() {
    boolean untouched = run.lastEpoch() == 0 && run.betweenEpochs() && cursor().isEmpty();
    stand(untouched ? RunState.READY : RunState.PAUSED);
  }

  private void become(RunState newState) {
    walk.leave();
    stand(newState);
  }

  private void stand(RunState newState) {
    state = newState;
    stepsLeft = 0;
    replaying = false;
  }
}
