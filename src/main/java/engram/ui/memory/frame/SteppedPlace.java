package engram.ui.memory.frame;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The step that is seen, and the furthest one that was: a class is not told the end in advance. */
public final class SteppedPlace {
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper furthest = new ReadOnlyIntegerWrapper();

  public ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty furthestProperty() {
    return furthest.getReadOnlyProperty();
  }

  /** To the beginning of something that nobody has seen yet. */
  public void begin() {
    step.set(0);
    furthest.set(0);
  }

  public void goTo(int newStep) {
    furthest.set(Math.max(furthest.get(), newStep));
    step.set(newStep);
  }
}
