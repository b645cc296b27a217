package engram.app;

import engram.view.ForgettingBelowController;
import engram.view.ForgettingDeskController;
import engram.view.ForgettingExplainedController;
import engram.view.ForgettingSettingsController;
import engram.view.ForgettingTransportController;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.ForgettingModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The forgetting's part of the composition root, made when it is first asked for. */
final class ForgettingWiring implements ExperimentWiring {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private ExecutorService worker;
  private ForgettingModels models;
  private PlaybackClock clock;

  ForgettingWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  ForgettingModels models() {
    if (models == null) {
      worker = Workers.oneInTheBackground("engram-forgetting");
      models = new ForgettingModels(texts, worker, Platform::runLater, System::nanoTime);
      clock =
          new PlaybackClock(
              models.playback.playingProperty(),
              models.playback::tick,
              models.playback::pause,
              panes,
              experiment());
    }
    return models;
  }

  @Override
  public MemoryExperiment experiment() {
    return MemoryExperiment.FORGETTING;
  }

  @Override
  public Transport transport() {
    return models().playback;
  }

  @Override
  public ExperimentDesk desk() {
    return models();
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
  public void close() {
    if (models == null) return;
    clock.close();
    models.forgetting.cancel();
    worker.shutdownNow();
  }
}
