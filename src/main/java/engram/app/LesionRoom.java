package engram.app;

import engram.view.LesionBelowController;
import engram.view.LesionDeskController;
import engram.view.LesionExplainedController;
import engram.view.LesionSettingsController;
import engram.viewmodel.LesionModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Shared;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The lesion, with the threads that train and measure. */
final class LesionRoom extends ExperimentRoom<LesionModels> {
  LesionRoom(Shared shared) {
    super(MemoryExperiment.LESION, shared);
  }

  @Override
  LesionModels make() {
    return new LesionModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-lesion")),
        ending(Workers.one("engram-lesion-look")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        LesionSettingsController.class,
            () -> new LesionSettingsController(models(), shared.texts()),
        LesionDeskController.class, () -> new LesionDeskController(models(), shared),
        LesionExplainedController.class, () -> new LesionExplainedController(models(), shared),
        LesionBelowController.class, () -> new LesionBelowController(models(), shared));
  }
}
