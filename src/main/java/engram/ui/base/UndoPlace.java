package engram.ui.base;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A place of the window whose newest steps the run may not know yet. */
public interface UndoPlace {
  /** Whether undo and redo mean what was done there. */
  ObservableValue<Boolean> inFrontProperty();

  ReadOnlyBooleanProperty undoableProperty();

  ReadOnlyBooleanProperty redoableProperty();

  void undo();

  void redo();
}
