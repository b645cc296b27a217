package engram.nn;

/** One dense layer: its number of neurons and their activation. */
public record LayerSpec(int units, Activation activation) {

  /**
   * @throws IllegalArgumentException if units is below 1
   */
  public LayerSpec {
    if (units < 1) {
      throw new IllegalArgumentException("a layer needs at least one neuron, not " + units);
    }
  }

  @Override
  public String toString() {
    return units + " " + activation.id();
  }
}
