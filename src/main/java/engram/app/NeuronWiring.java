package engram.app;

import engram.view.NeuronBelowController;
import engram.view.NeuronDeskController;
import engram.view.NeuronRuleController;
import engram.view.NeuronSettingsController;
import engram.view.NeuronTransportController;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.NeuronModels;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.Playback;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for the four rules. */
final class NeuronWiring extends ExperimentWiring<NeuronModels> {
  NeuronWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    super(MemoryExperiment.NEURON, panes, preferences, texts);
  }

  @Override
  NeuronModels make() {
    return new NeuronModels(texts);
  }

  @Override
  Playback playback() {
    return models().playback;
  }

  @Override
  Map<Class<?>, Supplier<Object>> controllers() {
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
