package engram.ui.inspector;

import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.ui.formula.WeightedSum;

/** The formulas of the inspector in LaTeX; the same in every language. */
final class InspectorFormulas {
  private InspectorFormulas() {}

  /** What a neuron computes. */
  static String neuron(String symbol, Activation f) {
    String z = "\\mathbf{w} \\cdot \\mathbf{x} + b";
    return switch (f) {
      case IDENTITY -> symbol + " = " + z;
      case SOFTMAX -> symbol + " = \\frac{e^{z}}{\\sum_{k} e^{z_k}},\\quad z = " + z;
      default -> symbol + " = " + function(f) + "(" + z + ")";
    };
  }

  private static String function(Activation f) {
    return switch (f) {
      case SIGMOID -> "\\sigma";
      case TANH -> "\\tanh";
      default -> "\\mathrm{" + WeightedSum.function(f) + "}";
    };
  }

  /** How the optimiser updates a parameter; g stands for ∂L/∂w. */
  static String update(Optimizer optimizer, boolean bias) {
    String w = bias ? "b" : "w";
    String g = "\\partial L/\\partial " + w;
    return switch (optimizer) {
      case SGD -> w + " \\leftarrow " + w + " - \\alpha\\," + g;
      case MOMENTUM ->
          w + " \\leftarrow " + w + " - \\alpha v,\\quad v \\leftarrow \\beta v + " + g;
      case NESTEROV ->
          w
              + " \\leftarrow "
              + w
              + " - \\alpha("
              + g
              + " + \\beta v),\\quad v \\leftarrow \\beta v + "
              + g;
      case RMSPROP ->
          w + " \\leftarrow " + w + " - \\alpha\\," + g + " / (\\sqrt{s} + \\varepsilon)";
      case ADAM ->
          w + " \\leftarrow " + w + " - \\alpha\\,\\hat{m} / (\\sqrt{\\hat{s}} + \\varepsilon)";
    };
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
