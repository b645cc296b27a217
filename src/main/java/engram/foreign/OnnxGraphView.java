package engram.foreign;

import engram.data.text.Quote;
import engram.foreign.OnnxModel.Attribute;
import engram.foreign.OnnxModel.Node;
import engram.foreign.OnnxModel.Tensor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A graph seen from its values: of which operator each is, and which are constants. */
final class OnnxGraphView {
  /** What changes no number of a row, when the network is used and not trained. */
  private static final Set<String> THROUGH = Set.of("Identity", "Cast", "Dropout", "Flatten");

  private final String file;
  private final OnnxModel model;
  private final Map<String, Node> producers = new HashMap<>();

  /** Of values that only pass through a node, the value that they are. */
  private final Map<String, String> same = new HashMap<>();

  OnnxGraphView(String file, OnnxModel model) throws NetworkFileException {
    this.file = file;
    this.model = model;
    for (Node node : model.nodes) {
      for (String output : node.outputs) {
        // without a name it is left out
        if (!output.isEmpty() && producers.put(output, node) != null) throw noChain(output);
      }
    }
    follow();
  }

  /**
   * A constant.
   *
   * @param values by row
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Matrix(int rows, int columns, double[] values) {
    Matrix transposed() {
      return new Matrix(columns, rows, ForeignLayer.transposed(values, rows, columns));
    }
  }

  /** As the format demands, the values of a node come from nodes before it. */
  private void follow() throws NetworkFileException {
    Set<Node> seen = new HashSet<>();
    for (Node node : model.nodes) {
      for (String input : node.inputs) {
        Node before = producers.get(input);
        if (before != null && !seen.contains(before)) throw noChain(input);
      }
      seen.add(node);
      if (passes(node) && !node.inputs.isEmpty() && !node.outputs.isEmpty()) {
        same.put(node.outputs.get(0), through(node.inputs.get(0)));
      }
    }
  }

  private static boolean passes(Node node) {
    if (!THROUGH.contains(node.operator) || !isStandard(node)) return false;
    // whole numbers would lose what is behind the point
    Attribute to = node.attributes.get("to");
    return !node.operator.equals("Cast") || to == null || Tensor.REALS.contains((int) to.whole);
  }

  private static boolean isStandard(Node node) {
    return node.domain.isEmpty() || node.domain.equals("ai.onnx");
  }

  private NetworkFileException noChain(String value) {
    return new NetworkFileException(NetworkFault.NO_CHAIN, file, "", '"' + value + '"', "");
  }

  boolean isInput(String value) {
    return model.inputs.contains(value);
  }

  /** The value that this one is the same as. */
  String through(String value) {
    return same.getOrDefault(value, value);
  }

  boolean isSame(String one, String other) {
    return through(one).equals(through(other));
  }

  /** The operator that a value comes from. */
  Node producer(String value) throws NetworkFileException {
    Node node = producers.get(through(value));
    if (node == null) throw noChain(value);
    return node;
  }

  /** The same, if it is that operator, and the value all that comes from it. */
  Optional<Node> find(String value, String operator) {
    return Optional.ofNullable(producers.get(through(value)))
        .filter(node -> node.operator.equals(operator))
        .filter(OnnxGraphView::isStandard);
  }

  String input(Node node, int number) throws NetworkFileException {
    if (number < node.inputs.size()) return node.inputs.get(number);
    throw notSupported(node);
  }

  NetworkFileException notSupported(Node node) {
    String name = isStandard(node) ? node.operator : node.domain + "." + node.operator;
    return new NetworkFileException(
        NetworkFault.OPERATOR, file, "", Quote.of(name), OnnxActivations.NAMES);
  }

  long whole(Node node, String name, long usual) {
    Attribute found = node.attributes.get(name);
    return found == null ? usual : found.whole;
  }

  /** Of an attribute that must be one of two values; the second is what a missing one means. */
  void requireWhole(Node node, String name, long allowed, long usual) throws NetworkFileException {
    long found = whole(node, name, usual);
    if (found != allowed) throw setting(node, name, found);
  }

