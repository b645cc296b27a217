package engram.memory.neuron;

/** What the inputs of the neuron look like: how their classes lie to the longest direction. */
public enum NeuronShape {
  /** The classes lie side by side, across the direction in which the points differ most. */
  ACROSS("across", 1, 0.3, 0.6),

  /** The classes lie one behind the other, along that direction. */
  ALONG("along", 0.4, 0.35, 1),

  /** No class can be told from the other. */
  MIXED("mixed", 1, 0.5, 0);

  /** Of points. */
  static final int COUNT = 120;

  private final String id;
  private final double length;
  private final double width;
  private final double gap;

  NeuronShape(String id, double length, double width, double gap) {
    this.id = id;
    this.length = length;
    this.width = width;
    this.gap = gap;
  }

  public String id() {
    return id;
  }

  /**
   * @param degrees by which the cloud is turned
   */
  NeuronInputs inputs(double degrees, long seed) {
    return NeuronInputs.clouds(COUNT, degrees, length, width, gap, seed);
  }
}
