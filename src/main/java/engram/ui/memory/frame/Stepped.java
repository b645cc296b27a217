package engram.ui.memory.frame;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Something on memory that was worked out step by step and can be seen behind any of them. */
public abstract class Stepped {
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper furthest = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper end = new ReadOnlyBooleanWrapper();

  // Properties

  /** The step that is seen, from 0. */
  public final ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  public final int step() {
    return step.get();
  }

  /** The furthest step that was seen of what is there now: what lies beyond is not told yet. */
  public final ReadOnlyIntegerProperty furthestProperty() {
    return furthest.getReadOnlyProperty();
  }

  /** The last step. */
  final ReadOnlyIntegerProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  public final int steps() {
    return steps.get();
  }

  /** Whether nothing comes behind the step that is seen. */
  final ReadOnlyBooleanProperty endProperty() {
    return end.getReadOnlyProperty();
  }

  public boolean isEnd() {
    return step() >= steps();
  }

  /** Where a step of the hand leads forward; beyond the end, the end. */
  public int next() {
    return step() + 1;
  }

  /** Where a step of the hand leads back; before the beginning, the beginning. */
  public int previous() {
    return step() - 1;
  }

  // Commands

  /** To any step; beyond an end, that end. */
  public void goTo(int newStep) {
    int to = Math.max(0, Math.min(steps(), newStep));
    stand(to, Math.max(furthest.get(), to), steps());
  }

  /** To the beginning of something that nobody has seen yet. */
  public final void begin(int newSteps) {
    stand(0, 0, newSteps);
  }

  public final void stand(int newStep, int newFurthest, int newSteps) {
    steps.set(newSteps);
    furthest.set(newFurthest);
    step.set(newStep);
    end.set(isEnd());
  }
}
