package engram.ui.run;

import engram.data.Dataset;
import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.StepSize;
import engram.training.recipe.DataSetup;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The moment that all panes show, and the commands that make the next one. */
public final class RunViewModel {
  private final Session session;
  private final Recipe first;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final Set<Object> watchers = Collections.newSetFromMap(new IdentityHashMap<>());
  private double speed;

  /** Takes the session's first snapshot, so that there is always one. */
  public RunViewModel(Session session) {
    this.session = session;
    snapshot = new ReadOnlyObjectWrapper<>(session.take().orElseThrow());
    first = snapshot.get().recipe();
  }

  // Properties

  /** Never null; changes at most once a frame. */
  public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  public Snapshot getSnapshot() {
    return snapshot.get();
  }

  public boolean isRunning() {
    return getSnapshot().state().isMoving();
  }

  /** Whether it is no longer as at the first start: trained, changed, or another run. */
  public boolean isBegun() {
    Snapshot now = getSnapshot();
    boolean trained = now.state() != RunState.READY || now.lastEpoch() > 0;
    boolean changed = now.canUndo() || now.canRedo() || now.cursor().isPresent();
    return trained || changed || !now.recipe().equals(first);
  }

  // Commands

  /** Once a frame: shows the newest moment, if there is one. True if it changed. */
  public boolean refresh() {
    Snapshot newest = session.take().orElse(null);
    if (newest == null) return false;
    snapshot.set(newest);
    return true;
  }

  public void run() {
    session.run();
  }

  public void pause() {
    session.pause();
  }

  public void toggle() {
    if (isRunning()) pause();
    else run();
  }

  /** One epoch; several add up. */
  public void stepForward() {
    session.stepForward();
  }

  /** To the end of the epoch before; inside one to its beginning. */
  void stepBack() {
    session.stepBack();
  }

  public void stepForward(StepSize size) {
    if (size == StepSize.EPOCH) stepForward();
    else session.stepForward(size);
  }

  public void stepBack(StepSize size) {
    session.stepBack(size);
  }

  public void replay() {
    session.replay();
  }

  public void rewind() {
    session.rewind();
  }

  public void goTo(int epoch) {
    session.goTo(epoch);
  }

  public void reset() {
    session.reset();
  }

  public void newWeights() {
    session.newWeights();
  }

  public void load(Recipe recipe) {
    session.load(recipe);
  }

  /** Begins another run with the recipe of this one, changed. */
  public void edit(UnaryOperator<Recipe> change) {
    session.edit(change);
  }

  /**
   * Begins another run with the data of this one set up otherwise.
   *
   * @param subject what is edited, of which several quick edits are undone as one
   * @param done gets, on the session's thread, why that could not be done, or nothing if it was
   */
  public void editData(
      Object subject,
      UnaryOperator<DataSetup> edit,
      Consumer<Optional<IllegalArgumentException>> done) {
    session.editData(subject, edit, done);
  }

  /**
   * Begins another run on the user's own rows.
   *
   * @param subject as of {@link #editData}
   * @param edit gives the recipe of this run, changed; its source is that of the rows
   * @param check called often until the run begins, on the session's thread; it may throw a {@link
   *     java.util.concurrent.CancellationException}, and the run of before goes on
   * @param done as of {@link #editData}
   */
  public void editRows(
      Object subject,
      Dataset rows,
      UnaryOperator<Recipe> edit,
      Runnable check,
      Consumer<Optional<IllegalArgumentException>> done) {
    session.editRows(subject, rows, edit, check, done);
  }

  public void change(Intervention intervention) {
    session.change(intervention);
  }

  public void undo() {
    session.undo();
  }

  public void redo() {
    session.redo();
  }

  public void visitBranch(int id) {
    session.visitBranch(id);
  }

  public void renameBranch(int id, String name) {
    session.renameBranch(id, name);
  }

  public void deleteBranch(int id) {
    session.deleteBranch(id);
  }

  public void stopAt(StopRule rule) {
    session.stopAt(rule);
  }

  /** How far a slow run goes at a time, as of {@link Session#strideBy}. */
  public void strideBy(StepSize size) {
    session.strideBy(size);
  }

  public void setSpeed(double epochsPerSecond) {
    session.setSpeed(epochsPerSecond);
    speed = epochsPerSecond;
  }

  /** Whether it trains as many epochs a second as the machine can. */
  public boolean isAtFullSpeed() {
    return isRunning() && speed == Session.UNLIMITED;
  }

  /**
   * Whether that one wants the step made next and the parameters of the epochs trained; they come
   * as long as anyone wants them.
   */
  public void watchNextStep(Object watcher, boolean watch) {
    if (watch) watchers.add(watcher);
    else watchers.remove(watcher);
    session.watchNextStep(!watchers.isEmpty());
  }
}
