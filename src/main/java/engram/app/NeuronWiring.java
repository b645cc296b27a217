package engram.app;

import engram.view.NeuronBelowController;
import engram.view.NeuronDeskController;
import engram.view.NeuronRuleController;
import engram.view.NeuronSettingsController;
import engram.view.NeuronTransportController;
import engram.viewmodel.ExperimentDesk;
import engram.viewmodel.MemoryExperiment;
import engram.viewmodel.NeuronModels;
import engram.viewmodel.PanesViewModel;
import engram.viewmodel.PreferencesViewModel;
import engram.viewmodel.Texts;
import engram.viewmodel.Transport;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the composition root for the four rules; made when they are first asked for. */
final class NeuronWiring implements ExperimentWiring {
  private final PanesViewModel panes;
  private final PreferencesViewModel preferences;
  private final Texts texts;
  private NeuronModels models;
  private PlaybackClock clock;

  NeuronWiring(PanesViewModel panes, PreferencesViewModel preferences, Texts texts) {
    this.panes = panes;
    this.preferences = preferences;
    this.texts = texts;
  }

  NeuronModels models() {
    if (models == null) {
      models = new NeuronModels(texts);
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
    return MemoryExperiment.NEURON;
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

  @Override
  public void close() {
    if (clock != null) clock.close();
  }
}
