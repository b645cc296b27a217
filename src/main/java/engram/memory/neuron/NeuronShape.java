package engram.memory.neuron;

import engram.data.Identified;

/** What the inputs of the neuron look like: how their classes lie to the longest direction. */
public enum NeuronShape implements Identified {
  /** The classes lie side by side, across the direction in which the points differ most. */
  ACROSS(1, 0.3, 0.6),

  /** The classes lie one behind the other, along that direction. */
  ALONG(0.4, 0.35, 1),

  /** No class can be told from the other. */
  MIXED(1, 0.5, 0);

  /** Of points. */
  static final int COUNT = 120;

  private final double length;
  private final double width;
  private final double gap;

  NeuronShape(double length, double width, double gap) {
    this.length = length;
    this.width = width;
    this.gap = gap;
  }

  /**
   * @param degrees by which the cloud is turned
   */
  NeuronInputs inputs(double degrees, long seed) {
    return NeuronInputs.clouds(COUNT, degrees, length, width, gap, seed);
  }
}
