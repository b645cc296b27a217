package engram.ui.window;

import engram.training.Snapshot;
import engram.ui.base.PanesViewModel;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.run.RunViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The one undo of the window, for its keys and its menu: of the place in front, if that has steps
 * of its own, else of the run. What acts on the run does not where the run is out of sight.
 */
public final class UndoViewModel {
  private final RunViewModel run;
  private final PanesViewModel panes;
  private final List<UndoPlace> places = new ArrayList<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

  public UndoViewModel(RunViewModel run, PanesViewModel panes) {
    this.run = run;
    this.panes = panes;
    run.snapshotProperty().subscribe(snapshot -> enable());
    panes.workspaceProperty().subscribe(workspace -> enable());
  }

  // Properties

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /** What undo would do in the place in front, if that has words for it. */
  Optional<String> undoText() {
    return inFront().flatMap(UndoPlace::undoText);
  }

  /** The same of redo. */
  Optional<String> redoText() {
    return inFront().flatMap(UndoPlace::redoText);
  }

  /** Whether any place has steps of its own to undo or to redo. */
  public boolean hasSteps() {
    return places.stream()
        .anyMatch(place -> place.undoableProperty().get() || place.redoableProperty().get());
  }

  // Commands

  /** One more place, as long as the window lives. */
  public void add(UndoPlace place) {
    places.add(place);
    place.inFrontProperty().subscribe(now -> enable());
    place.undoableProperty().subscribe(now -> enable());
    place.redoableProperty().subscribe(now -> enable());
  }

  /** Nothing, if there is nothing to undo. */
  void undo() {
    if (!undoable.get()) return;
    inFront().ifPresentOrElse(UndoPlace::undo, run::undo);
  }

  /** Nothing, if there is nothing to redo. */
  void redo() {
    if (!redoable.get()) return;
    inFront().ifPresentOrElse(UndoPlace::redo, run::redo);
  }

  private Optional<UndoPlace> inFront() {
    return places.stream().filter(place -> place.inFrontProperty().getValue()).findFirst();
  }

  private void enable() {
    Snapshot now = run.getSnapshot();
    boolean runInSight = panes.getWorkspace() != Workspace.MEMORY;
    Optional<UndoPlace> place = inFront();
    undoable.set(place.map(p -> p.undoableProperty().get()).orElse(runInSight && now.canUndo()));
    redoable.set(place.map(p -> p.redoableProperty().get()).orElse(runInSight && now.canRedo()));
  }
}
