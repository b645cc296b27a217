package engram.ui.memory.neuron;

import engram.ui.base.MemoryExperiment;
import engram.ui.base.PanesViewModel;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentWiring;
import engram.ui.memory.frame.Playback;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for the four rules. */
public final class NeuronWiring extends ExperimentWiring<NeuronModels> {
  public NeuronWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.NEURON, panes, preferences, texts);
  }

  @Override
  public NeuronModels make() {
    return new NeuronModels(texts);
  }

  @Override
  public Playback playback() {
    return models().playback;
  }

  @Override
  public Map<Class<?>, Supplier<Object>> controllers() {
    return Map.of(
        NeuronTransportController.class,
        () -> new NeuronTransportController(models().playback, models().readOuts, texts),
        NeuronSettingsController.class,
        () -> new NeuronSettingsController(models().settings, texts),
        NeuronDeskController.class,
        () -> new NeuronDeskController(models().neuron, models().words, preferences, texts),
        NeuronRuleController.class,
        () -> new NeuronRuleController(models().neuron, models().explainer, models().words, texts),
        NeuronBelowController.class,
        () -> new NeuronBelowController(models().neuron, models().playback, preferences, texts));
  }
}
