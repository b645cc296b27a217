package engram.training;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.SetupException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
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
  private final Function<DataSource, Dataset> datasets;
  private final LongSupplier patience = this::patience;
  private final Driver driver;
  private final Thread thread;

  /** To be given once the moment that they speak of is in the mailbox. */
  private final Queue<Runnable> answers = new ArrayDeque<>();

  private boolean watchNextStep;
  private Snapshot published;
  private long snapshotNanos;
  private boolean closed;

  /**
   * Starts the thread; the first snapshot is there when this returns.
   *
   * @param datasets the rows of any source but the user's own, which come with the recipe
   * @throws IllegalArgumentException if the recipe does not fit its data
   */
  public Session(Recipe recipe, Function<DataSource, Dataset> datasets) {
    this.datasets = datasets;
    driver =
        new Driver(
            new Run(
                recipe, new PreparedData(recipe.data(), datasets.apply(recipe.data().source()))));
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
    send(driver::start);
  }

  public void pause() {
    send(driver::pause);
  }

  /** Plays what was trained before, forward at the speed set, and pauses at its end. */
  public void replay() {
    send(driver::replay);
  }

  /** Plays what was trained before, backward at the speed set. */
  public void rewind() {
    send(driver::rewind);
  }

  /**
   * On to the end of an epoch, and stops there; called several times, so many epochs on. Shows as
   * running only where an epoch is slow.
   */
  public void stepForward() {
    send(
        () -> {
          driver.step();
          driver.advance(patience);
        });
  }

  /** Stops, and goes to the end of the epoch before; in the middle of one, to its beginning. */
  public void stepBack() {
    stepBack(StepSize.EPOCH);
  }

  /** Stops, and makes one step of that size more. */
  public void stepForward(StepSize size) {
    send(() -> driver.step(size));
  }

  /** Stops, and goes one step of that size back; inside an epoch or batch to its beginning. */
  public void stepBack(StepSize size) {
    send(() -> driver.back(size));
  }

  /** Stops, and goes to the end of an epoch that was trained before; beyond, to the nearest one. */
  public void goTo(int epoch) {
    send(() -> driver.goTo(epoch));
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
          Run old = driver.run();
          Recipe recipe = edit.apply(inForce(old));
          begin(recipe, rowsOf(recipe.data().source(), old));
        });
  }

  /**
   * Begins another run on data that are chosen, split, completed, scaled or coded otherwise; the
   * recipe is made to fit by {@link RecipeFit#to}.
   *
   * @param subject what is edited: several edits of one subject that follow each other quickly, by
   *     a slider that is dragged, are undone as one
   * @param edit of the setup in force; runs on the session's thread
   * @param done gets, on the session's thread, why it could not be done and the run went on, or
   *     nothing if it was; then {@link #take} has the moment after it
   */
  public void editData(
      Object subject,
      UnaryOperator<DataSetup> edit,
      Consumer<Optional<IllegalArgumentException>> done) {
    send(
        () ->
            answer(
                done,
                faultOf(
                    () -> {
                      Run old = driver.run();
                      Recipe recipe = inForce(old);
                      DataSetup setup = edit.apply(recipe.data());
                      beginFitting(subject, recipe, setup, rowsOf(setup.source(), old));
                    })));
  }

  /**
   * Begins another run on the user's own rows; the recipe is made to fit by {@link RecipeFit#to}.
   *
   * @param subject as of {@link #editData}
   * @param edit gives the recipe with the settings in force, changed; its source is that of the
   *     rows; runs on the session's thread
   * @param done as of {@link #editData}
   */
  public void editRows(
      Object subject,
      Dataset rows,
      UnaryOperator<Recipe> edit,
      Consumer<Optional<IllegalArgumentException>> done) {
    send(
        () ->
            answer(
                done,
                faultOf(
                    () -> {
                      Recipe recipe = edit.apply(inForce(driver.run()));
                      beginFitting(subject, recipe, recipe.data(), rows);
                    })));
  }

  private void answer(
      Consumer<Optional<IllegalArgumentException>> done, Optional<IllegalArgumentException> fault) {
    answers.add(() -> done.accept(fault));
  }

  private static Optional<IllegalArgumentException> faultOf(Runnable edit) {
    try {
      edit.run();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e);
    } catch (OutOfMemoryError e) {
      return Optional.of(
          new SetupException(
              SetupException.Kind.MEMORY,
              "the memory is too small for these rows: take fewer, or start with more memory"));
    }
  }

  private void beginFitting(Object subject, Recipe recipe, DataSetup setup, Dataset rows) {
    Recipe fitting = RecipeFit.to(recipe, setup, rows);
    driver.begin(new Run(fitting, new PreparedData(fitting.data(), rows)), subject);
  }

  private static Recipe inForce(Run run) {
    return run.recipe().withSettings(run.settings());
  }

  private Dataset rowsOf(DataSource source, Run old) {
    boolean same = source.equals(old.recipe().data().source());
    return same ? old.data().given() : datasets.apply(source);
  }

  /** Takes the last edit back: the run is where it was made, as it was before. */
  public void undo() {
    send(driver::undo);
  }

  /** Goes forward again to where the last {@link #undo} came from. */
  public void redo() {
    send(driver::redo);
  }

  /** Goes over to another branch, to the same epoch if it has it, else to its end. */
  public void visitBranch(int id) {
    send(() -> driver.visit(id));
  }

  /** Names a branch; an empty name takes it away. */
  public void renameBranch(int id, String name) {
    send(() -> driver.rename(id, name));
  }

  /** Deletes a branch that the run is not on. */
  public void deleteBranch(int id) {
    send(() -> driver.delete(id));
  }

  /** In force at once for weights, for settings from the next batch on. */
  public void change(Intervention intervention) {
    send(() -> driver.change(intervention));
  }

  /** The stop rule of this run from now on. */
  public void stopAt(StopRule rule) {
    send(() -> driver.stopAt(rule));
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
    send(() -> driver.setSpeed(epochsPerSecond));
  }

  /** Whether snapshots carry the step made next, and the parameters of the epochs trained. */
  public void watchNextStep(boolean watch) {
    send(() -> watchNextStep = watch);
  }

  /** Ends the thread after the command under way. */
  @Override
  public void close() {
    send(() -> closed = true);
  }

  private void begin(Recipe recipe, Dataset dataset) {
    driver.begin(new Run(recipe, new PreparedData(recipe.data(), dataset)));
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
          while (!answers.isEmpty()) answers.remove().run();
        } else {
          driver.advance(patience);
          if (isSnapshotWanted()) publish();
        }
      } catch (InterruptedException e) {
        closed = true;
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }
  }

  private Runnable nextCommand() throws InterruptedException {
    if (!driver.isMoving()) return commands.take();
    long wait = driver.nanosToNextEpoch();
    return wait > 0 ? commands.poll(wait, TimeUnit.NANOSECONDS) : commands.poll();
  }

  private boolean isSnapshotWanted() {
    return !driver.isMoving() || mailbox.get() == null || driver.nanosToNextEpoch() > FRAME;
  }

  /** The window waits longer the more a snapshot costs: most of the time is for training. */
  private long patience() {
    if (!commands.isEmpty()) return PATIENCE;
    return mailbox.get() == null ? Math.max(PATIENCE, 2 * snapshotNanos) : Long.MAX_VALUE;
  }

  private void publish() {
    if (driver.state() != RunState.FAILED) {
      long start = System.nanoTime();
      published = snapshot();
      snapshotNanos = System.nanoTime() - start;
    }
    mailbox.set(published);
  }

  private Snapshot snapshot() {
    Run run = driver.run();
    boolean watched = watchNextStep || driver.cursor().isPresent();
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
        driver.edits().canUndo(),
        driver.edits().canRedo(),
        run.problem());
  }

  /**
   * A fault ends the run, not the thread: the last good moment stays shown, computed no more, and a
   * reset begins anew.
   */
  private void fail(Throwable fault) {
    LOG.error("training failed", fault);
    driver.fail();
    published = published.failed(fault);
    mailbox.set(published);
  }
}
