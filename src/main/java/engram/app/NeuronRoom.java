package engram.app;

import engram.view.NeuronDeskController;
import engram.view.NeuronSettingsController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.NeuronModels;
import engram.viewmodel.Shared;
import java.util.Map;
import java.util.function.Supplier;

/** One neuron that learns by four rules. */
final class NeuronRoom extends ExperimentRoom<NeuronModels> {
  NeuronRoom(Shared shared) {
    super(MemoryExperiment.NEURON, shared);
  }

  @Override
  NeuronModels make() {
    return new NeuronModels(shared.texts());
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        NeuronSettingsController.class,
            () -> new NeuronSettingsController(models().settings, shared.texts()),
        NeuronDeskController.class, () -> new NeuronDeskController(models(), shared));
  }
}
