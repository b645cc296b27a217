package engram.ui.memory.lists;

import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
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
 * Ebbinghaus's forgetting curve, measured on the model beside the window. Another number of places
 * stops the measuring; what was measured is kept.
 */
public final class ListsSavingsViewModel {
  /** Learned twice for each interval. */
  public static final int LISTS = 1000;

  private static final long SEED = 42;

  private final LongWork measuring;
  private final Map<Integer, List<ListSavingsRun.Point>> measured = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<ListSavingsRun.Point>> points =
      new ReadOnlyObjectWrapper<>(List.of());
  private int places;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  ListsSavingsViewModel(
      ListsSettings settings, Executor worker, Executor window, LongSupplier clock) {
    measuring = new LongWork(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(setup.places()));
  }

  // Properties

  /** What is measured so far; empty at first. */
  public ReadOnlyObjectProperty<List<ListSavingsRun.Point>> pointsProperty() {
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

  private static LongWork.Steps<List<ListSavingsRun.Point>> steps(int places) {
    ListModel model = ListModel.USUAL.withPlaces(places);
    ListSavingsRun run = new ListSavingsRun(ListSavingsPlan.of(model, LISTS, SEED));
    return LongWork.Steps.of(run, () -> List.copyOf(run.points()));
  }

  private void show(int ofPlaces, List<ListSavingsRun.Point> found) {
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
