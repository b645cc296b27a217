package engram.viewmodel;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The step that is seen, and the furthest one that was: a class is not told the end in advance. */
final class SteppedPlace {
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper furthest = new ReadOnlyIntegerWrapper();

  ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty furthestProperty() {
    return furthest.getReadOnlyProperty();
  }

  /** To the beginning of something that nobody has seen yet. */
  void begin() {
    step.set(0);
    furthest.set(0);
  }

  void goTo(int newStep) {
    furthest.set(Math.max(furthest.get(), newStep));
    step.set(newStep);
  }
}
