package engram.training;

import engram.data.Dataset;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that trains. Commands go in by a queue and return at once; the newest {@link
 * Snapshot} lies in one mailbox. Neither side ever waits for the other.
 *
 * <p>While running at full speed, a snapshot is made only when the last one was taken; before a
 * wait, at every stop and after every command one is made in any case.
 */
public final class Session implements AutoCloseable {
  /** Speed: as many epochs a second as the machine can. */
  public static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /** The slowest speed, in epochs a second. */
  public static final double SLOWEST = 0.001;

  /** How long a command or the window waits at least for the end of an epoch. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

  /** A wait for the next epoch that is long enough to be seen. */
  private static final long FRAME = TimeUnit.MILLISECONDS.toNanos(15);

  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  private final LinkedBlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
  private final AtomicReference<Snapshot> mailbox = new AtomicReference<>();
  private final Function<String, Dataset> datasets;
  private final Pace pace = new Pace();
  private final Thread thread;
  private Run run;
  private RunState state = RunState.READY;
  private boolean watchNextStep;
  private StopRule stopsAhead;
  private Snapshot published;
  private long snapshotNanos;
  private boolean closed;

  /**
   * Starts the thread; the first snapshot is there when this returns.
   *
   * @param datasets finds a data set by its id
   * @throws IllegalArgumentException if the recipe does not fit its data
   */
  public Session(Recipe recipe, Function<String, Dataset> datasets) {
    this.datasets = datasets;
    run = newRun(recipe);
    stopsAhead = run.stopsAhead();
    publish();
    thread = new Thread(this::loop, "engram-trainer");
    thread.setDaemon(true);
    thread.start();
  }

  /** The newest snapshot that was not taken yet. */
  public Optional<Snapshot> take() {
    return Optional.ofNullable(mailbox.getAndSet(null));
  }

  /** Runs until paused, finished or diverged; what of the stop rule holds already is ignored. */
  public void run() {
    send(
        () -> {
          if (!canGoOn()) return;
          state = RunState.RUNNING;
          stopsAhead = run.stopsAhead();
          pace.start();
        });
  }

  public void pause() {
    send(this::pauseNow);
  }

  /** Stops, and goes on to the end of an epoch; another command ends a slow one early. */
  public void stepForward() {
    send(
        () -> {
          pauseNow();
          if (!canGoOn()) return;
          state = RunState.RUNNING;
          do {
            trainAWhile();
            if (mailbox.get() == null) publish();
          } while (!run.betweenEpochs() && commands.isEmpty());
          state = run.problem().isPresent() ? RunState.DIVERGED : RunState.PAUSED;
        });
  }

  /** Stops, and goes to the end of the epoch before; in the middle of one, to its beginning. */
  public void stepBack() {
    send(() -> travel(run.betweenEpochs() ? Math.max(0, run.epoch() - 1) : run.epoch()));
  }

  /** Stops, and goes to the end of an epoch that was trained before; beyond, to the nearest one. */
  public void goTo(int epoch) {
    send(() -> travel(Math.max(0, Math.min(epoch, run.lastEpoch()))));
  }

  /** Back to the same first weights, with the settings in force; what was trained is gone. */
  public void reset() {
    edit(UnaryOperator.identity());
  }

  /** Other first weights: the next seed. */
  public void newWeights() {
    edit(recipe -> recipe.withSeed((recipe.seed() + 1) & 0xFFFFFFFFL));
  }

  /** Begins another run. */
  public void load(Recipe recipe) {
    edit(old -> recipe);
  }

  /**
   * Begins another run with the recipe of this one, changed; edits that follow each other quickly
   * add up.
   *
   * @param edit of the recipe with the settings in force; runs on the session's thread
   */
  public void edit(UnaryOperator<Recipe> edit) {
    send(
        () -> {
          run = newRun(edit.apply(run.recipe().withSettings(run.settings())));
          state = RunState.READY;
          pace.forget();
        });
  }

  /** In force from the next batch on. */
  public void change(Intervention intervention) {
    send(
        () -> {
          run.change(intervention);
          if (state == RunState.DIVERGED) state = RunState.PAUSED;
        });
  }

