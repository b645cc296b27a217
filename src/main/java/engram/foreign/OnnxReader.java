package engram.foreign;

import engram.data.Scale;
import engram.foreign.OnnxModel.Node;
import engram.nn.Activation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dense layers of an ONNX graph, from an output back to the input: Gemm, or MatMul and
 * Add, with one of our activations behind it, and before the first of them what shifts and scales
 * each input. Anything else is refused by the name of its operator.
 */
final class OnnxReader {
  private final String file;
  private final OnnxGraphView graph;
  private final OnnxActivations activations;
  private final List<ForeignLayer> layers = new ArrayList<>();
  private List<Scale> scaling = List.of();

  private OnnxReader(String file, OnnxModel model) throws NetworkFileException {
    this.file = file;
    graph = new OnnxGraphView(file, model);
    activations = new OnnxActivations(graph);
  }

  static ForeignNetwork read(String file, byte[] bytes) throws NetworkFileException {
    OnnxModel model;
    try {
      model = OnnxModel.read(bytes);
    } catch (IOException e) {
      throw new NetworkFileException(NetworkFault.DAMAGED, file, "", "", "");
    }
    NetworkFileException first = null;
    for (String output : model.outputs) {
      try {
        return new OnnxReader(file, model).read(output);
      } catch (NetworkFileException e) {
        // another output may be that of the layers, this one the class that it means
        if (first == null) first = e;
      }
    }
    if (first != null) throw first;
    throw new NetworkFileException(NetworkFault.NO_LAYER, file, "", "", "");
  }

  private ForeignNetwork read(String output) throws NetworkFileException {
    String value = graph.through(output);
    while (!graph.isInput(value)) {
      Optional<List<Scale>> first = new OnnxScaling(file, graph).of(value);
      if (first.isPresent()) {
        scaling = first.get();
        break;
      }
      value = readLayer(value);
      ForeignNetwork.requireFew(file, layers.size(), 0);
    }
    Collections.reverse(layers);
    List<ForeignLayer> numbered = new ArrayList<>();
    for (ForeignLayer each : layers) {
      String number = String.valueOf(numbered.size() + 1);
      numbered.add(
          new ForeignLayer(
              number,
              each.inputs(),
              each.units(),
              each.weights(),
              each.biases(),
              each.activation()));
    }
    return ForeignNetwork.of(file, numbered, spread(numbered));
  }

  /** One scale may be for all inputs. */
  private List<Scale> spread(List<ForeignLayer> numbered) {
    if (scaling.size() != 1 || numbered.isEmpty()) return scaling;
    return Collections.nCopies(numbered.get(0).inputs(), scaling.get(0));
  }

  /** The layer whose activations that value is; the value that goes into it. */
  private String readLayer(String value) throws NetworkFileException {
    OnnxActivations.Found f = activations.of(value);
    Node node = graph.producer(f.before());
    if (node.operator.equals("Gemm")) return gemm(node, f.activation());
    if (node.operator.equals("MatMul")) return product(node, Optional.empty(), f.activation());
    if (node.operator.equals("Add")) {
      for (int k = 0; k < 2; k++) {
        Optional<Node> product = graph.find(graph.input(node, k), "MatMul");
        Optional<double[]> bias = graph.vector(graph.input(node, 1 - k));
        if (product.isPresent() && bias.isPresent()) {
          return product(product.get(), bias, f.activation());
        }
      }
    }
    throw graph.notSupported(node);
  }

  private String gemm(Node node, Activation f) throws NetworkFileException {
    for (String name : List.of("alpha", "beta")) graph.requireReal(node, name, 1, 1);
    graph.requireWhole(node, "transA", 0, 0);
    OnnxGraphView.Matrix w = graph.matrix(graph.input(node, 1), node);
    if (graph.whole(node, "transB", 0) != 0) w = w.transposed();
    double[] bias = new double[w.columns()];
    if (node.inputs.size() > 2 && !node.inputs.get(2).isEmpty()) {
      bias = graph.vector(node.inputs.get(2)).orElseThrow(() -> graph.notSupported(node));
    }
    return add(node, w, bias, f);
  }

  private String product(Node node, Optional<double[]> bias, Activation f)
      throws NetworkFileException {
    OnnxGraphView.Matrix w = graph.matrix(graph.input(node, 1), node);
    return add(node, w, bias.orElse(new double[w.columns()]), f);
  }

  private String add(Node node, OnnxGraphView.Matrix w, double[] bias, Activation f)
      throws NetworkFileException {
    layers.add(
        new ForeignLayer(
            node.outputs.isEmpty() ? node.operator : node.outputs.get(0),
            w.rows(),
            w.columns(),
            w.values(),
            bias,
            Optional.of(f)));
    return graph.through(graph.input(node, 0));
  }
}
