package engram.app;

import engram.view.RecallCapacityController;
import engram.view.RecallDeskController;
import engram.view.RecallDrawController;
import engram.view.RecallSettingsController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.RecallModels;
import engram.viewmodel.Shared;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The recall, with the thread that measures the capacity. */
final class RecallRoom extends ExperimentRoom<RecallModels> {
  RecallRoom(Shared shared) {
    super(MemoryExperiment.RECALL, shared);
  }

  @Override
  RecallModels make() {
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
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        RecallSettingsController.class,
            () -> new RecallSettingsController(models().settings, models().draw, shared.texts()),
        RecallDeskController.class, () -> new RecallDeskController(models(), shared),
        RecallDrawController.class, () -> new RecallDrawController(models(), shared),
        RecallCapacityController.class, () -> new RecallCapacityController(models(), shared));
  }
}
