package engram.memory.recall;

import engram.data.Identified;

/** Which neurons look at their fields when. */
public enum UpdateOrder implements Identified {
  /** One by one, in a new random order each sweep: the energy never rises. */
  ASYNCHRONOUS,

  /**
   * All at once. The energy can rise, and the states can end in a cycle of two, but in none longer
   * (Goles, Fogelman and Pellegrin 1985).
   */
  SYNCHRONOUS;
}
