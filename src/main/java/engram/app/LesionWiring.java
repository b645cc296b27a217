package engram.app;

import engram.view.LesionBelowController;
import engram.view.LesionDeskController;
import engram.view.LesionExplainedController;
import engram.view.LesionSettingsController;
import engram.view.LesionTransportController;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.LesionModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * The lesion's part of the composition root, with its threads and a clock while the lesion grows.
 * Its models are made when it is first looked at.
 */
final class LesionWiring implements ExperimentWiring {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private ExecutorService worker;
  private ExecutorService looker;
  private LesionModels models;
  private PlaybackClock clock;

  LesionWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  LesionModels models() {
    if (models == null) {
      worker = Workers.oneInTheBackground("engram-lesion");
      looker = Workers.one("engram-lesion-look");
      models = new LesionModels(texts, worker, looker, Platform::runLater, System::nanoTime);
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
    return MemoryExperiment.LESION;
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
        LesionTransportController.class, () -> new LesionTransportController(models(), texts),
        LesionSettingsController.class, () -> new LesionSettingsController(models(), texts),
        LesionDeskController.class, () -> new LesionDeskController(models(), preferences, texts),
        LesionExplainedController.class, () -> new LesionExplainedController(models(), texts),
        LesionBelowController.class, () -> new LesionBelowController(models(), preferences, texts));
  }

  @Override
  public void close() {
    if (models == null) return;
    clock.close();
    models.close();
    worker.shutdownNow();
    looker.shutdownNow();
  }
}
