package engram.app;

import engram.view.ForgettingBelowController;
import engram.view.ForgettingDeskController;
import engram.view.ForgettingSettingsController;
import engram.viewmodel.ForgettingModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Shared;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The forgetting, with the thread that measures. */
final class ForgettingRoom extends ExperimentRoom<ForgettingModels> {
  ForgettingRoom(Shared shared) {
    super(MemoryExperiment.FORGETTING, shared);
  }

  @Override
  ForgettingModels make() {
    return new ForgettingModels(
        shared.texts(),
        ending(Workers.oneInTheBackground("engram-forgetting")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        ForgettingSettingsController.class,
            () ->
                new ForgettingSettingsController(models().settings, models().words, shared.texts()),
        ForgettingDeskController.class, () -> new ForgettingDeskController(models(), shared),
        ForgettingBelowController.class, () -> new ForgettingBelowController(models(), shared));
  }
}
