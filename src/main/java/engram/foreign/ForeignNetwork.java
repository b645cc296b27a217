package engram.foreign;

import engram.data.Inputs;
import engram.data.Scale;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A dense network that was read from a file: layers that follow each other, of finite numbers. */
public final class ForeignNetwork {
  static final int MOST_LAYERS = 100;
  static final long MOST_PARAMETERS = 10_000_000;

  private final String file;
  private final List<ForeignLayer> layers;
  private final List<Scale> scaling;

  private ForeignNetwork(String file, List<ForeignLayer> layers, List<Scale> scaling) {
    this.file = file;
    this.layers = List.copyOf(layers);
    this.scaling = List.copyOf(scaling);
  }

  /**
   * @param file what it is called
   * @param scaling of each input before the first layer; empty if the file has none
   */
  static ForeignNetwork of(String file, List<ForeignLayer> layers, List<Scale> scaling)
      throws NetworkFileException {
    if (layers.isEmpty()) throw new NetworkFileException(NetworkFault.NO_LAYER, file, "", "", "");
    requireFew(file, layers.size(), layers.stream().mapToLong(ForeignNetwork::size).sum());
    int before = scaling.isEmpty() ? layers.get(0).inputs() : scaling.size();
    for (ForeignLayer layer : layers) {
      check(file, layer, before);
      before = layer.units();
    }
    for (ForeignLayer layer : layers.subList(0, layers.size() - 1)) {
      if (layer.activation().filter(f -> f == Activation.SOFTMAX).isEmpty()) continue;
      throw new NetworkFileException(NetworkFault.INNER_SOFTMAX, file, layer.name(), "", "");
    }
    return new ForeignNetwork(file, layers, scaling);
  }

  static void requireFew(String file, int layers, long parameters) throws NetworkFileException {
    if (layers > MOST_LAYERS) {
      throw new NetworkFileException(NetworkFault.MANY_LAYERS, file, "", layers, MOST_LAYERS);
    }
    if (parameters > MOST_PARAMETERS) {
      throw new NetworkFileException(
          NetworkFault.MANY_PARAMETERS, file, "", parameters, MOST_PARAMETERS);
    }
  }

  private static long size(ForeignLayer layer) {
    return layer.weights().length + layer.biases().length;
  }

  private static void check(String file, ForeignLayer layer, int before)
      throws NetworkFileException {
    if (layer.inputs() != before) {
      throw new NetworkFileException(
          NetworkFault.CHAIN, file, layer.name(), layer.inputs(), before);
    }
    if (layer.biases().length != layer.units()) {
      throw new NetworkFileException(
          NetworkFault.BIAS, file, layer.name(), layer.biases().length, layer.units());
    }
    for (double[] numbers : List.of(layer.weights(), layer.biases())) {
      for (double number : numbers) {
        if (Double.isFinite(number)) continue;
        throw new NetworkFileException(NetworkFault.NOT_FINITE, file, layer.name(), number, "");
      }
    }
  }

  /** What its file is called. */
  public String file() {
    return file;
  }

  public int layerCount() {
    return layers.size();
  }

  public int inputs() {
    return layers.get(0).inputs();
  }

  public int outputs() {
    return layers.get(layers.size() - 1).units();
  }

  /** Neurons of that layer. */
  public int unitsOf(int layer) {
    return layers.get(layer).units();
  }

  /** Whether the file says the activations of all layers. */
  public boolean saysActivations() {
    return layers.stream().allMatch(layer -> layer.activation().isPresent());
  }

  /** The scaling of each input that the file has before the first layer; empty if it has none. */
  public List<Scale> scaling() {
    return scaling;
  }

  /** Whether its scaling is that of those inputs, to the bit, or it has none. */
  public boolean isScaledAs(Inputs others) {
    if (scaling.isEmpty()) return true;
    return scaling.size() == others.count()
        && IntStream.range(0, scaling.size()).allMatch(k -> same(scaling.get(k), others.scale(k)));
  }

  private static boolean same(Scale one, Scale other) {
    return one.zero() == other.zero() && one.unit() == other.unit();
  }

