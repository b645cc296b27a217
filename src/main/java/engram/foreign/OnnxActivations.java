package engram.foreign;

import engram.foreign.OnnxModel.Node;
import engram.nn.Activation;
import java.util.Map;
import java.util.Optional;

/**
 * Our activations as ONNX has them, as an operator of its own or as several: the way that {@link
 * engram.export.OnnxNetwork} writes them, and that of PyTorch.
 */
final class OnnxActivations {
  static final String NAMES =
      "Sigmoid, Tanh, Relu, LeakyRelu, Elu, Softplus, Swish, Mish, Identity, Softmax";

  private static final Map<String, Activation> OPERATORS =
      Map.of(
          "Sigmoid", Activation.SIGMOID,
          "Tanh", Activation.TANH,
          "Relu", Activation.RELU,
          "LeakyRelu", Activation.LEAKY_RELU,
          "Elu", Activation.ELU,
          "Softplus", Activation.SOFTPLUS,
          "Swish", Activation.SWISH,
          "Mish", Activation.MISH,
          "Softmax", Activation.SOFTMAX);

  private final OnnxGraphView graph;

  OnnxActivations(OnnxGraphView graph) {
    this.graph = graph;
  }

  /**
   * @param before the value that it is of
   */
  record Found(Activation activation, String before) {}

  /** Of which value that one is the activation; the identity of itself if it is none of ours. */
  Found of(String value) throws NetworkFileException {
    for (Map.Entry<String, Activation> each : OPERATORS.entrySet()) {
      Optional<Node> node = graph.find(value, each.getKey());
      if (node.isEmpty()) continue;
      check(node.get());
      return new Found(each.getValue(), graph.through(graph.input(node.get(), 0)));
    }
    for (Rule rule :
        new Rule[] {this::leakyRelu, this::elu, this::softplus, this::product, this::quotient}) {
      Optional<Found> found = rule.find(value);
      if (found.isPresent()) return found.get();
    }
    return new Found(Activation.IDENTITY, graph.through(value));
  }

  private interface Rule {
    Optional<Found> find(String value) throws NetworkFileException;
  }

  private void check(Node node) throws NetworkFileException {
    switch (node.operator) {
      case "LeakyRelu" -> graph.requireReal(node, "alpha", Activation.LEAK, 0.01);
      case "Elu", "Swish" -> graph.requireReal(node, "alpha", 1, 1);
      case "Softmax" -> {
        long axis = graph.whole(node, "axis", -1);
        if (axis != -1 && axis != 1) throw graph.setting(node, "axis", axis);
      }
      default -> {}
    }
  }

  /** max(z, 0.01 z). */
  private Optional<Found> leakyRelu(String value) throws NetworkFileException {
    Optional<Node> max = ofTwo(value, "Max");
    if (max.isEmpty()) return Optional.empty();
    for (int k = 0; k < 2; k++) {
      String z = graph.input(max.get(), k);
      Optional<Node> leak = graph.find(graph.input(max.get(), 1 - k), "Mul");
      if (leak.isPresent()
          && other(leak.get(), Activation.LEAK).filter(x -> same(x, z)).isPresent())
        return found(Activation.LEAKY_RELU, z);
    }
    return Optional.empty();
  }

  /** relu(z) + (e^min(z, 0) − 1). */
  private Optional<Found> elu(String value) throws NetworkFileException {
    Optional<Node> add = graph.find(value, "Add");
    if (add.isEmpty()) return Optional.empty();
    for (int k = 0; k < 2; k++) {
      Optional<String> z = inside(graph.input(add.get(), k), "Relu");
      Optional<Node> less = graph.find(graph.input(add.get(), 1 - k), "Sub");
      if (z.isEmpty() || less.isEmpty() || !is(graph.input(less.get(), 1), 1)) continue;
      Optional<String> low = inside(graph.input(less.get(), 0), "Exp");
      Optional<Node> min = low.flatMap(m -> ofTwo(m, "Min"));
      if (min.isPresent() && other(min.get(), 0).filter(x -> same(x, z.get())).isPresent()) {
        return found(Activation.ELU, z.get());
      }
    }
    return Optional.empty();
  }

