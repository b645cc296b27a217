package engram.ui.memory.lists;

import engram.memory.lists.ListModel;
import engram.memory.lists.ListSavingsPlan;
import engram.memory.lists.ListSavingsRun;
import engram.ui.base.LongWork;
import engram.ui.memory.frame.MemoryMeasuring;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Ebbinghaus's forgetting curve, measured on the model with a number of places. */
public final class ListsSavingsViewModel extends MemoryMeasuring<Integer, ListSavingsRun.Point> {
  /** Learned twice for each interval. */
  static final int LISTS = 1000;

  private static final long SEED = 42;

  /**
   * @param worker for work that lasts
   * @param window the window's thread
   * @param clock in nanoseconds
   */
  ListsSavingsViewModel(
      ListsSettings settings, Executor worker, Executor window, LongSupplier clock) {
    super(worker, window, clock);
    settings.setupProperty().subscribe(setup -> follow(setup.places()));
  }

  @Override
  public LongWork.Steps<List<ListSavingsRun.Point>> steps(Integer places) {
    ListModel model = ListModel.USUAL.withPlaces(places);
    ListSavingsRun run = new ListSavingsRun(ListSavingsPlan.of(model, LISTS, SEED));
    return LongWork.Steps.of(run, () -> List.copyOf(run.points()));
  }
}