  /**
   * Its shape.
   *
   * @param activations of the layers, the output last; not asked for if the file says them
   * @throws NetworkFileException if they are not as many as the layers, or a softmax is not last
   */
  public NetworkSpec spec(List<Activation> activations) throws NetworkFileException {
    if (!saysActivations() && activations.size() != layers.size()) {
      throw new NetworkFileException(
          NetworkFault.ACTIVATIONS, file, "", activations.size(), layers.size());
    }
    List<LayerSpec> specs = new ArrayList<>();
    for (int k = 0; k < layers.size(); k++) {
      ForeignLayer layer = layers.get(k);
      Activation f = saysActivations() ? layer.activation().orElseThrow() : activations.get(k);
      if (f == Activation.SOFTMAX && k < layers.size() - 1) {
        throw new NetworkFileException(NetworkFault.INNER_SOFTMAX, file, layer.name(), "", "");
      }
      specs.add(new LayerSpec(layer.units(), f));
    }
    return new NetworkSpec(inputs(), specs);
  }

  /**
   * Its numbers for a network of that shape, to the bit.
   *
   * @throws NetworkFileException if the network has another shape, or an activation that the file
   *     says is another one
   */
  public Parameters parameters(NetworkSpec spec) throws NetworkFileException {
    return Parameters.of(spec, values(spec));
  }

  /**
   * The same for a network whose inputs are scaled. If the file has a scaling that is not that of
   * the inputs, the first layer's are converted, so that what was measured gives the same
   * activations.
   *
   * @param inputs of the network, whose scaling the data have made
   * @throws NetworkFileException if the network has another shape, or an activation that the file
   *     says is another one
   */
  public Parameters parameters(NetworkSpec spec, Inputs inputs) throws NetworkFileException {
    double[] values = values(spec);
    if (!isScaledAs(inputs)) rescale(values, spec, inputs);
    return Parameters.of(spec, values);
  }

  private double[] values(NetworkSpec spec) throws NetworkFileException {
    requireShape(spec);
    double[] values = new double[spec.parameterCount()];
    for (int k = 0; k < layers.size(); k++) {
      double[] weights = layers.get(k).weights();
      double[] biases = layers.get(k).biases();
      System.arraycopy(weights, 0, values, spec.offsetOf(k), weights.length);
      System.arraycopy(biases, 0, values, spec.biasIndex(k, 0), biases.length);
    }
    return values;
  }

  private void requireShape(NetworkSpec spec) throws NetworkFileException {
    if (spec.layerCount() != layers.size()) {
      throw new NetworkFileException(
          NetworkFault.LAYERS, file, "", layers.size(), spec.layerCount());
    }
    for (int k = 0; k < layers.size(); k++) {
      ForeignLayer layer = layers.get(k);
      String expected = spec.inputsOf(k) + " × " + spec.unitsOf(k);
      if (!layer.shape().equals(expected)) {
        throw new NetworkFileException(
            NetworkFault.OTHER_SHAPE, file, layer.name(), layer.shape(), expected);
      }
      Optional<Activation> f = layer.activation();
      if (f.isPresent() && f.get() != spec.activationOf(k)) {
        throw new NetworkFileException(
            NetworkFault.OTHER_ACTIVATION,
            file,
            layer.name(),
            f.get().id(),
            spec.activationOf(k).id());
      }
    }
  }

  /** (x − z) / u of the file, for an x that is scaled otherwise: w and b of the first layer. */
  private void rescale(double[] values, NetworkSpec spec, Inputs inputs) {
    for (int from = 0; from < spec.inputs(); from++) {
      Scale here = inputs.scale(from);
      Scale there = scaling.get(from);
      double shift = (here.zero() - there.zero()) / there.unit();
      double stretch = here.unit() / there.unit();
      for (int to = 0; to < spec.unitsOf(0); to++) {
        int weight = spec.weightIndex(0, from, to);
        values[spec.biasIndex(0, to)] += values[weight] * shift;
        values[weight] *= stretch;
      }
    }
  }
}
