package engram.ui.run;

import engram.lesson.LessonControl;
import engram.lesson.Lock;
import engram.training.Guard;
import engram.training.Intervention;
import engram.training.recipe.Recipe;
import engram.ui.base.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The controls that the lesson in front locks. Whatever way a command comes, of a control, a key, a
 * menu or a link: what would change something locked is not done, and is told.
 */
public final class LocksViewModel implements Guard {
  private final ReadOnlyObjectWrapper<Map<LessonControl, Lock>> locks =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<LessonControl>> refused =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** The same, for the session's thread. */
  private volatile Map<LessonControl, Lock> inForce = Map.of();

  private final AtomicReference<Optional<LessonControl>> decision =
      new AtomicReference<>(Optional.empty());

  // Properties

  /** Empty without a lesson, and for its teacher. */
  public ReadOnlyObjectProperty<Map<LessonControl, Lock>> locksProperty() {
    return locks.getReadOnlyProperty();
  }

  /** Whether pupils may use it. */
  public boolean isFree(LessonControl control) {
    return !inForce.containsKey(control);
  }

  /** What the last command would have changed; empty if it was done. */
  public ReadOnlyObjectProperty<Optional<LessonControl>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** What a control is called. */
  public static String name(LessonControl control, Texts texts) {
    return texts.get("lesson.control." + control.id());
  }

  // Commands

  public void set(Map<LessonControl, Lock> newLocks) {
    inForce = Map.copyOf(newLocks);
    decision.set(Optional.empty());
    locks.set(inForce);
    refresh();
  }

  /** Once a frame. */
  void refresh() {
    refused.set(decision.get());
  }

  @Override
  public boolean allows(Recipe now, Recipe wanted) {
    return decide(control -> !control.isSameIn(now, wanted));
  }

  @Override
  public boolean allows(Intervention change) {
    return decide(control -> control.makes(change));
  }

  private boolean decide(Predicate<LessonControl> changed) {
    Map<LessonControl, Lock> closed = inForce;
    Optional<LessonControl> first =
        Stream.of(LessonControl.values()).filter(closed::containsKey).filter(changed).findFirst();
    decision.set(first);
    return first.isEmpty();
  }
}