  void requireReal(Node node, String name, double allowed, double usual)
      throws NetworkFileException {
    Attribute attribute = node.attributes.get(name);
    double found = attribute == null ? usual : attribute.real;
    if ((float) found != (float) allowed) throw setting(node, name, found);
  }

  NetworkFileException setting(Node node, String name, Object found) {
    return new NetworkFileException(
        NetworkFault.SETTING, file, node.operator, name + " = " + found, "");
  }

  /** A constant of that name, whichever way the graph says it. */
  private Optional<Tensor> constant(String value) {
    String at = through(value);
    if (model.constants.containsKey(at)) return Optional.of(model.constants.get(at));
    return find(at, "Constant")
        .map(node -> node.attributes.get("value"))
        .map(attribute -> attribute.tensor);
  }

  Matrix matrix(String value, Node of) throws NetworkFileException {
    Optional<Node> turned = find(value, "Transpose");
    if (turned.isPresent()) {
      List<Long> order =
          Optional.ofNullable(turned.get().attributes.get("perm"))
              .map(a -> a.wholes)
              .orElse(List.of(1L, 0L));
      if (!order.equals(List.of(1L, 0L))) throw setting(turned.get(), "perm", order);
      return matrix(input(turned.get(), 0));
    }
    Optional<Tensor> tensor = constant(value);
    if (tensor.isEmpty()) throw notSupported(of);
    return matrix(value, tensor.get());
  }

  private Matrix matrix(String value) throws NetworkFileException {
    Optional<Tensor> tensor = constant(value);
    if (tensor.isEmpty()) throw noChain(value);
    return matrix(value, tensor.get()).transposed();
  }

  private Matrix matrix(String name, Tensor tensor) throws NetworkFileException {
    boolean fits = tensor.sizes.size() == 2;
    for (long size : tensor.sizes) fits &= size >= 1 && size <= Integer.MAX_VALUE;
    if (!fits) throw new NetworkFileException(NetworkFault.SHAPE, file, name, tensor.sizes, "");
    double[] values = numbers(name, tensor);
    return new Matrix(
        Math.toIntExact(tensor.sizes.get(0)), Math.toIntExact(tensor.sizes.get(1)), values);
  }

  /** A constant whose numbers stand in one row. */
  Optional<double[]> vector(String value) throws NetworkFileException {
    Optional<Tensor> tensor = constant(value);
    if (tensor.isEmpty()) return Optional.empty();
    long wide = tensor.get().sizes.stream().filter(size -> size != 1).count();
    if (wide > 1) return Optional.empty();
    return Optional.of(numbers(value, tensor.get()));
  }

  private double[] numbers(String name, Tensor tensor) throws NetworkFileException {
    if (tensor.elsewhere) {
      throw new NetworkFileException(NetworkFault.EXTERNAL, file, name, "", "");
    }
    NumberType type =
        switch (tensor.type) {
          case Tensor.FLOAT -> NumberType.F32;
          case Tensor.DOUBLE -> NumberType.F64;
          case Tensor.FLOAT16 -> NumberType.F16;
          case Tensor.BFLOAT16 -> NumberType.BF16;
          default ->
              throw new NetworkFileException(
                  NetworkFault.TYPE, file, name, tensor.type, NumberType.NAMES);
        };
    long count = 1;
    for (long size : tensor.sizes) {
      count = size < 0 || size > Integer.MAX_VALUE ? -1 : count * size;
      if (count < 0 || count > ForeignNetwork.MOST_PARAMETERS) {
        throw new NetworkFileException(NetworkFault.SHAPE, file, name, tensor.sizes, "");
      }
    }
    if (tensor.bytes.size() != count * type.width) {
      throw new NetworkFileException(NetworkFault.DAMAGED, file, "", "", "");
    }
    return type.numbers(OnnxModel.numbers(tensor));
  }
}
