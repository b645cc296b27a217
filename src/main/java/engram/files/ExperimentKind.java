package engram.files;

import engram.memory.experiments.Experiment;

/** Which experiments can be saved, and what their files call them. */
enum ExperimentKind {
  LESION("lesion"),
  RECALL("recall"),
  FORGETTING("forgetting"),
  STORES("stores"),
  NEURON("neuron");

  private final String id;

  ExperimentKind(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static ExperimentKind of(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion) return LESION;
    if (experiment instanceof Experiment.Recall) return RECALL;
    if (experiment instanceof Experiment.Forgetting) return FORGETTING;
    if (experiment instanceof Experiment.Stores) return STORES;
    return NEURON;
  }
}
