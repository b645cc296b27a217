package engram.nn;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of a dense network: the number of inputs and its layers, hidden ones first, output
 * last.
 *
 * <p>Layers are numbered from 0 (first hidden layer); layer k takes the activations of layer k − 1,
 * layer 0 the inputs.
 */
public record NetworkSpec(int inputs, List<LayerSpec> layers) {

  /**
   * @throws IllegalArgumentException without inputs or layers, or with softmax in a hidden layer
   */
  public NetworkSpec {
    layers = List.copyOf(layers);
    if (inputs < 1) {
      throw new IllegalArgumentException("a network needs at least one input, not " + inputs);
    }
    if (layers.isEmpty()) throw new IllegalArgumentException("a network needs an output layer");
    for (int k = 0; k < layers.size() - 1; k++) {
      if (layers.get(k).activation() == Activation.SOFTMAX) {
        throw new IllegalArgumentException(
            "softmax belongs in the output layer, not in hidden layer " + (k + 1));
      }
    }
  }

  /** Hidden layers and the output layer. */
  public int layerCount() {
    return layers.size();
  }

  /** Neurons of that layer. */
  public int unitsOf(int layer) {
    return layers.get(layer).units();
  }

  /** Inputs of each neuron of that layer. */
  public int inputsOf(int layer) {
    return layer == 0 ? inputs : unitsOf(layer - 1);
  }

  public Activation activationOf(int layer) {
    return layers.get(layer).activation();
  }

  /** Neurons of the output layer. */
  public int outputs() {
    return unitsOf(layerCount() - 1);
  }

  /** Where that layer's weights begin in the flat order of {@link Parameters}. */
  public int offsetOf(int layer) {
    int offset = 0;
    for (int k = 0; k < layer; k++) offset += (inputsOf(k) + 1) * unitsOf(k);
    return offset;
  }

  /** Where that weight stands in the flat order of {@link Parameters}. */
  public int weightIndex(int layer, int from, int to) {
    return offsetOf(layer) + from * unitsOf(layer) + to;
  }

  /** Where that neuron's bias stands in the flat order of {@link Parameters}. */
  public int biasIndex(int layer, int to) {
    return weightIndex(layer, inputsOf(layer), to);
  }

  /**
   * Where that weight or bias stands in the flat order of {@link Parameters}.
   *
   * @throws IllegalArgumentException for any other part
   */
  public int indexOf(Part part) {
    if (part instanceof Part.Weight w) return weightIndex(w.layer(), w.from(), w.to());
    if (part instanceof Part.Bias b) return biasIndex(b.layer(), b.to());
    throw new IllegalArgumentException(part + " is neither a weight nor a bias");
  }

  /** The weight or bias that stands there: the inverse of {@link #indexOf}. */
  public Part partAt(int index) {
    int layer = 0;
    while (offsetOf(layer + 1) <= index) layer++;
    int within = index - offsetOf(layer);
    int from = within / unitsOf(layer);
    int to = within % unitsOf(layer);
    return from == inputsOf(layer) ? new Part.Bias(layer, to) : new Part.Weight(layer, from, to);
  }

  /** Weights and biases of all layers. */
  public int parameterCount() {
    return offsetOf(layerCount());
  }

  /** In no language: {@code 4 – 10 tanh – 3 tanh}. */
  public String shape() {
    return layers.stream()
        .map(LayerSpec::toString)
        .collect(Collectors.joining(" – ", inputs + " – ", ""));
  }

  /** For example {@code 4 – 10 tanh – 3 tanh, 83 parameters}. */
  @Override
  public String toString() {
    return shape() + ", " + parameterCount() + " parameters";
  }
}
