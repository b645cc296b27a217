package engram.ui.inspector;

import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.nn.Slot;
import engram.training.recipe.Settings;
import engram.ui.formula.UpdateNotation;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The formulas of the inspector in LaTeX; the same in every language. */
final class InspectorFormulas {
  private InspectorFormulas() {}

  /** What a neuron computes. */
  static String neuron(String symbol, Activation f) {
    String z = "\\mathbf{w} \\cdot \\mathbf{x} + b";
    return switch (f) {
      case IDENTITY -> symbol + " = " + z;
      case SOFTMAX -> symbol + " = \\frac{e^{z}}{\\sum_{k} e^{z_k}},\\quad z = " + z;
      default -> symbol + " = " + f.formula().name().latex() + "(" + z + ")";
    };
  }

  /** How the optimiser updates a parameter; g stands for ∂L/∂w. */
  static String update(Settings settings, boolean bias) {
    Optimizer optimizer = settings.optimizer();
    String w = bias ? "b" : "w";
    String g = "\\partial L/\\partial " + w;
    String step = latex(optimizer.step(), g);
    String space = step.startsWith("\\") ? "\\," : step.startsWith("(") ? "" : " ";
    String update =
        w + " \\leftarrow " + w + (settings.ascent() ? " + " : " - ") + "\\alpha" + space + step;
    if (!optimizer.usesMomentum()) return update;
    Slot v = optimizer.slots().get(0);
    return update + ",\\quad " + v.symbol() + " \\leftarrow " + latex(v.formula(), g);
  }

  private static String latex(String formula, String gradient) {
    return Arrays.stream(formula.split("(?=g)|(?<=g)"))
        .map(part -> part.equals("g") ? gradient : UpdateNotation.latex(part, ""))
        .collect(Collectors.joining());
  }

  /**
   * What scaling makes of a measured value.
   *
   * @param range whether its range becomes 1, and not its standard deviation
   */
  static String input(String symbol, boolean scaled, boolean range) {
    if (!scaled) return symbol + " = v";
    return symbol + (range ? " = \\frac{v - m}{r}" : " = \\frac{v - \\mu}{\\sigma}");
  }
}
