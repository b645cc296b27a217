package engram.ui.base;

import engram.memory.MemoryRun;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Work of many steps beside the window, of which one at a time is wanted; what is found so far is
 * shown some times a second. All methods are called on the window's thread.
 */
public final class LongWork {
  private final Executor worker;
  private final Executor window;
  private final LongSupplier clock;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private Job current;

  /**
   * Done by the worker.
   *
   * @param <T> what is found
   */
  public interface Steps<T> {
    void step();

    /** From 0 to 1, where it ends. */
    double progress();

    /** What is found so far; immutable. */
    T found();

    /**
     * The steps of an experiment on memory.
     *
     * @param found what it has found so far; immutable
     */
    static <T> Steps<T> of(MemoryRun run, Supplier<T> found) {
      return of(run::step, () -> (double) run.done() / run.total(), found);
    }

    static <T> Steps<T> of(Runnable step, DoubleSupplier progress, Supplier<T> found) {
      return new Steps<>() {
        @Override
        public void step() {
          step.run();
        }

        @Override
        public double progress() {
          return progress.getAsDouble();
        }

        @Override
        public T found() {
          return found.get();
        }
      };
    }
  }

  /** The worker looks at whether it is still wanted. */
  private static final class Job {
    volatile boolean cancelled;
  }

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  public LongWork(Executor worker, Executor window, LongSupplier clock) {
    this.worker = worker;
    this.window = window;
    this.clock = clock;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return running.get();
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Stops what is under way; what it has shown stays. */
  public void cancel() {
    if (current != null) current.cancelled = true;
    current = null;
    running.set(false);
  }

  /**
   * Begins anew.
   *
   * @param begin called by the worker
   * @param show gets what is found, again and again, the whole at last
   */
  public <T> void start(Supplier<Steps<T>> begin, Consumer<T> show) {
    cancel();
    Job job = new Job();
    current = job;
    progress.set(0);
    running.set(true);
    worker.execute(() -> run(job, begin, show));
  }

  private <T> void run(Job job, Supplier<Steps<T>> begin, Consumer<T> show) {
    try {
      if (job.cancelled) return;
      Steps<T> steps = begin.get();
      Pacing pacing = new Pacing(clock);
      while (steps.progress() < 1) {
        if (job.cancelled) return;
        steps.step();
        if (pacing.isTime()) tell(job, steps.found(), steps.progress(), show);
      }
      tell(job, steps.found(), 1, show);
    } catch (RuntimeException e) {
      window.execute(
          () -> {
            if (job == current) cancel();
            throw e;
          });
    }
  }

  private <T> void tell(Job job, T found, double share, Consumer<T> show) {
    window.execute(
        () -> {
          if (job != current) return;
          progress.set(share);
          if (share == 1) {
            current = null;
            running.set(false);
          }
          show.accept(found);
        });
  }
}
