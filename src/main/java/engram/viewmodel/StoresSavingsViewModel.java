package engram.viewmodel;

import engram.memory.StoreModel;
import engram.memory.StoreSavingsPlan;
import engram.memory.StoreSavingsRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Ebbinghaus's forgetting curve, measured on the model beside the window. Another number of places
 * stops the measuring; what was measured is kept.
 */
public final class StoresSavingsViewModel {
  /** Learned twice for each interval. */
  public static final int LISTS = 1000;

  private static final long SEED = 42;

  private final Executor worker;
  private final Executor window;
  private final LongSupplier clock;
  private final Map<Integer, List<StoreSavingsRun.Point>> measured = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<StoreSavingsRun.Point>> points =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
  private int places;
  private Job current;

  /** One measuring; the worker looks at whether it is still wanted. */
  private static final class Job {
    final int places;
    volatile boolean cancelled;

    Job(int places) {
      this.places = places;
    }
  }

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  StoresSavingsViewModel(
      StoresSettings settings, Executor worker, Executor window, LongSupplier clock) {
    this.worker = worker;
    this.window = window;
    this.clock = clock;
    settings.setupProperty().subscribe(setup -> follow(setup.places()));
  }

  // Properties

  /** What is measured so far; empty at first. */
  public ReadOnlyObjectProperty<List<StoreSavingsRun.Point>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  // Commands

  public void start() {
    cancel();
    Job job = new Job(places);
    current = job;
    measured.remove(places);
    points.set(List.of());
    progress.set(0);
    running.set(true);
    worker.execute(() -> measure(job));
  }

  /** What is measured so far stays. */
  public void cancel() {
    if (current != null) current.cancelled = true;
    current = null;
    running.set(false);
  }

  private void follow(int newPlaces) {
    if (newPlaces == places) return;
    cancel();
    places = newPlaces;
    points.set(measured.getOrDefault(places, List.of()));
  }

  // On the worker's thread

  private void measure(Job job) {
    try {
      StoreModel model = StoreModel.USUAL.withPlaces(job.places);
      StoreSavingsRun run = new StoreSavingsRun(StoreSavingsPlan.of(model, LISTS, SEED));
      Pacing pacing = new Pacing(clock);
      while (!run.isEnded()) {
        if (job.cancelled) return;
        run.step();
        if (pacing.isTime() || run.isEnded()) tell(job, run);
      }
    } catch (RuntimeException e) {
      window.execute(
          () -> {
            if (job == current) cancel();
            throw e;
          });
    }
  }

  private void tell(Job job, StoreSavingsRun run) {
    List<StoreSavingsRun.Point> now = List.copyOf(run.points());
    double share = (double) run.done() / run.total();
    window.execute(() -> show(job, now, share));
  }

  // On the window's thread

  private void show(Job job, List<StoreSavingsRun.Point> now, double share) {
    if (job != current) return;
    measured.put(job.places, now);
    points.set(now);
    progress.set(share);
    if (share == 1) cancel();
  }
}
