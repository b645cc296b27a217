package engram.ui.inspector;

/** What the inspector can look at. */
public enum InspectorTab {
  MAP("map"),
  NEURON("neuron"),
  WEIGHT("weight"),
  LAYER("layer"),
  SAMPLE("sample"),
  NETWORK("network");

  private final String id;

  InspectorTab(String id) {
    this.id = id;
  }

  /** The end of its keys. */
  String id() {
    return id;
  }
}
