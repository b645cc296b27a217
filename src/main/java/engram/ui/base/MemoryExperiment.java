package engram.ui.base;

import engram.memory.experiments.Experiment;
import java.util.stream.Stream;

/**
 * The experiments of the Memory workspace, in the order of their list; two may share a place in it.
 */
public enum MemoryExperiment {
  /** A trained network and a table lose a growing share of themselves. */
  LESION("lesion", Experiment.Lesion.class),

  /** A spoiled pattern comes back. */
  RECALL("recall", Experiment.Recall.class),

  /** One task costs another, and what helps. */
  FORGETTING("forgetting", Experiment.Forgetting.class),

  /** A list is held in a short-term store and written into a long-term one. */
  STORES("lists", Experiment.Stores.class),

  /** Something is learned again after a gap, by stores that leak; behind the same door. */
  SPACING("spacing", Experiment.Spacing.class),

  /** One neuron learns from the same inputs by four rules. */
  NEURON("neuron", Experiment.Neuron.class),

  /** A fast store dreams, and a slow network learns from its dreams. */
  SLEEP("sleep", Experiment.Sleep.class),

  /** The neurons that fire in a room are tagged, lit and silenced. */
  TAG("tag", Experiment.Tag.class),

  /** Three machines hold the same letters, and a head learns where to look. */
  HEADS("heads", Experiment.Heads.class);

  private final String stem;
  private final Class<? extends Experiment> type;

  MemoryExperiment(String stem, Class<? extends Experiment> type) {
    this.stem = stem;
    this.type = type;
  }

  /** Where it is shown. */
  public static MemoryExperiment of(Experiment experiment) {
    return Stream.of(values())
        .filter(each -> each.type.isInstance(experiment))
        .findFirst()
        .orElseThrow();
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
