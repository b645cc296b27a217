package engram.ui.run;

import engram.training.RunState;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The moment that all panes show, and the session whose commands make the next one. */
public final class RunViewModel {
  private final Session session;
  private final LocksViewModel locks = new LocksViewModel();
  private final Recipe first;
  private final ReadOnlyObjectWrapper<Snapshot> snapshot;
  private final ReadOnlyObjectWrapper<Snapshot> charted;
  private final Set<Object> watchers = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Takes the session's first snapshot, so that there is always one. */
  public RunViewModel(Session session) {
    this.session = session;
    session.setGuard(locks);
    snapshot = new ReadOnlyObjectWrapper<>(session.take().orElseThrow());
    charted = new ReadOnlyObjectWrapper<>(snapshot.get());
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

  /** What charts show: the same moment, or that of a frame ago while frames are scarce. */
  public ReadOnlyObjectProperty<Snapshot> chartedProperty() {
    return charted.getReadOnlyProperty();
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

  /** What a lesson does not let be changed. */
  public LocksViewModel locks() {
    return locks;
  }

  // Commands

  /** Takes the commands; what they do is seen in the snapshots. */
  public Session session() {
    return session;
  }

  /** Once a frame: shows the newest moment, if there is one. True if it changed. */
  public boolean refresh() {
    boolean changed = refreshAllButCharts();
    refreshCharts();
    return changed;
  }

  /** As {@link #refresh}, but charts keep their moment: where one frame is too short for all. */
  public boolean refreshAllButCharts() {
    locks.refresh();
    Snapshot newest = session.take().orElse(null);
    if (newest == null) return false;
    snapshot.set(newest);
    return true;
  }

  /** Charts show the moment that all else shows. */
  public void refreshCharts() {
    charted.set(snapshot.get());
  }

  public void toggle() {
    if (isRunning()) session.pause();
    else session.run();
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
