package engram.training.twin;

import engram.training.Snapshot;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of a twin. It is told where the first run is and goes there; of several goals only the
 * newest counts. The newest {@link Sight} lies in one mailbox. Neither side waits for the other.
 *
 * <p>It works in short pieces with rests between them, since the window and the first run come
 * first, and not at all while it has no goal or has reached it.
 */
public final class TwinSession implements AutoCloseable {
  private static final long PIECE = TimeUnit.MILLISECONDS.toNanos(8);
  private static final long REST = TimeUnit.MILLISECONDS.toNanos(4);

  private static final Logger LOG = LoggerFactory.getLogger(TwinSession.class);

  /**
   * A twin beside a moment of the first run.
   *
   * @param arrived whether it is as near to that moment as it can come
   * @param answers how differently the two answer, if they are at one place
   */
  public record Sight(
      TwinMoment twin, Snapshot main, boolean arrived, Optional<TwinAnswers> answers) {}

  private final AtomicReference<TwinGoal> goal = new AtomicReference<>();
  private final AtomicReference<Sight> mailbox = new AtomicReference<>();
  private final Thread thread = new Thread(this::loop, "engram-twin");
  private volatile boolean failed;
  private volatile boolean closed;
  private TwinGoal current;
  private TwinRun run;

  public TwinSession() {
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  // Commands

  /** Goes there next; begins another twin if it is one. */
  public void follow(TwinGoal newGoal) {
    goal.set(newGoal);
    if (thread.getState() == Thread.State.NEW) thread.start();
    LockSupport.unpark(thread);
  }

  /** Stands still until there is another goal. */
  public void rest() {
    goal.set(null);
  }

  /** The newest sight that was not taken yet. */
  public Optional<Sight> take() {
    return Optional.ofNullable(mailbox.getAndSet(null));
  }

  /** Whether a fault of the program ended the present twin; the trace is in the log. */
  public boolean isFailed() {
    return failed;
  }

  /** Ends the thread after the batch under way. */
  @Override
  public void close() {
    closed = true;
    goal.set(null);
    LockSupport.unpark(thread);
  }

  private void loop() {
    while (!closed) {
      TwinGoal newest = goal.get();
      if (newest == null || newest == current) {
        LockSupport.park(this);
        continue;
      }
      try {
        begin(newest);
        approach();
      } catch (RuntimeException | Error e) {
        LOG.error("the twin failed", e);
        failed = true;
        run = null;
      }
    }
  }

  private void begin(TwinGoal newest) {
    boolean goesOn = run != null && newest.isOfTheSameTwin(current);
    current = newest;
    if (!goesOn) {
      run = null;
      run = new TwinRun(newest.recipe(), newest.data(), newest::isTaken);
      mailbox.set(null);
    }
    failed = false;
    run.follow(newest.main().position(), newest.main().changes());
  }

  /** Until it is there or shall go elsewhere. */
  private void approach() {
    while (goal.get() == current) {
      long start = System.nanoTime();
      BooleanSupplier goOn = () -> System.nanoTime() - start < PIECE && goal.get() == current;
      boolean arrived = run.advance(goOn);
      if (arrived || mailbox.get() == null) mailbox.set(sight(arrived));
      if (arrived) return;
      LockSupport.parkNanos(REST);
    }
  }

  private Sight sight(boolean arrived) {
    TwinMoment twin = run.moment();
    Snapshot main = current.main();
    boolean together = twin.position().equals(main.position());
    return new Sight(
        twin, main, arrived, together ? Optional.of(TwinAnswers.of(main, twin)) : Optional.empty());
  }
}
