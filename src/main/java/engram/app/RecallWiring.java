package engram.app;

import engram.view.RecallBelowController;
import engram.view.RecallCapacityController;
import engram.view.RecallDeskController;
import engram.view.RecallDrawController;
import engram.view.RecallNeuronController;
import engram.view.RecallSettingsController;
import engram.view.RecallTransportController;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RecallModels;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The recall's part of the composition root, with the thread that measures the capacity. */
final class RecallWiring implements ExperimentWiring {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private ExecutorService worker;
  private RecallModels models;
  private PlaybackClock clock;

  RecallWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  RecallModels models() {
    if (models == null) {
      worker = Workers.oneInTheBackground("engram-memory");
      models = new RecallModels(texts, worker, Platform::runLater, System::nanoTime);
      models.keepPatterns(preferences.ownPatternsProperty());
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
    return MemoryExperiment.RECALL;
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
        RecallTransportController.class,
            () ->
                new RecallTransportController(
                    models().recall, models().playback, models().readOuts, texts),
        RecallSettingsController.class,
            () -> new RecallSettingsController(models().settings, models().draw, texts),
        RecallDeskController.class,
            () ->
                new RecallDeskController(
                    models().recall,
                    models().neuron,
                    models().draw,
                    models().words,
                    preferences,
                    texts),
        RecallDrawController.class, () -> new RecallDrawController(models().draw, preferences),
        RecallNeuronController.class,
            () -> new RecallNeuronController(models().recall, models().neuron, texts),
        RecallBelowController.class,
            () ->
                new RecallBelowController(
                    models().recall, models().playback, models().readOuts, preferences, texts),
        RecallCapacityController.class,
            () ->
                new RecallCapacityController(
                    models().capacity, models().settings, preferences, texts));
  }

  @Override
  public void close() {
    if (models == null) return;
    clock.close();
    models.capacity.cancel();
    worker.shutdownNow();
  }
}
