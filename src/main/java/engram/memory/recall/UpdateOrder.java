package engram.memory.recall;

/** Which neurons look at their fields when. */
public enum UpdateOrder {
  /** One by one, in a new random order each sweep: the energy never rises. */
  ASYNCHRONOUS("asynchronous"),

  /**
   * All at once. The energy can rise, and the states can end in a cycle of two, but in none longer
   * (Goles, Fogelman and Pellegrin 1985).
   */
  SYNCHRONOUS("synchronous");

  private final String id;

  UpdateOrder(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
