package engram.app;

import engram.view.StoresBelowController;
import engram.view.StoresDeskController;
import engram.view.StoresItemController;
import engram.view.StoresSavingsController;
import engram.view.StoresSettingsController;
import engram.view.StoresTransportController;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.StoresModels;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The part of the composition root for both stores, with the thread that measures; made when they
 * are first asked for.
 */
final class StoresWiring implements ExperimentWiring {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private ExecutorService worker;
  private StoresModels models;
  private PlaybackClock clock;

  StoresWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  StoresModels models() {
    if (models == null) {
      worker = Workers.oneInTheBackground("engram-stores");
      models = new StoresModels(texts, worker, Platform::runLater, System::nanoTime);
      clock =
          new PlaybackClock(
              models.playback.directionProperty().map(way -> way.intValue() != 0),
              models.playback::tick,
              models.playback::pause,
              panes,
              experiment());
    }
    return models;
  }

  @Override
  public MemoryExperiment experiment() {
    return MemoryExperiment.STORES;
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
        StoresTransportController.class,
        () ->
            new StoresTransportController(
                models().stores, models().playback, models().readOuts, texts),
        StoresSettingsController.class,
        () -> new StoresSettingsController(models().settings, models().times, texts),
        StoresDeskController.class,
        () ->
            new StoresDeskController(
                models().stores, models().words, models().itemWords, preferences, texts),
        StoresItemController.class,
        () ->
            new StoresItemController(
                models().stores, models().explainer, models().itemWords, texts),
        StoresSavingsController.class,
        () ->
            new StoresSavingsController(
                models().savings, models().savingsWords, preferences, texts),
        StoresBelowController.class,
        () ->
            new StoresBelowController(
                models().stores,
                models().playback,
                models().outlook,
                models().times,
                preferences,
                texts));
  }

  @Override
  public void close() {
    if (models == null) return;
    clock.close();
    models.savings.cancel();
    worker.shutdownNow();
  }
}
