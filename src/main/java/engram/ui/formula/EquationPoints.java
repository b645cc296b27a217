package engram.ui.formula;

import engram.nn.Part;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.Optional;

/** The quantities that the terms of a formula stand for. */
final class EquationPoints {
  static final Pointed LOSS = new Pointed(Quantity.LOSS, -1, Optional.empty());
  static final Pointed RATE = new Pointed(Quantity.LEARNING_RATE, -1, Optional.empty());

  private EquationPoints() {}

  static Pointed a(Part.Neuron neuron) {
    return of(Quantity.ACTIVATION, neuron);
  }

  static Pointed z(Part.Neuron neuron) {
    return of(Quantity.PRE_ACTIVATION, neuron);
  }

  static Pointed delta(Part.Neuron neuron) {
    return of(Quantity.DELTA, neuron);
  }

  private static Pointed of(Quantity quantity, Part.Neuron neuron) {
    return new Pointed(quantity, neuron.layer(), Optional.of(neuron));
  }

  /** Of a weight or a bias. */
  static Pointed gradient(Part part) {
    return new Pointed(Quantity.GRADIENT, Pointed.at(part).layer(), Optional.of(part));
  }

  static Pointed bias(Part.Neuron neuron) {
    return Pointed.at(new Part.Bias(neuron.layer(), neuron.unit()));
  }

  static Pointed weight(Part.Neuron to, int from) {
    return Pointed.at(new Part.Weight(to.layer(), from, to.unit()));
  }

  /** What comes into that layer at that place: an input, or an activation of the layer before. */
  static Pointed x(int layer, int from) {
    return Pointed.at(layer == 0 ? new Part.Input(from) : new Part.Neuron(layer - 1, from));
  }
}
