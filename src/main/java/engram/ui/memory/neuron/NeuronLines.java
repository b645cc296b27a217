package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The decision lines of several rules: where w · x = 0, at right angles to the weights. Those that
 * coincide are one line with all their names.
 */
final class NeuronLines {
  /** Lines that are turned by less against each other can't be told apart. */
  private static final double ALIKE = Math.toRadians(2.5);

  private NeuronLines() {}

  /**
   * @param dx along the line, of length 1
   * @param arrows whose lines they are, in their order
   */
  record Line(double dx, double dy, String name, List<NeuronArrow> arrows) {
    private boolean isLike(double otherX, double otherY) {
      return Math.abs(dx * otherY - dy * otherX) < Math.sin(ALIKE);
    }
  }

  /** Weights of 0 have none. */
  static List<Line> of(List<NeuronArrow> arrows) {
    List<Line> lines = new ArrayList<>();
    for (NeuronArrow arrow : arrows) {
      double[] w = arrow.path().get(arrow.path().size() - 1);
      double length = Math.hypot(w[0], w[1]);
      if (length == 0) continue;
      double dx = -w[1] / length;
      double dy = w[0] / length;
      int like = 0;
      while (like < lines.size() && !lines.get(like).isLike(dx, dy)) like++;
      if (like == lines.size()) {
        lines.add(new Line(dx, dy, arrow.name(), List.of(arrow)));
        continue;
      }
      Line first = lines.get(like);
      List<NeuronArrow> both = new ArrayList<>(first.arrows());
      both.add(arrow);
      String names = both.stream().map(NeuronArrow::shortName).collect(Collectors.joining(" = "));
      lines.set(like, new Line(first.dx(), first.dy(), names, both));
    }
    return lines;
  }

  /** Strokes and gaps in turns, in units of the font's size; each rule has its own. */
  static double[] dashes(NeuronRule rule) {
    return switch (rule) {
      case HEBB -> new double[] {};
      case OJA -> new double[] {0.9, 0.45};
      case DELTA -> new double[] {0.25, 0.4};
      case BACKPROP -> new double[] {1.1, 0.4, 0.25, 0.4};
    };
  }

  /** In units of the font's size. */
  static double width(NeuronRule rule) {
    return switch (rule) {
      case HEBB, BACKPROP -> 0.13;
      case OJA -> 0.2;
      case DELTA -> 0.26;
    };
  }
}
