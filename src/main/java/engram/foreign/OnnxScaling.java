package engram.foreign;

import engram.data.Scale;
import engram.foreign.OnnxModel.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What shifts and scales each input before the first layer: Sub, Div, Add or Mul by constants. */
final class OnnxScaling {
  private static final int MOST_STEPS = 10;

  private final String file;
  private final OnnxGraphView graph;

  OnnxScaling(String file, OnnxGraphView graph) {
    this.file = file;
    this.graph = graph;
  }

  private record Step(Node node, double[] constant) {}

  /**
   * The scales whose result that value is, one for each input, or one for all.
   *
   * @return empty if it is something else
   */
  Optional<List<Scale>> of(String value) throws NetworkFileException {
    Deque<Step> steps = new ArrayDeque<>();
    String at = value;
    while (!graph.isInput(at)) {
      Optional<Step> step = step(at);
      if (step.isEmpty() || steps.size() == MOST_STEPS) return Optional.empty();
      steps.push(step.get());
      at = graph.through(graph.input(step.get().node(), 0));
    }
    int width = 1;
    for (Step each : steps) width = Math.max(width, each.constant().length);
    List<Scale> scales = new ArrayList<>();
    for (int k = 0; k < width; k++) {
      Scale scale = Scale.NONE;
      for (Step each : steps) scale = then(scale, each, k, width);
      scales.add(scale);
    }
    return Optional.of(scales);
  }

  private Optional<Step> step(String value) throws NetworkFileException {
    for (String operator : List.of("Sub", "Div", "Add", "Mul")) {
      Optional<Node> node = graph.find(value, operator);
      if (node.isEmpty()) continue;
      return graph.vector(graph.input(node.get(), 1)).map(c -> new Step(node.get(), c));
    }
    return Optional.empty();
  }

  private Scale then(Scale before, Step step, int input, int width) throws NetworkFileException {
    double[] constants = step.constant();
    if (constants.length != 1 && constants.length != width) {
      throw new NetworkFileException(
          NetworkFault.CHAIN, file, step.node().operator, constants.length, width);
    }
    double c = constants[constants.length == 1 ? 0 : input];
    Scale scale =
        switch (step.node().operator) {
          case "Sub" -> new Scale(before.zero() + c * before.unit(), before.unit());
          case "Add" -> new Scale(before.zero() - c * before.unit(), before.unit());
          case "Div" -> new Scale(before.zero(), before.unit() * c);
          default -> new Scale(before.zero(), before.unit() / c);
        };
    boolean finite = Double.isFinite(scale.zero()) && Double.isFinite(scale.unit());
    if (finite && scale.unit() != 0) return scale;
    throw new NetworkFileException(NetworkFault.NOT_FINITE, file, step.node().operator, c, "");
  }
}
