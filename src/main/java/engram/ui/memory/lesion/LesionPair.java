package engram.ui.memory.lesion;

/** Words for the same thing, of a network and of a brain. */
public enum LesionPair {
  NEURON("neuron"),
  SYNAPSE("synapse"),
  FIRING("firing"),
  LEARNING("learning"),
  ENCODING("encoding"),
  RECALL("recall");

  private final String id;

  LesionPair(String id) {
    this.id = id;
  }

  /** Ends the keys of its texts. */
  String id() {
    return id;
  }
}
