package engram.ui.base;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;

/** A place of the window whose newest steps the run may not know yet. */
public interface UndoPlace {
  /** Whether undo and redo mean what was done there. */
  ObservableValue<Boolean> inFrontProperty();

  ReadOnlyBooleanProperty undoableProperty();

  ReadOnlyBooleanProperty redoableProperty();

  /**
   * What undo would do, in words with what it takes back; empty if the place has no word for it.
   */
  default Optional<String> undoText() {
    return Optional.empty();
  }

  /** The same of redo. */
  default Optional<String> redoText() {
    return Optional.empty();
  }

  void undo();

  void redo();
}
