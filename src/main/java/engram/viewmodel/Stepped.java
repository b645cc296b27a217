package engram.viewmodel;

import javafx.beans.property.ReadOnlyIntegerProperty;

/** Something on memory that was worked out step by step and can be seen behind any of them. */
public interface Stepped {
  /** The step that is seen, from 0. */
  ReadOnlyIntegerProperty stepProperty();

  /** The last step. */
  int steps();

  /** To any step; beyond an end, that end. */
  void goTo(int step);

  default int step() {
    return stepProperty().get();
  }

  default boolean isEnd() {
    return step() >= steps();
  }
}
