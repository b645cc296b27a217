package engram.ui.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A place of the window whose newest steps the run may not know yet. */
public interface UndoPlace {
  /** Whether undo and redo mean what was done there. */
  ObservableValue<Boolean> inFrontProperty();

  ReadOnlyBooleanProperty undoableProperty();

  ReadOnlyBooleanProperty redoableProperty();

  /** What undo would take back, in words that stand behind "Undo": "stroke". */
  ObservableValue<String> undoneProperty();

  /** What redo would make again, in words that stand behind "Redo". */
  ObservableValue<String> redoneProperty();

  void undo();

  void redo();
}
