package engram.ui.memory.neuron;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.UndoPlace;
import engram.ui.memory.frame.ExperimentRoom;
import engram.ui.present.Presented;
import engram.ui.run.Shared;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One neuron that learns by four rules. */
public final class NeuronRoom extends ExperimentRoom<NeuronModels> {
  public NeuronRoom(Shared shared, Consumer<UndoPlace> undoing) {
    super(MemoryExperiment.NEURON, shared, undoing);
  }

  @Override
  public NeuronModels make() {
    return new NeuronModels(shared.texts());
  }

  @Override
  public Presented present(NeuronModels models) {
    return new PresentedNeuron(new NeuronSubject(models, shared.texts()));
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        NeuronSettingsController.class, () -> new NeuronSettingsController(models(), shared),
        NeuronDeskController.class, () -> new NeuronDeskController(models(), shared));
  }
}
