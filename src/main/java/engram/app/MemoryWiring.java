package engram.app;

import engram.view.MemoryController;
import engram.view.RecallBelowController;
import engram.view.RecallCapacityController;
import engram.view.RecallDeskController;
import engram.view.RecallDrawController;
import engram.view.RecallNeuronController;
import engram.view.RecallSettingsController;
import engram.view.RecallTransportController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.RecallModels;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/**
 * The Memory workspace's part of the composition root, with the thread that measures and a clock
 * while a recall plays. Its models are made when the workspace is first asked for.
 */
final class MemoryWiring implements AutoCloseable {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  final ForgettingWiring forgetting;
  final LesionWiring lesion;
  final NeuronWiring neuron;
  private ExecutorService worker;
  private RecallModels recall;
  private PlaybackClock clock;

  MemoryWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
    forgetting = new ForgettingWiring(panes, preferences, texts);
    lesion = new LesionWiring(panes, preferences, texts);
    neuron = new NeuronWiring(panes, preferences, texts);
  }

  RecallModels recall() {
    if (recall == null) {
      worker = Workers.oneInTheBackground("engram-memory");
      recall = new RecallModels(texts, worker, Platform::runLater, System::nanoTime);
      clock =
          new PlaybackClock(
              recall.playback.directionProperty().map(way -> way.intValue() != 0),
              recall.playback::tick,
              recall.playback::pause,
              panes,
              MemoryExperiment.RECALL);
    }
    return recall;
  }

  /** What the keys drive in this workspace. */
  Transport transport() {
    return switch (panes.experimentProperty().get()) {
      case LESION -> lesion.models().playback;
      case RECALL -> recall().playback;
      case FORGETTING -> forgetting.models().playback;
      case NEURON -> neuron.models().playback;
    };
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>(ofRecall(parts));
    makers.putAll(forgetting.controllers());
    makers.putAll(lesion.controllers());
    makers.putAll(neuron.controllers());
    return makers;
  }

  private Map<Class<?>, Supplier<Object>> ofRecall(Function<String, Parent> parts) {
    return Map.of(
        MemoryController.class, () -> new MemoryController(panes, texts, parts),
        RecallTransportController.class,
            () ->
                new RecallTransportController(
                    recall().recall, recall().playback, recall().readOuts, texts),
        RecallSettingsController.class,
            () -> new RecallSettingsController(recall().settings, recall().draw, texts),
        RecallDeskController.class,
            () ->
                new RecallDeskController(
                    recall().recall,
                    recall().neuron,
                    recall().draw,
                    recall().words,
                    preferences,
                    texts),
        RecallDrawController.class, () -> new RecallDrawController(recall().draw, preferences),
        RecallNeuronController.class,
            () -> new RecallNeuronController(recall().recall, recall().neuron, texts),
        RecallBelowController.class,
            () ->
                new RecallBelowController(
                    recall().recall, recall().playback, recall().readOuts, preferences, texts),
        RecallCapacityController.class,
            () ->
                new RecallCapacityController(
                    recall().capacity, recall().settings, preferences, texts));
  }

  @Override
  public void close() {
    forgetting.close();
    lesion.close();
    neuron.close();
    if (recall == null) return;
    clock.close();
    recall.capacity.cancel();
    worker.shutdownNow();
  }
}
