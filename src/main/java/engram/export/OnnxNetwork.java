package engram.export;

import engram.data.Inputs;
import engram.data.Targets;
import engram.data.Task;
import engram.nn.Activation;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A trained network as an ONNX file, with the scaling inside: it takes the inputs as they were
 * measured, samples × inputs, and gives the activations of the output layer, and of each sample the
 * number of its class or the number that is predicted, in its own unit. Inputs and outputs have 32
 * bits, what is computed between them 64.
 *
 * <p>The metadata {@code inputs} and {@code classes} are the names, as JSON; categories are inputs
 * that are 1 or 0, formulas inputs to be computed before.
 */
public final class OnnxNetwork {
  private final OnnxGraph graph = new OnnxGraph();
  private final PreparedData data;
  private final NetworkSpec spec;
  private final Parameters parameters;

  private OnnxNetwork(PreparedData data, Parameters parameters) {
    this.data = data;
    this.parameters = parameters;
    spec = parameters.spec();
  }

  /** The bytes of the file. */
  public static byte[] of(PreparedData data, Parameters parameters) {
    return new OnnxNetwork(data, parameters).bytes();
  }

  private byte[] bytes() {
    graph.input("inputs", OnnxGraph.FLOAT, spec.inputs());
    String a = scaled(graph.cast("inputs", OnnxGraph.DOUBLE));
    for (int layer = 0; layer < spec.layerCount(); layer++) a = layer(a, layer);
    graph.cast(a, OnnxGraph.FLOAT, "outputs");
    graph.output("outputs", OnnxGraph.FLOAT, spec.outputs());
    Targets targets = data.targets();
    if (targets.coding().task() == Task.REGRESSION) number(a, targets);
    else classes(a, targets);
    return graph.model("engram", metadata());
  }

  private String scaled(String x) {
    Inputs inputs = data.inputs();
    double[] zeros =
        IntStream.range(0, inputs.count()).mapToDouble(k -> inputs.scale(k).zero()).toArray();
    double[] units =
        IntStream.range(0, inputs.count()).mapToDouble(k -> inputs.scale(k).unit()).toArray();
    String shifted = graph.node("Sub", x, graph.constant(zeros, zeros.length));
    return graph.node("Div", shifted, graph.constant(units, units.length));
  }

  private String layer(String a, int layer) {
    int in = spec.inputsOf(layer);
    int out = spec.unitsOf(layer);
    double[] weights = new double[in * out];
    for (int k = 0; k < weights.length; k++)
      weights[k] = parameters.weight(layer, k / out, k % out);
    double[] biases = IntStream.range(0, out).mapToDouble(k -> parameters.bias(layer, k)).toArray();
    String product = graph.node("MatMul", a, graph.constant(weights, in, out));
    String z = graph.node("Add", product, graph.constant(biases, out));
    return activation(spec.activationOf(layer), z);
  }

  /** Of operators that ONNX Runtime has for 64 bits. */
  private String activation(Activation f, String z) {
    return switch (f) {
      case SIGMOID -> graph.node("Sigmoid", z);
      case TANH -> graph.node("Tanh", z);
      case RELU -> graph.node("Relu", z);
      case LEAKY_RELU ->
          graph.node("Max", z, graph.node("Mul", z, graph.constant(Activation.LEAK)));
      case ELU -> {
        String below = graph.node("Exp", graph.node("Min", z, graph.constant(0)));
        String less = graph.node("Sub", below, graph.constant(1));
        yield graph.node("Add", graph.node("Relu", z), less);
      }
      case SOFTPLUS -> softplus(z);
      case SWISH -> {
        // not z · σ(z), of which ONNX Runtime makes an operator that it has for 32 bits alone
        String large = graph.node("Exp", graph.node("Neg", z));
        yield graph.node("Div", z, graph.node("Add", graph.constant(1), large));
      }
      case MISH -> graph.node("Mul", z, graph.node("Tanh", softplus(z)));
      case IDENTITY -> z;
      case SOFTMAX -> graph.node("Softmax", z);
    };
  }

  /** max(z, 0) + ln(1 + e^−|z|), which never overflows. */
  private String softplus(String z) {
    String small = graph.node("Exp", graph.node("Neg", graph.node("Abs", z)));
    String rest = graph.node("Log", graph.node("Add", graph.constant(1), small));
    return graph.node("Add", graph.node("Relu", z), rest);
  }

  private void classes(String a, Targets targets) {
    if (targets.coding().isSingle()) {
      String above = graph.node("Greater", a, graph.constant(targets.middle()));
      graph.cast(above, OnnxGraph.INT64, "class");
      graph.output("class", OnnxGraph.INT64, 1);
      return;
    }
    graph.node(
        "ArgMax", List.of(a), "class", OnnxGraph.whole("axis", 1), OnnxGraph.whole("keepdims", 1));
    graph.output("class", OnnxGraph.INT64, 1);
  }

  private void number(String a, Targets targets) {
    String large = graph.node("Mul", a, graph.constant(targets.scale().unit()));
    String number = graph.node("Add", large, graph.constant(targets.scale().zero()));
    graph.cast(number, OnnxGraph.FLOAT, "prediction");
    graph.output("prediction", OnnxGraph.FLOAT, 1);
  }

  private List<List<String>> metadata() {
    List<List<String>> metadata = new ArrayList<>();
    metadata.add(List.of("inputs", json(DataScript.inputNames(data))));
    metadata.add(List.of("target", data.targets().target().name()));
    if (!data.targets().target().isNumber()) {
      metadata.add(List.of("classes", json(data.targets().target().categories())));
    } else if (!data.targets().target().unit().isEmpty()) {
      metadata.add(List.of("unit", data.targets().target().unit()));
    }
    return metadata;
  }

  /** Python's lists of texts are those of JSON. */
  private static String json(List<String> names) {
    return names.stream().map(Python::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
