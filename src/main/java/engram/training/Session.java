package engram.training;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.NumpyRandom;
import engram.nn.Parameters;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

  /**
   * From so many epochs a second on a run goes by whole epochs; below, the speed counts steps of
   * {@link #strideBy}.
   */
  public static final double FAST = Pace.FAST;

  /** The slowest speed, in epochs a second. */
  static final double SLOWEST = 0.001;

  private final Driver driver;
  private final NewRuns newRuns;
  private final SnapshotBox snapshots;
  private final SessionThread thread;
  private volatile boolean unlimited;
  private volatile Guard guard = Guard.NONE;

  /**
   * Starts the thread; the first snapshot is there when this returns.
   *
   * @param datasets the rows of any source but the user's own, which come with the recipe
   * @throws IllegalArgumentException if the recipe does not fit its data
   */
  public Session(Recipe recipe, Function<DataSource, Dataset> datasets) {
    Dataset rows = datasets.apply(recipe.data().source());
    driver = new Driver(new Run(recipe, new PreparedData(recipe.data(), rows)));
    newRuns = new NewRuns(driver, datasets, () -> guard);
    snapshots = new SnapshotBox(driver);
    snapshots.fill();
    thread = new SessionThread(driver, snapshots);
    thread.start();
  }

  /** From now on what that one does not allow is not done; a run that is opened is. */
  public void setGuard(Guard newGuard) {
    guard = newGuard;
  }

  /** The newest snapshot that was not taken yet. */
  public Optional<Snapshot> take() {
    return snapshots.take();
  }

  /** Runs until paused, finished or diverged; what of the stop rule holds already is ignored. */
  public void run() {
    thread.send(driver::start);
  }

  public void pause() {
    thread.send(driver::pause);
  }

  /** Plays what was trained before, forward at the speed set, and pauses at its end. */
  public void replay() {
    thread.send(driver::replay);
  }

  /** Plays what was trained before, backward at the speed set. */
  public void rewind() {
    thread.send(driver::rewind);
  }

  /**
   * On to the end of an epoch, and stops there; called several times, so many epochs on. Shows as
   * running only where an epoch is slow.
   */
  public void stepForward() {
    thread.send(
        () -> {
          driver.step();
          thread.advance();
        });
  }

  /** Stops, and makes one step of that size more; of epochs, several called for add up. */
  public void stepForward(StepSize size) {
    if (size == StepSize.EPOCH) stepForward();
    else thread.send(() -> driver.step(size));
  }

  /** Stops, and goes one step of that size back; inside an epoch or batch to its beginning. */
  public void stepBack(StepSize size) {
    thread.send(() -> driver.back(size));
  }

  /** Stops, and goes to the end of an epoch that was trained before; beyond, to the nearest one. */
  public void goTo(int epoch) {
    thread.send(() -> driver.goTo(epoch));
  }

  /** Back to the same first weights, with the settings in force; what was trained is gone. */
  public void reset() {
    edit(UnaryOperator.identity());
  }

  /** Other first weights: the next seed. */
  public void newWeights() {
    edit(recipe -> recipe.withSeed(NumpyRandom.seedAfter(recipe.seed(), 1)));
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
    thread.send(() -> newRuns.edit(edit));
  }

  /**
   * Begins another run on data that are chosen, split, completed, scaled or coded otherwise; the
   * recipe is made to fit by {@code RecipeFit.to}.
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
    thread.ask(() -> newRuns.editData(subject, edit), done);
  }

  /**
   * Begins another run on the user's own rows; the recipe is made to fit by {@code RecipeFit.to}.
   *
   * @param subject as of {@link #editData}
   * @param edit gives the recipe with the settings in force, changed; its source is that of the
   *     rows; runs on the session's thread
   * @param check called often on the session's thread until the run begins; it may throw a {@link
   *     java.util.concurrent.CancellationException}, and the run of before goes on
   * @param done as of {@link #editData}
   */
  public void editRows(
      Object subject,
      Dataset rows,
      UnaryOperator<Recipe> edit,
      Runnable check,
      Consumer<Optional<IllegalArgumentException>> done) {
    thread.ask(() -> newRuns.editRows(subject, rows, edit, check), done);
  }

  /**
   * Goes over to a run that was made elsewhere and is used there no more, where that is; undo leads
   * back.
   */
  public void open(Run run) {
    thread.send(() -> driver.open(run));
  }

  /**
   * What a run was up to a moment, with all that a file of it needs.
   *
   * @param rows that it learns from, before they are split
   * @param parameters at its place
   * @param branches all ways that it has gone
   */
  public record Recorded(
      RunRecord record, Dataset rows, Parameters parameters, List<Branch> branches) {}

  /**
   * Writes down all that was done.
   *
   * @param done gets it on the session's thread
   */
  public void record(Consumer<Recorded> done) {
    thread.ask(
        () -> {
          Run run = driver.run();
          return new Recorded(run.record(), run.data().given(), run.parameters(), run.branches());
        },
        done);
  }

  /** Takes the last edit back: the run is where it was made, as it was before. */
  public void undo() {
    thread.send(driver::undo);
  }

  /** Goes forward again to where the last {@link #undo} came from. */
  public void redo() {
    thread.send(driver::redo);
  }

  /** Goes over to another branch, to the same epoch if it has it, else to its end. */
  public void visitBranch(int id) {
    thread.send(() -> driver.visit(id));
  }

  /** Names a branch; an empty name takes it away. */
  public void renameBranch(int id, String name) {
    thread.send(() -> driver.rename(id, name));
  }

  /** Deletes a branch that the run is not on. */
  public void deleteBranch(int id) {
    thread.send(() -> driver.delete(id));
  }

  /** In force at once for weights, for settings from the next batch on. */
  public void change(Intervention intervention) {
    thread.send(
        () -> {
          if (guard.allows(intervention)) driver.change(intervention);
        });
  }

  /** The stop rule of this run from now on. */
  public void stopAt(StopRule rule) {
    thread.send(() -> newRuns.stopAt(rule));
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
    unlimited = epochsPerSecond == UNLIMITED;
    thread.send(() -> driver.setSpeed(epochsPerSecond));
  }

  /** Whether a run goes as fast as the machine can. */
  public boolean isUnlimited() {
    return unlimited;
  }

  /** A run slower than {@link #FAST} goes step by step of that size, as many a second. */
  public void strideBy(StepSize size) {
    thread.send(() -> driver.strideBy(size));
  }

  /** Whether snapshots carry the step made next, and the parameters of the epochs trained. */
  public void watchNextStep(boolean watch) {
    thread.send(() -> snapshots.watchNextStep(watch));
  }

  /** Ends the thread after the command under way. */
  @Override
  public void close() {
    thread.close();
  }
}
