package engram.app;

import engram.view.MemoryController;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The Memory workspace's part of the composition root: its frame, and one part an experiment. */
final class MemoryWiring implements AutoCloseable {
  private final PanesViewModel panes;
  private final Texts texts;
  final RecallWiring recall;
  final ForgettingWiring forgetting;
  final LesionWiring lesion;
  final StoresWiring stores;
  final NeuronWiring neuron;
  private final Map<MemoryExperiment, ExperimentWiring<?>> experiments =
      new EnumMap<>(MemoryExperiment.class);

  MemoryWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.texts = texts;
    lesion = new LesionWiring(panes, preferences, texts);
    recall = new RecallWiring(panes, preferences, texts);
    forgetting = new ForgettingWiring(panes, preferences, texts);
    stores = new StoresWiring(panes, preferences, texts);
    neuron = new NeuronWiring(panes, preferences, texts);
    List.of(lesion, recall, forgetting, stores, neuron)
        .forEach(each -> experiments.put(each.experiment(), each));
  }

  /** What the keys drive in this workspace. */
  Transport transport() {
    return experiments.get(panes.experimentProperty().get()).playback();
  }

  /** Whether any experiment is no longer as it was first shown. */
  boolean isBegun() {
    return experiments.values().stream().anyMatch(ExperimentWiring::isBegun);
  }

  ExperimentDesk desk(MemoryExperiment experiment) {
    return experiments.get(experiment).models();
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.put(MemoryController.class, () -> new MemoryController(panes, texts, parts));
    experiments.values().forEach(each -> makers.putAll(each.controllers()));
    return makers;
  }

  @Override
  public void close() {
    experiments.values().forEach(ExperimentWiring::close);
  }
}
