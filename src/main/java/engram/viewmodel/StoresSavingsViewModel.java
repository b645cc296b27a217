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
import javafx.beans.property.ReadOnlyDoubleProperty;
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

  private final LongWork measuring;
  private final Map<Integer, List<StoreSavingsRun.Point>> measured = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<StoreSavingsRun.Point>> points =
      new ReadOnlyObjectWrapper<>(List.of());
  private int places;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  StoresSavingsViewModel(
      StoresSettings settings, Executor worker, Executor window, LongSupplier clock) {
    measuring = new LongWork(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(setup.places()));
  }

  // Properties

  /** What is measured so far; empty at first. */
  public ReadOnlyObjectProperty<List<StoreSavingsRun.Point>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return measuring.runningProperty();
  }

  /** From 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return measuring.progressProperty();
  }

  // Commands

  public void start() {
    int measuredPlaces = places;
    show(measuredPlaces, List.of());
    measuring.start(() -> steps(measuredPlaces), found -> show(measuredPlaces, found));
  }

  private static LongWork.Steps<List<StoreSavingsRun.Point>> steps(int places) {
    StoreModel model = StoreModel.USUAL.withPlaces(places);
    StoreSavingsRun run = new StoreSavingsRun(StoreSavingsPlan.of(model, LISTS, SEED));
    return LongWork.Steps.of(run, () -> List.copyOf(run.points()));
  }

  private void show(int ofPlaces, List<StoreSavingsRun.Point> found) {
    measured.put(ofPlaces, found);
    points.set(found);
  }

  /** What is measured so far stays. */
  public void cancel() {
    measuring.cancel();
  }

  private void follow(int newPlaces) {
    if (newPlaces == places) return;
    cancel();
    places = newPlaces;
    points.set(measured.getOrDefault(places, List.of()));
  }
}