  /** The stop rule of this run from now on. */
  public void stopAt(StopRule rule) {
    send(
        () -> {
          run.stopAt(rule);
          stopsAhead = rule;
          if (state == RunState.FINISHED && !run.stopReached()) state = RunState.PAUSED;
        });
  }

  /**
   * Epochs a second, or {@link #UNLIMITED}.
   *
   * @throws IllegalArgumentException below {@link #SLOWEST}
   */
  public void setSpeed(double epochsPerSecond) {
    if (!(epochsPerSecond >= SLOWEST)) {
      throw new IllegalArgumentException(
          "the speed is a number from " + SLOWEST + " up, not " + epochsPerSecond);
    }
    send(() -> pace.setSpeed(epochsPerSecond));
  }

  /** Whether snapshots carry the step made next. */
  public void watchNextStep(boolean watch) {
    send(() -> watchNextStep = watch);
  }

  /** Ends the thread after the command under way. */
  @Override
  public void close() {
    send(() -> closed = true);
  }

  private Run newRun(Recipe recipe) {
    Dataset dataset = datasets.apply(recipe.data().dataset());
    return new Run(recipe, new PreparedData(recipe.data(), dataset));
  }

  private void send(Runnable command) {
    commands.add(command);
  }

  private void loop() {
    while (!closed) {
      try {
        Runnable command = nextCommand();
        if (command != null) {
          command.run();
          publish();
        } else if (state == RunState.RUNNING) {
          advance();
        }
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }
  }

  private Runnable nextCommand() throws InterruptedException {
    if (state != RunState.RUNNING) return commands.take();
    long wait = pace.nanosToNextEpoch();
    return wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : commands.poll();
  }

  private void advance() {
    if (pace.nanosToNextEpoch() > 0) return;
    trainAWhile();
    if (run.problem().isPresent()) state = RunState.DIVERGED;
    else if (run.reached(stopsAhead)) state = RunState.FINISHED;
    boolean wanted = mailbox.get() == null || pace.nanosToNextEpoch() > FRAME;
    if (state != RunState.RUNNING || wanted) publish();
  }

  /**
   * To the end of the epoch; a slow one is left between two batches when a command or the window
   * waits.
   */
  private void trainAWhile() {
    long start = System.nanoTime();
    do {
      run.trainBatch();
    } while (!run.betweenEpochs() && System.nanoTime() - start < patience());
    pace.worked(System.nanoTime() - start, run.betweenEpochs());
    run.checkInside();
  }

  private boolean canGoOn() {
    return state != RunState.FAILED
        && run.problem().isEmpty()
        && run.epoch() < StopRule.MOST_EPOCHS;
  }

  /** The window waits longer the more a snapshot costs: most of the time is for training. */
  private long patience() {
    if (!commands.isEmpty()) return PATIENCE;
    return mailbox.get() == null ? Math.max(PATIENCE, 2 * snapshotNanos) : Long.MAX_VALUE;
  }

  private void pauseNow() {
    if (state == RunState.RUNNING) state = RunState.PAUSED;
  }

  private void travel(int epoch) {
    if (state == RunState.FAILED) return;
    run.goTo(epoch);
    state = run.lastEpoch() == 0 ? RunState.READY : RunState.PAUSED;
  }

  private void publish() {
    if (state != RunState.FAILED) {
      long start = System.nanoTime();
      published = snapshot();
      snapshotNanos = System.nanoTime() - start;
    }
    mailbox.set(published);
  }

  private Snapshot snapshot() {
    return new Snapshot(
        state,
        run.recipe(),
        run.data(),
        run.position(),
        run.settings(),
        run.parameters(),
        run.evaluateTrain(),
        run.evaluateTest(),
        run.history(),
        run.changes(),
        watchNextStep ? Optional.of(run.nextStep()) : Optional.empty(),
        pace.nanosPerEpoch(),
        run.problem());
  }

  /**
   * A fault ends the run, not the thread: the last good moment stays shown, computed no more, and a
   * reset begins anew.
   */
  private void fail(Throwable fault) {
    LOG.error("training failed", fault);
    state = RunState.FAILED;
    published = published.failed(fault);
    mailbox.set(published);
  }
}
