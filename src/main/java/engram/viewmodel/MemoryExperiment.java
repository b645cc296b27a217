package engram.viewmodel;

/** The experiments of the Memory workspace, in the order of their list. */
public enum MemoryExperiment {
  /** A spoiled pattern comes back. */
  RECALL("recall"),

  /** One neuron learns from the same inputs by four rules. */
  NEURON("neuron");

  private final String stem;

  MemoryExperiment(String stem) {
    this.stem = stem;
  }

  /**
   * Begins the names of its views: {@code stem-settings}, {@code stem-desk}, {@code stem-below},
   * {@code stem-transport}; and ends the keys of its texts.
   */
  public String stem() {
    return stem;
  }
}
