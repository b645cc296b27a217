package engram.ui.memory.recall;

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

/** The recall, with the thread that measures the capacity. */
public final class RecallRoom extends ExperimentRoom<RecallModels> {
  public RecallRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.RECALL, shared, undoing);
  }

  @Override
  public RecallModels make() {
    RecallModels models =
        new RecallModels(
            shared.texts(),
            ending(Workers.oneInTheBackground("engram-memory")),
            Platform::runLater,
            System::nanoTime);
    models.keepPatterns(shared.preferences().ownPatternsProperty());
    return models;
  }

  @Override
  public Presented present(RecallModels models) {
    return new PresentedRecall(new RecallSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        RecallSettingsController.class, () -> new RecallSettingsController(models(), shared),
        RecallDeskController.class, () -> new RecallDeskController(models(), shared),
        RecallDrawController.class, () -> new RecallDrawController(models(), shared));
  }
}
