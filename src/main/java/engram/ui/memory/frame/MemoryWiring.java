package engram.ui.memory.frame;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.base.Transport;
import engram.ui.memory.forgetting.ForgettingWiring;
import engram.ui.memory.lesion.LesionWiring;
import engram.ui.memory.lists.ListsWiring;
import engram.ui.memory.neuron.NeuronWiring;
import engram.ui.memory.recall.RecallWiring;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The Memory workspace's part of the composition root: its frame, and one part an experiment. */
public final class MemoryWiring implements AutoCloseable {
  private final PanesViewModel panes;
  private final Texts texts;
  public final RecallWiring recall;
  public final ForgettingWiring forgetting;
  public final LesionWiring lesion;
  public final ListsWiring stores;
  public final NeuronWiring neuron;
  private final Map<MemoryExperiment, ExperimentWiring<?>> experiments =
      new EnumMap<>(MemoryExperiment.class);

  public MemoryWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.texts = texts;
    lesion = new LesionWiring(panes, preferences, texts);
    recall = new RecallWiring(panes, preferences, texts);
    forgetting = new ForgettingWiring(panes, preferences, texts);
    stores = new ListsWiring(panes, preferences, texts);
    neuron = new NeuronWiring(panes, preferences, texts);
    List.of(lesion, recall, forgetting, stores, neuron)
        .forEach(each -> experiments.put(each.experiment(), each));
  }

  /** What the keys drive in this workspace. */
  public Transport transport() {
    return experiments.get(panes.experimentProperty().get()).playback();
  }

  /** Whether any experiment is no longer as it was first shown. */
  public boolean isBegun() {
    return experiments.values().stream().anyMatch(ExperimentWiring::isBegun);
  }

  public ExperimentDesk desk(MemoryExperiment experiment) {
    return experiments.get(experiment).models();
  }

  /**
   * @param parts loads a view by its stem
   */
  public Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
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
