package engram.nn;

/** The address of something in a network that can be pointed at; layers are numbered from 0. */
public sealed interface Part {

  /** An input of the network. */
  record Input(int index) implements Part {}

  /** A neuron of a hidden layer or of the output layer. */
  record Neuron(int layer, int unit) implements Part {}

  /** The weight into neuron {@code to} of that layer from its input {@code from}. */
  record Weight(int layer, int from, int to) implements Part {}

  /** The bias of neuron {@code to} of that layer. */
  record Bias(int layer, int to) implements Part {}

  /** All neurons of that hidden layer, or of the output layer. */
  record Layer(int index) implements Part {}

  /** Whether it is a single weight or bias. */
  default boolean isParameter() {
    return this instanceof Weight || this instanceof Bias;
  }

  /** Whether a network of that shape has this part. */
  default boolean isIn(NetworkSpec spec) {
    if (this instanceof Input input) return input.index < spec.inputs();
    if (this instanceof Layer layer) return layer.index < spec.layerCount();
    if (this instanceof Neuron n) return exists(spec, n.layer, n.unit);
    if (this instanceof Bias b) return exists(spec, b.layer, b.to);
    Weight w = (Weight) this;
    return exists(spec, w.layer, w.to) && w.from < spec.inputsOf(w.layer);
  }

  private static boolean exists(NetworkSpec spec, int layer, int unit) {
    return layer < spec.layerCount() && unit < spec.unitsOf(layer);
  }
}
