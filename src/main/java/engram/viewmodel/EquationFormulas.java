package engram.viewmodel;

import engram.nn.Activation;
import engram.nn.Loss;
import engram.training.Settings;
import java.util.ArrayList;
import java.util.List;

/** The formulas of what a run uses, as LaTeX; notation as in the article. */
public final class EquationFormulas {
  /** y = f(x) = σ(w·x + b). */
  public static final String NEURON_OUTPUT =
      "y = f(\\mathbf{x}) = \\sigma(\\mathbf{w}\\cdot\\mathbf{x} + b)";

  private static final String GRADIENT = "\\partial L/\\partial w_{ij}";

  private EquationFormulas() {}

  /** σ(z) of that function. */
  public static String activation(Activation activation) {
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
          "\\left\\{\\begin{array}{ll} z & (z > 0)\\\\ {e^{z} - 1} & (z \\le 0)\\end{array}\\right.";
      case SOFTPLUS -> "\\ln(1 + e^{z})";
      case IDENTITY -> "z";
      case SOFTMAX -> "\\frac{e^{z_i}}{\\sum_{k} e^{z_k}}";
    };
  }

  /** The loss of n rows behind an output layer of that function, without penalties. */
  public static String loss(Loss loss, Activation output) {
    if (loss == Loss.MEAN_SQUARED_ERROR) {
      return "L = \\tfrac{1}{nm}\\textstyle\\sum_{r,k}(a_{rk} - t_{rk})^{2}";
    }
    return output == Activation.SOFTMAX
        ? "L = -\\tfrac{1}{n}\\textstyle\\sum_{r,k} t_{rk} \\ln a_{rk}"
        : "L = -\\tfrac{1}{n}\\textstyle\\sum_{r,k} [t_{rk} \\ln a_{rk} + (1 - t_{rk}) \\ln(1 -"
            + " a_{rk})]";
  }

  /** The update of a weight, one line a step; formulas as {@link engram.nn.Optimizer}. */
  public static String update(Settings settings) {
    String gradient = GRADIENT + penalty(settings);
    boolean penalised = !gradient.equals(GRADIENT);
    String g = penalised ? "g" : GRADIENT;
    String square = penalised ? "g^{2}" : "(" + GRADIENT + ")^{2}";
    List<String> steps = new ArrayList<>();
    if (penalised) steps.add("g = " + gradient);
    switch (settings.optimizer()) {
      case SGD -> steps.add(step("\\alpha\\, " + g));
      case MOMENTUM -> {
        steps.add("v_{ij} \\leftarrow \\beta\\, v_{ij} + " + g);
        steps.add(step("\\alpha\\, v_{ij}"));
      }
      case NESTEROV -> {
        steps.add("v_{ij} \\leftarrow \\beta\\, v_{ij} + " + g);
        steps.add(step("\\alpha\\,(" + g + " + \\beta\\, v_{ij})"));
      }
      case RMSPROP -> {
        steps.add("s_{ij} \\leftarrow 0.99\\, s_{ij} + 0.01\\, " + square);
        steps.add(step("\\alpha\\, " + g + "\\,/\\,(\\sqrt{s_{ij}} + \\varepsilon)"));
      }
      case ADAM -> {
        steps.add("m_{ij} \\leftarrow 0.9\\, m_{ij} + 0.1\\, " + g);
        steps.add("s_{ij} \\leftarrow 0.999\\, s_{ij} + 0.001\\, " + square);
        steps.add(step("\\alpha\\, \\hat{m}_{ij}\\,/\\,(\\sqrt{\\hat{s}_{ij}} + \\varepsilon)"));
      }
    }
    return steps.size() == 1
        ? steps.get(0)
        : "\\begin{array}{l}" + String.join("\\\\", steps) + "\\end{array}";
  }

  private static String step(String size) {
    return "w_{ij} \\leftarrow w_{ij} - " + size;
  }

  /** The derivative of λ₂/2 ‖w‖² + λ₁ ‖w‖₁, as far as there is one. */
  private static String penalty(Settings settings) {
    return (settings.l2() > 0 ? " + \\lambda_{2} w_{ij}" : "")
        + (settings.l1() > 0 ? " + \\lambda_{1}\\,\\mathrm{sgn}\\,w_{ij}" : "");
  }
}
