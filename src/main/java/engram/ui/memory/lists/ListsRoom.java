package engram.ui.memory.lists;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.UndoPlace;
import engram.ui.base.Workers;
import engram.ui.memory.frame.ExperimentRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Lists of syllables in a short-term and a long-term store, with the thread that measures. */
public final class ListsRoom extends ExperimentRoom<ListsModels> {
  public ListsRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.STORES, shared, undoing);
  }

  @Override
  public ListsModels make() {
    return new ListsModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-lists")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Presented present(ListsModels models) {
    return new PresentedLists(new ListsSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(ListsDeskController.class, () -> new ListsDeskController(models(), shared));
  }
}
