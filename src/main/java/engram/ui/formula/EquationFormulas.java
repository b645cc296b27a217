package engram.ui.formula;

import engram.nn.Activation;
import engram.nn.Loss;

/** The formulas of what a run uses, as LaTeX; notation as in the article. */
final class EquationFormulas {
  private EquationFormulas() {}

  /** σ(z) of that function. */
  static String activation(Activation activation) {
    return "\\sigma(z)"
        + (activation == Activation.SOFTMAX ? "_i" : "")
        + " = "
        + value(activation);
  }

  private static String value(Activation activation) {
    return switch (activation) {
      case SIGMOID -> "\\frac{1}{1 + e^{-z}}";
      case TANH -> "\\tanh z = \\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}";
      case RELU -> "\\max(0,\\, z)";
      case LEAKY_RELU -> "\\max(" + Activation.LEAK + "\\,z,\\, z)";
      case ELU ->
          "\\left\\{\\begin{array}{ll} z & (z > 0)\\\\ {e^{z} - 1} & (z \\le 0)\\end{array}\\r"
              + "ight.";
      case SOFTPLUS -> "\\ln(1 + e^{z})";
      case IDENTITY -> "z";
      case SOFTMAX -> "\\frac{e^{z_i}}{\\sum_{k} e^{z_k}}";
    };
  }

  /** The loss of n rows behind an output layer of that function, without penalties. */
  static String loss(Loss loss, Activation output) {
    if (loss == Loss.MEAN_SQUARED_ERROR) {
      return "L = \\tfrac{1}{nm}\\textstyle\\sum_{r,k}(a_{rk} - t_{rk})^{2}";
    }
    return output == Activation.SOFTMAX
        ? "L = -\\tfrac{1}{n}\\textstyle\\sum_{r,k} t_{rk} \\ln a_{rk}"
        : "L = -\\tfrac{1}{n}\\textstyle\\sum_{r,k} [t_{rk} \\ln a_{rk} + (1 - t_{rk}) \\ln(1 -"
            + " a_{rk})]";
  }

  /** The function of z as plain text. */
  static String text(Activation activation) {
    return switch (activation) {
      case SIGMOID -> "σ(z) = 1/(1 + e^−z)";
      case TANH -> "σ(z) = tanh z = (e^z − e^−z)/(e^z + e^−z)";
      case RELU -> "σ(z) = max(0, z)";
      case LEAKY_RELU -> "σ(z) = max(" + Activation.LEAK + " z, z)";
      case ELU -> "σ(z) = z (z > 0), e^z − 1 (z ≤ 0)";
      case SOFTPLUS -> "σ(z) = ln(1 + e^z)";
      case IDENTITY -> "σ(z) = z";
      case SOFTMAX -> "σ(z)ᵢ = e^zᵢ/Σₖ e^zₖ";
    };
  }

  /** The loss as plain text. */
  static String text(Loss loss, Activation output) {
    if (loss == Loss.MEAN_SQUARED_ERROR) return "L = 1/(nm) Σ (a − t)²";
    return output == Activation.SOFTMAX
        ? "L = −1/n Σ t ln a"
        : "L = −1/n Σ [t ln a + (1 − t) ln(1 − a)]";
  }
}
