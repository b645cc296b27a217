package engram.cli;

import engram.memory.experiments.Experiment;

/** Takes an experiment from its settings to its numbers while someone watches. */
final class ExperimentMeasuring {
  private final Watch watch;

  ExperimentMeasuring(Watch watch) {
    this.watch = watch;
  }

  /**
   * @throws java.util.concurrent.CancellationException by Ctrl+C
   * @throws CommandFailure if a network can't be trained so
   */
  ExperimentReport measure(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion lesion) {
      return new LesionMeasuring(watch).measure(lesion.setup());
    }
    if (experiment instanceof Experiment.Recall recall) return RecallReport.of(recall.setup());
    if (experiment instanceof Experiment.Forgetting forgetting) {
      return new ForgettingMeasuring(watch).measure(forgetting.setup());
    }
    if (experiment instanceof Experiment.Stores stores) return ListReport.of(stores.setup());
    if (experiment instanceof Experiment.Neuron neuron) return NeuronReport.of(neuron.setup());
    throw new IllegalStateException("no command measures " + experiment);
  }
}
