package engram.ui.run;

import engram.nn.Part;
import java.util.Optional;

/**
 * A quantity that is pointed at, in a formula, in a line of the program or in the graph.
 *
 * @param layer numbered from 0; −1 where the quantity has none, as the inputs, the loss and the
 *     learning rate
 * @param part the single weight, bias, neuron or input that is meant, if it is a single one
 */
public record Pointed(Quantity quantity, int layer, Optional<Part> part) {

  /** What formulas, program and graph have in common. */
  public enum Quantity {
    INPUT,
    WEIGHT,
    BIAS,
    PRE_ACTIVATION,
    ACTIVATION,
    LOSS,
    /** ∂L/∂z of a neuron. */
    DELTA,
    /** ∂L/∂w or ∂L/∂b. */
    GRADIENT,
    LEARNING_RATE
  }

  /** The same of that part of the network: the value that the graph shows there. */
  public static Pointed at(Part part) {
    if (part instanceof Part.Weight w) return of(Quantity.WEIGHT, w.layer(), part);
    if (part instanceof Part.Bias b) return of(Quantity.BIAS, b.layer(), part);
    if (part instanceof Part.Neuron n) return of(Quantity.ACTIVATION, n.layer(), part);
    if (part instanceof Part.Layer l) {
      return new Pointed(Quantity.ACTIVATION, l.index(), Optional.empty());
    }
    return of(Quantity.INPUT, -1, part);
  }

  private static Pointed of(Quantity quantity, int layer, Part part) {
    return new Pointed(quantity, layer, Optional.of(part));
  }
}
