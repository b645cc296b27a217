package engram.ui.memory.neuron;

import engram.files.SavedExperiment;
import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentDesk;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.Optional;

/** The view models of the four rules, made together. */
public final class NeuronModels implements ExperimentDesk {
  private static final double FASTEST = 400;
  private static final double FIRST = 100;

  public final NeuronSettings settings;
  public final NeuronViewModel neuron;
  public final SteppedPlayback playback;
  public final NeuronReadOuts readOuts;
  public final NeuronWords words;
  public final NeuronExplainer explainer;

  public NeuronModels(Texts texts) {
    settings = new NeuronSettings(texts);
    neuron = new NeuronViewModel(settings);
    playback = new SteppedPlayback(neuron, FASTEST, FIRST, texts);
    readOuts = new NeuronReadOuts(neuron, texts);
    words = new NeuronWords(neuron, texts);
    explainer = new NeuronExplainer(neuron);
    settings.setupProperty().subscribe(playback::pause);
  }

  @Override
  public SavedExperiment saved() {
    return new SavedExperiment(
        new Experiment.Neuron(
            neuron.getCourse().setup(), neuron.shown(), neuron.explained(), neuron.step()),
        Optional.of(Fingerprint.of(neuron.getCourse())));
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Neuron saved = (Experiment.Neuron) experiment;
    settings.restore(saved);
    playback.goTo(saved.step());
  }
}
