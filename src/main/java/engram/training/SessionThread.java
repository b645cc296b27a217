package engram.training;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that moves a driver: does what is commanded, and trains in between. */
final class SessionThread {
  /** How long a command or the window waits at least for the end of an epoch. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

  /** A wait for the next epoch that is long enough to be seen. */
  private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(15);

  private static final Logger LOG = LoggerFactory.getLogger(SessionThread.class);

  private final LinkedBlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final LongSupplier patience = this::patience;
  private final Driver driver;
  private final SnapshotBox snapshots;

  /** To be given once the moment that they speak of is in the box. */
  private final Queue<Runnable> answers = new ArrayDeque<>();

  private boolean closed;

  SessionThread(Driver driver, SnapshotBox snapshots) {
    this.driver = driver;
    this.snapshots = snapshots;
  }

  void start() {
    Thread thread = new Thread(this::loop, "engram-trainer");
    thread.setDaemon(true);
    thread.start();
  }

  /** Done after those before it; a snapshot is made behind it. */
  void send(Runnable command) {
    commands.add(command);
  }

  /**
   * The same with an answer.
   *
   * @param done called on this thread when the snapshot is there
   */
  <T> void ask(Supplier<T> command, Consumer<T> done) {
    send(
        () -> {
          T answer = command.get();
          answers.add(() -> done.accept(answer));
        });
  }

  /** Ends after the command under way. */
  void close() {
    send(() -> closed = true);
  }

  /** Trains as far as the present patience goes, as part of a command. */
  void advance() {
    driver.advance(patience);
  }

  private void loop() {
    while (!closed) {
      try {
        Optional<Runnable> command = nextCommand();
        if (command.isPresent()) {
          command.get().run();
          snapshots.fill();
          while (!answers.isEmpty()) answers.remove().run();
        } else {
          advance();
          if (isSnapshotWanted()) snapshots.fill();
        }
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }
  }

  private Optional<Runnable> nextCommand() throws InterruptedException {
    if (!driver.isMoving()) return Optional.of(commands.take());
    long wait = driver.nanosToNextEpoch();
    return Optional.ofNullable(
        wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : commands.poll());
  }

  private boolean isSnapshotWanted() {
    return !driver.isMoving() || snapshots.isTaken() || driver.nanosToNextEpoch() > FRAME;
  }

  /** The window waits longer the more a snapshot costs: most of the time is for training. */
  private long patience() {
    if (!commands.isEmpty()) return PATIENCE;
    return snapshots.isTaken() ? Math.max(PATIENCE, 2 * snapshots.nanos()) : Long.MAX_VALUE;
  }

  /**
   * A fault ends the run, not the thread: the last good moment stays shown, computed no more, and a
   * reset begins anew.
   */
  private void fail(Throwable fault) {
    LOG.error("training failed", fault);
    driver.fail();
    snapshots.fill(fault);
  }
}