  /** relu(z) + ln(1 + e^−|z|). */
  private Optional<Found> softplus(String value) throws NetworkFileException {
    Optional<Node> add = graph.find(value, "Add");
    if (add.isEmpty()) return Optional.empty();
    for (int k = 0; k < 2; k++) {
      Optional<String> z = inside(graph.input(add.get(), k), "Relu");
      Optional<String> sum = inside(graph.input(add.get(), 1 - k), "Log");
      Optional<Node> one = sum.flatMap(s -> graph.find(s, "Add"));
      if (z.isEmpty() || one.isEmpty()) continue;
      Optional<String> x = inside(inside(inside(other(one.get(), 1), "Exp"), "Neg"), "Abs");
      if (x.filter(each -> same(each, z.get())).isPresent()) {
        return found(Activation.SOFTPLUS, z.get());
      }
    }
    return Optional.empty();
  }

  /** z · σ(z), or z · tanh(softplus(z)). */
  private Optional<Found> product(String value) throws NetworkFileException {
    Optional<Node> mul = graph.find(value, "Mul");
    if (mul.isEmpty()) return Optional.empty();
    for (int k = 0; k < 2; k++) {
      String z = graph.input(mul.get(), k);
      String factor = graph.input(mul.get(), 1 - k);
      if (inside(factor, "Sigmoid").filter(x -> same(x, z)).isPresent()) {
        return found(Activation.SWISH, z);
      }
      Optional<String> inner = inside(factor, "Tanh");
      if (inner.isEmpty()) continue;
      Optional<String> plus = inside(inner.get(), "Softplus");
      if (plus.isEmpty()) plus = softplus(inner.get()).map(Found::before);
      if (plus.filter(x -> same(x, z)).isPresent()) {
        return found(Activation.MISH, z);
      }
    }
    return Optional.empty();
  }

  /** z / (1 + e^−z). */
  private Optional<Found> quotient(String value) throws NetworkFileException {
    Optional<Node> div = graph.find(value, "Div");
    if (div.isEmpty()) return Optional.empty();
    String z = graph.input(div.get(), 0);
    Optional<Node> sum = graph.find(graph.input(div.get(), 1), "Add");
    if (sum.isEmpty()) return Optional.empty();
    Optional<String> x = inside(inside(other(sum.get(), 1), "Exp"), "Neg");
    return x.filter(each -> same(each, z)).isPresent()
        ? found(Activation.SWISH, z)
        : Optional.empty();
  }

  private Optional<Found> found(Activation f, String before) {
    return Optional.of(new Found(f, graph.through(before)));
  }

  private boolean same(String one, String other) {
    return graph.isSame(one, other);
  }

  /** One that may take more takes two. */
  private Optional<Node> ofTwo(String value, String operator) {
    return graph.find(value, operator).filter(node -> node.inputs.size() == 2);
  }

  /** What that operator is applied to. */
  private Optional<String> inside(String value, String operator) throws NetworkFileException {
    Optional<Node> node = graph.find(value, operator);
    return node.isEmpty() ? Optional.empty() : Optional.of(graph.input(node.get(), 0));
  }

  private Optional<String> inside(Optional<String> value, String operator)
      throws NetworkFileException {
    return value.isEmpty() ? Optional.empty() : inside(value.get(), operator);
  }

  /** The one of two operands that is not that constant; empty if neither is. */
  private Optional<String> other(Node node, double constant) throws NetworkFileException {
    for (int k = 0; k < 2; k++) {
      if (is(graph.input(node, k), constant)) return Optional.of(graph.input(node, 1 - k));
    }
    return Optional.empty();
  }

  /** Also one of 32 bits. */
  private boolean is(String value, double constant) throws NetworkFileException {
    Optional<double[]> found = graph.vector(value);
    return found.isPresent()
        && found.get().length == 1
        && (float) found.get()[0] == (float) constant;
  }
}
