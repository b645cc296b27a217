package engram.ui.formula;

import engram.inspect.ChainRule;
import engram.nn.Activation;
import engram.nn.Part;
import engram.ui.run.Pointed;

/** ∂a/∂z = f′(z), written by a as {@link Activation} computes it. */
final class EquationDerivative {
  private EquationDerivative() {}

  /**
   * {@code ∂h₇/∂z₇ = 1 − h₇² = 1 − 0.2170² = 0.9529}
   *
   * @param out begun with the left side
   * @param latex the symbol of the activation
   */
  static FormulaLine line(
      EquationWriter out,
      Activation f,
      ChainRule rule,
      Part.Neuron neuron,
      String latex,
      String a) {
    Pointed at = EquationPoints.a(neuron);
    Pointed z = EquationPoints.z(neuron);
    boolean positive = rule.a() > 0;
    switch (f) {
      case SIGMOID -> {
        out.symbol(latex, a, at).mark("(1 - ", "(1 − ").symbol(latex, a, at).mark(")").is();
        out.number(rule.a(), at).dot().number(1 - rule.a(), at).is();
      }
      case TANH -> {
        out.mark("1").minus().symbol(latex + "^{2}", a + "²", at).is();
        out.mark("1").minus().within("#^{2}", "#²", Math.abs(rule.a()), at).is();
      }
      case SOFTPLUS -> {
        out.mark("1").minus().symbol("e^{-" + latex + "}", "e^−" + a, at).is();
        out.mark("1").minus().within("e^{#}", "e^#", -rule.a(), at).is();
      }
      case ELU -> {
        if (!positive) out.symbol(latex, a, at).plus().mark("1").is();
        if (!positive) out.number(rule.a(), at).plus().mark("1").is();
      }
      default -> {}
    }
    out.number(rule.derivative(), z);
    if (hasBranches(f))
      out.mark(
          positive ? "\\quad (z > 0)" : "\\quad (z \\le 0)", positive ? "  (z > 0)" : "  (z ≤ 0)");
    return out.line();
  }

  private static boolean hasBranches(Activation f) {
    return f == Activation.RELU || f == Activation.LEAKY_RELU || f == Activation.ELU;
  }
}
