package engram.ui.memory.forgetting;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Workers;
import engram.ui.memory.frame.ExperimentWiring;
import engram.ui.memory.frame.Playback;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The forgetting's part of the composition root, with the thread that measures. */
public final class ForgettingWiring extends ExperimentWiring<ForgettingModels> {
  public ForgettingWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.FORGETTING, panes, preferences, texts);
  }

  @Override
  public ForgettingModels make() {
    return new ForgettingModels(
        texts,
        ending(Workers.oneInTheBackground("engram-forgetting")),
        Platform::runLater,
        System::nanoTime);
  }

  @Override
  public Playback playback() {
    return models().playback;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
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
  public void stop() {
    models().forgetting.cancel();
  }
}
