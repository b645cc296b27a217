package engram.ui.window;

import engram.training.Edit;
import engram.training.Snapshot;
import engram.ui.base.PanesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workspace;
import engram.ui.run.EditText;
import engram.ui.run.RunViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The one undo of the window, for its keys and its menu: of the place in front, if that has steps
 * of its own, else of the run. What acts on the run does not where the run is out of sight.
 */
public final class UndoViewModel {
  private final RunViewModel run;
  private final PanesViewModel panes;
  private final Texts texts;
  private final EditText edits;
  private final List<UndoPlace> places = new ArrayList<>();
  final Direction undo = new Direction("undo");
  final Direction redo = new Direction("redo");

  /** One of the two. */
  final class Direction {
    final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    /** What it would do: "Undo stroke", "Undo loading of Iris"; "Undo" if nothing. */
    final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    private final String id;

    Direction(String id) {
      this.id = id;
    }

    /**
     * @param what in words; empty if there is nothing
     */
    void show(Optional<String> what) {
      possible.set(what.isPresent());
      text.set(what.map(w -> texts.get("edit." + id, w)).orElseGet(() -> texts.get("menu." + id)));
    }
  }

  public UndoViewModel(RunViewModel run, PanesViewModel panes, Texts texts) {
    this.run = run;
    this.panes = panes;
    this.texts = texts;
    edits = new EditText(texts);
    run.snapshotProperty().subscribe(this::follow);
    panes.workspaceProperty().subscribe((before, workspace) -> show());
    texts.languageProperty().subscribe((before, language) -> show());
    show();
  }

  private void follow(Snapshot before, Snapshot now) {
    boolean same =
        now.undoable().equals(before.undoable()) && now.redoable().equals(before.redoable());
    if (!same) show();
  }

  // Properties

  /** Whether any place has steps of its own to undo or to redo. */
  public boolean hasSteps() {
    return places.stream()
        .anyMatch(place -> place.undoableProperty().get() || place.redoableProperty().get());
  }

  // Commands

  /** One more place, as long as the window lives. */
  public void add(UndoPlace place) {
    places.add(place);
    List<ObservableValue<?>> looked =
        List.of(
            place.inFrontProperty(),
            place.undoableProperty(),
            place.redoableProperty(),
            place.undoneProperty(),
            place.redoneProperty());
    looked.forEach(value -> value.subscribe(this::show));
    show();
  }

  /** Nothing, if there is nothing to undo. */
  void undo() {
    if (!undo.possible.get()) return;
    inFront().ifPresentOrElse(UndoPlace::undo, run.session()::undo);
  }

  /** Nothing, if there is nothing to redo. */
  void redo() {
    if (!redo.possible.get()) return;
    inFront().ifPresentOrElse(UndoPlace::redo, run.session()::redo);
  }

  private Optional<UndoPlace> inFront() {
    return places.stream().filter(place -> place.inFrontProperty().getValue()).findFirst();
  }

  private void show() {
    Snapshot now = run.getSnapshot();
    Optional<UndoPlace> place = inFront();
    if (place.isPresent()) {
      undo.show(text(place.get().undoableProperty(), place.get().undoneProperty()));
      redo.show(text(place.get().redoableProperty(), place.get().redoneProperty()));
    } else {
      undo.show(ofRun(now.undoable(), now));
      redo.show(ofRun(now.redoable(), now));
    }
  }

  private static Optional<String> text(
      ObservableValue<Boolean> possible, ObservableValue<String> what) {
    return possible.getValue() ? Optional.of(what.getValue()) : Optional.empty();
  }

  private Optional<String> ofRun(Optional<Edit> edit, Snapshot now) {
    boolean inSight =
        panes.getWorkspace() == Workspace.TRAIN || panes.getWorkspace() == Workspace.DATA;
    return edit.filter(e -> inSight).map(e -> edits.of(e, now));
  }
}
