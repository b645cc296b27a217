package engram.ui.pictures;

import engram.data.DataSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was done on the pad, to be undone and redone. */
final class PadSteps {
  private final Side undo = new Side();
  private final Side redo = new Side();

  /**
   * @param what key of the text that says what was done
   * @param drawing the one on the other side of it
   * @param added the data that the drawing became a sample of, if it is that
   */
  private record Step(String what, PadDrawing drawing, Optional<DataSource> added) {}

  private static final class Side {
    final Deque<Step> steps = new ArrayDeque<>();
    final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("edit.stroke");

    void push(Step step) {
      steps.push(step);
      show();
    }

    void clear() {
      steps.clear();
      show();
    }

    void show() {
      if (!steps.isEmpty()) what.set(steps.peek().what);
      possible.set(!steps.isEmpty());
    }

    Optional<DataSource> added() {
      return steps.isEmpty() ? Optional.empty() : steps.peek().added;
    }

    /** Goes from that drawing over to the next one of this side; the other side leads back. */
    Optional<PadDrawing> move(PadDrawing from, Side other) {
      if (steps.isEmpty()) return Optional.empty();
      Step step = steps.pop();
      show();
      other.push(new Step(step.what, from, step.added));
      return Optional.of(step.drawing);
    }
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return undo.possible.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoableProperty() {
    return redo.possible.getReadOnlyProperty();
  }

  /** Key of the text that says what undo would take back. */
  ReadOnlyStringProperty undoneProperty() {
    return undo.what.getReadOnlyProperty();
  }

  /** Key of the text that says what redo would make again. */
  ReadOnlyStringProperty redoneProperty() {
    return redo.what.getReadOnlyProperty();
  }

  /** To be called with the drawing as it was before. */
  void add(String what, PadDrawing before) {
    add(new Step(what, before, Optional.empty()));
  }

  /**
   * The drawing became a sample of those data.
   *
   * @param before the drawing
   */
  void added(DataSource data, PadDrawing before) {
    add(new Step("edit.added", before, Optional.of(data)));
  }

  private void add(Step step) {
    redo.clear();
    undo.push(step);
  }

  /** The data with the sample, if undo would take one back. */
  Optional<DataSource> undoneSample() {
    return undo.added();
  }

  /** The data with the sample, if redo would add one again. */
  Optional<DataSource> redoneSample() {
    return redo.added();
  }

  Optional<PadDrawing> undo(PadDrawing now) {
    return undo.move(now, redo);
  }

  Optional<PadDrawing> redo(PadDrawing now) {
    return redo.move(now, undo);
  }

  void clear() {
    undo.clear();
    redo.clear();
  }
}
