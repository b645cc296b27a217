package engram.ui.memory.frame;

import engram.ui.base.LongWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Measures a curve of an experiment beside the window. What it is measured for can change: that
 * stops the measuring; what was measured is kept.
 *
 * @param <K> what it is measured for
 * @param <T> of what the curve consists
 */
public abstract class MemoryMeasuring<K, T> {
  private final LongWork work;
  private final Map<K, List<T>> kept = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<T>> found = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<K> subject = new ReadOnlyObjectWrapper<>();

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public MemoryMeasuring(Executor worker, Executor window, LongSupplier clock) {
    work = new LongWork(worker, window, clock);
  }

  // Properties

  /** What is measured so far; empty at first. */
  public final ReadOnlyObjectProperty<List<T>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public final ReadOnlyBooleanProperty runningProperty() {
    return work.runningProperty();
  }

  /** From 0 to 1. */
  public final ReadOnlyDoubleProperty progressProperty() {
    return work.progressProperty();
  }

  /** What it is measured for now. */
  final ReadOnlyObjectProperty<K> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  public final K subject() {
    return subject.get();
  }

  public abstract LongWork.Steps<List<T>> steps(K of);

  // Commands

  public final void start() {
    K of = subject();
    show(of, List.of());
    work.start(() -> steps(of), now -> show(of, now));
  }

  /** What is measured so far stays. */
  public final void cancel() {
    work.cancel();
  }

  public final void follow(K next) {
    if (next.equals(subject())) return;
    cancel();
    subject.set(next);
    found.set(kept.getOrDefault(next, List.of()));
  }

  private void show(K of, List<T> now) {
    kept.put(of, now);
    found.set(now);
  }
}
