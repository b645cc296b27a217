package engram.ui.memory.neuron;

import engram.memory.experiments.Experiment;
import engram.memory.experiments.Fingerprint;
import engram.ui.base.Texts;
import engram.ui.memory.frame.ExperimentModels;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Playback;
import engram.ui.memory.frame.PlaybackSpeed;
import engram.ui.memory.frame.SteppedChart;
import engram.ui.memory.frame.SteppedPlayback;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The view models of the four rules, made together. */
public final class NeuronModels implements ExperimentModels.Worded {
  private static final double FASTEST = 400;
  private static final double FIRST = 100;

  public final NeuronSettings settings;
  public final NeuronViewModel neuron;
  public final SteppedPlayback playback;
  final NeuronWords words;
  private final NeuronExplainer explainer;

  public NeuronModels(Texts texts) {
    settings = new NeuronSettings(texts);
    neuron = new NeuronViewModel(settings);
    playback =
        new SteppedPlayback(
            neuron, Playback.Keys.STEPS, PlaybackSpeed.ofSteps(FASTEST, FIRST, texts));
    words = new NeuronWords(neuron, texts);
    explainer = new NeuronExplainer(neuron, words, texts);
    settings.setupProperty().subscribe(playback::pause);
  }

  @Override
  public NeuronSettings settings() {
    return settings;
  }

  @Override
  public SteppedPlayback playback() {
    return playback;
  }

  @Override
  public List<ObservableValue<?>> changes() {
    return List.of(
        neuron.courseProperty(),
        neuron.stepProperty(),
        settings.shownProperty(),
        settings.explainedProperty());
  }

  @Override
  public NeuronWords words() {
    return words;
  }

  @Override
  public Explanation explanation() {
    return explainer.explain();
  }

  @Override
  public List<SteppedChart> charts() {
    return NeuronCurves.of(neuron.getCourse(), neuron.shown()).charts(words);
  }

  @Override
  public List<ObservableValue<?>> chartChanges() {
    return List.of(neuron.courseProperty(), settings.shownProperty(), settings.explainedProperty());
  }

  @Override
  public Experiment experiment() {
    return new Experiment.Neuron(
        settings.getSetup(), neuron.shown(), neuron.explained(), neuron.step());
  }

  @Override
  public Optional<String> fingerprint() {
    return Optional.of(Fingerprint.of(neuron.getCourse()));
  }

  @Override
  public void restore(Experiment experiment) {
    Experiment.Neuron saved = (Experiment.Neuron) experiment;
    settings.restore(saved);
    playback.goTo(saved.step());
  }
}
