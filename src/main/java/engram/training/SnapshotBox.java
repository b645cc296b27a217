package engram.training;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The newest moment of the driver's run, for whoever takes it; an older one that nobody took is
 * gone. Filled by the session's thread, emptied by any.
 */
final class SnapshotBox {
  private final Driver driver;
  private final AtomicReference<Snapshot> box = new AtomicReference<>();
  private boolean watchesNextStep;
  private Snapshot last;
  private long nanos;

  SnapshotBox(Driver driver) {
    this.driver = driver;
  }

  Optional<Snapshot> take() {
    return Optional.ofNullable(box.getAndSet(null));
  }

  boolean isTaken() {
    return box.get() == null;
  }

  /** How long the last snapshot took to make. */
  long nanos() {
    return nanos;
  }

  /** Whether snapshots carry the step made next, and the parameters of the epochs trained. */
  void watchNextStep(boolean watch) {
    watchesNextStep = watch;
  }

  /** Behind a fault the last good moment stays. */
  void fill() {
    if (driver.state() != RunState.FAILED) {
      long start = System.nanoTime();
      last = snapshot();
      nanos = System.nanoTime() - start;
    }
    box.set(last);
  }

  /** The last good moment, marked. */
  void fill(Throwable fault) {
    last = last.failed(fault);
    box.set(last);
  }

  private Snapshot snapshot() {
    Run run = driver.run();
    boolean watched = watchesNextStep || driver.cursor().isPresent();
    return new Snapshot(
        driver.state(),
        run.recipe(),
        run.data(),
        run.position(),
        run.settings(),
        run.surgery(),
        run.parameters(),
        run.evaluateTrain(),
        run.evaluateTest(),
        run.evaluateValidation(),
        run.branches(),
        driver.cursor(),
        watched ? Optional.of(run.nextStep()) : Optional.empty(),
        watched ? Optional.of(run.parameterHistory()) : Optional.empty(),
        driver.nanosPerEpoch(),
        driver.edits.undoable(),
        driver.edits.redoable(),
        run.problem());
  }
}
