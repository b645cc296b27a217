package engram.app;

import engram.view.ForgettingBelowController;
import engram.view.ForgettingDeskController;
import engram.view.ForgettingExplainedController;
import engram.view.ForgettingSettingsController;
import engram.view.ForgettingTransportController;
import engram.viewmodel.ForgettingModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Playback;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The forgetting's part of the composition root, with the thread that measures. */
final class ForgettingWiring extends ExperimentWiring<ForgettingModels> {
  ForgettingWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.FORGETTING, panes, preferences, texts);
  }

  @Override
  ForgettingModels make() {
    return new ForgettingModels(
        texts,
        ending(Workers.oneInTheBackground("engram-forgetting")),
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
        ForgettingTransportController.class,
            () -> new ForgettingTransportController(models().forgetting, models().playback, texts),
        ForgettingSettingsController.class,
            () -> new ForgettingSettingsController(models().settings, models().words, texts),
        ForgettingDeskController.class,
            () ->
                new ForgettingDeskController(
                    models().forgetting, models().playback, models().words, preferences, texts),
        ForgettingExplainedController.class,
            () ->
                new ForgettingExplainedController(
                    models().forgetting, models().explainer, models().words, texts),
        ForgettingBelowController.class,
            () ->
                new ForgettingBelowController(
                    models().forgetting, models().playback, models().words, preferences, texts));
  }

  @Override
  void stop() {
    models().forgetting.cancel();
  }
}
