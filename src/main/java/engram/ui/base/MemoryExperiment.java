package engram.ui.base;

import engram.memory.experiments.Experiment;

/**
 * The experiments of the Memory workspace, in the order of their list; two may share a place in it.
 */
public enum MemoryExperiment {
  /** A trained network and a table lose a growing share of themselves. */
  LESION("lesion"),

  /** A spoiled pattern comes back. */
  RECALL("recall"),

  /** One task costs another, and what helps. */
  FORGETTING("forgetting"),

  /** A list is held in a short-term store and written into a long-term one. */
  STORES("lists"),

  /** Something is learned again after a gap, by stores that leak; behind the same door. */
  SPACING("spacing"),

  /** One neuron learns from the same inputs by four rules. */
  NEURON("neuron"),

  /** A fast store dreams, and a slow network learns from its dreams. */
  SLEEP("sleep"),

  /** The neurons that fire in a room are tagged, lit and silenced. */
  TAG("tag"),

  /** Three machines hold the same letters, and a head learns where to look. */
  HEADS("heads");

  private final String stem;

  MemoryExperiment(String stem) {
    this.stem = stem;
  }

  /** Where it is shown. */
  public static MemoryExperiment of(Experiment experiment) {
    if (experiment instanceof Experiment.Lesion) return LESION;
    if (experiment instanceof Experiment.Recall) return RECALL;
    if (experiment instanceof Experiment.Forgetting) return FORGETTING;
    if (experiment instanceof Experiment.Stores) return STORES;
    if (experiment instanceof Experiment.Sleep) return SLEEP;
    if (experiment instanceof Experiment.Tag) return TAG;
    if (experiment instanceof Experiment.Heads) return HEADS;
    if (experiment instanceof Experiment.Spacing) return SPACING;
    return NEURON;
  }

  /** The experiment in whose place in the list it is found: most are found in their own. */
  public MemoryExperiment door() {
    return this == SPACING ? STORES : this;
  }

  /**
   * Begins the names of its views: {@code stem-settings}, {@code stem-desk}, {@code stem-below};
   * and ends the keys of its texts.
   */
  public String stem() {
    return stem;
  }
}
