package engram.app;

import engram.view.LesionBelowController;
import engram.view.LesionDeskController;
import engram.view.LesionExplainedController;
import engram.view.LesionSettingsController;
import engram.view.LesionTransportController;
import engram.viewmodel.LesionModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Playback;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The lesion's part of the composition root, with the threads that measure and look. */
final class LesionWiring extends ExperimentWiring<LesionModels> {
  LesionWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.LESION, panes, preferences, texts);
  }

  @Override
  LesionModels make() {
    return new LesionModels(
        texts,
        ending(Workers.oneInTheBackground("engram-lesion")),
        ending(Workers.one("engram-lesion-look")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  Playback playback() {
    return models().playback;
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        LesionTransportController.class, () -> new LesionTransportController(models(), texts),
        LesionSettingsController.class, () -> new LesionSettingsController(models(), texts),
        LesionDeskController.class, () -> new LesionDeskController(models(), preferences, texts),
        LesionExplainedController.class, () -> new LesionExplainedController(models(), texts),
        LesionBelowController.class, () -> new LesionBelowController(models(), preferences, texts));
  }

  @Override
  void stop() {
    models().close();
  }
}
