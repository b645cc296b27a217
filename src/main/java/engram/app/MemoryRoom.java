package engram.app;

import engram.view.ExplanationController;
import engram.view.MemoryController;
import engram.view.MemoryTimeController;
import engram.view.MemoryTransportController;
import engram.viewmodel.ExperimentModels;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.Shared;
import engram.viewmodel.SteppedPlayback;
import engram.viewmodel.Transport;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The Memory workspace: its frame, and a room for each experiment. */
final class MemoryRoom implements AutoCloseable {
  final RecallRoom recall;
  final ForgettingRoom forgetting;
  final LesionRoom lesion;
  final ListsRoom lists;
  final NeuronRoom neuron;
  private final Shared shared;
  private final Map<MemoryExperiment, ExperimentRoom<?>> rooms =
      new EnumMap<>(MemoryExperiment.class);

  MemoryRoom(Shared shared) {
    this.shared = shared;
    lesion = new LesionRoom(shared);
    recall = new RecallRoom(shared);
    forgetting = new ForgettingRoom(shared);
    lists = new ListsRoom(shared);
    neuron = new NeuronRoom(shared);
    List.of(lesion, recall, forgetting, lists, neuron)
        .forEach(each -> rooms.put(each.experiment(), each));
  }

  /** Whether any experiment is no longer as it was first shown. */
  boolean isBegun() {
    return rooms.values().stream().anyMatch(ExperimentRoom::isBegun);
  }

  ExperimentModels models(MemoryExperiment experiment) {
    return rooms.get(experiment).models();
  }

  private ExperimentModels shown() {
    return models(shared.panes().experimentProperty().get());
  }

  /** What the keys drive in this workspace. */
  Transport transport() {
    return shown().playback();
  }

  /**
   * @param parts loads a view by its stem
   */
  Map<Class<?>, Supplier<Object>> controllers(Function<String, Parent> parts) {
    Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
    makers.put(MemoryController.class, () -> new MemoryController(this::models, shared, parts));
    makers.put(
        MemoryTransportController.class, () -> new MemoryTransportController(shown(), shared));
    makers.put(
        MemoryTimeController.class,
        () -> new MemoryTimeController((SteppedPlayback) shown().playback(), shared));
    makers.put(ExplanationController.class, () -> new ExplanationController(shown(), shared));
    rooms.values().forEach(each -> makers.putAll(each.controllers()));
    return makers;
  }

  @Override
  public void close() {
    rooms.values().forEach(ExperimentRoom::close);
  }
}
