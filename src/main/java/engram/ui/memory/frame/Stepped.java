package engram.ui.memory.frame;

import javafx.beans.property.ReadOnlyIntegerProperty;

/** Something on memory that was worked out step by step and can be seen behind any of them. */
public interface Stepped {
  /** The step that is seen, from 0. */
  ReadOnlyIntegerProperty stepProperty();

  /** The furthest step that was seen of what is there now: what lies beyond is not told yet. */
  ReadOnlyIntegerProperty furthestProperty();

  /** The last step. */
  int steps();

  /** Where a step of the hand leads forward; beyond the end, the end. */
  default int next() {
    return step() + 1;
  }

  /** Where a step of the hand leads back; before the beginning, the beginning. */
  default int previous() {
    return step() - 1;
  }

  /** To any step; beyond an end, that end. */
  void goTo(int step);

  default int step() {
    return stepProperty().get();
  }

  default boolean isEnd() {
    return step() >= steps();
  }
}
