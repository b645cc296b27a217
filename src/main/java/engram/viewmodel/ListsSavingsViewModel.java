package engram.viewmodel;

import engram.memory.StoreModel;
import engram.memory.StoreSavingsPlan;
import engram.memory.StoreSavingsRun;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Ebbinghaus's forgetting curve, measured on the model with a number of places. */
public final class ListsSavingsViewModel extends MemoryMeasuring<Integer, StoreSavingsRun.Point> {
  /** Learned twice for each interval. */
  public static final int LISTS = 1000;

  private static final long SEED = 42;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  ListsSavingsViewModel(
      StoresSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(setup.places()));
  }

  @Override
  LongWork.Steps<List<StoreSavingsRun.Point>> steps(Integer places) {
    StoreModel model = StoreModel.USUAL.withPlaces(places);
    StoreSavingsRun run = new StoreSavingsRun(StoreSavingsPlan.of(model, LISTS, SEED));
    return LongWork.Steps.of(run, () -> List.copyOf(run.points()));
  }
}
