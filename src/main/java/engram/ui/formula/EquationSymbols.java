package engram.ui.formula;

import engram.inspect.NumberText;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formulas of what a run uses, in symbols; notation as in the article. */
public final class EquationSymbols {
  private static final NumberText NO_NUMBERS = new NumberText(0);

  private final int layer;

  /**
   * @param layer whose neurons and weights the symbols stand for
   */
  public EquationSymbols(int layer) {
    this.layer = layer;
  }

  /** y = f(x) = σ(w·x + b). */
  public FormulaFace neuronOutput() {
    Pointed x =
        layer == 0
            ? new Pointed(Quantity.INPUT, -1, Optional.empty())
            : new Pointed(Quantity.ACTIVATION, layer - 1, Optional.empty());
    return FormulaFace.of(
        write()
            .symbol("y", "y", of(Quantity.ACTIVATION))
            .is()
            .mark("f(", "f(")
            .symbol("\\mathbf{x}", "x", x)
            .mark(")")
            .is()
            .mark("\\sigma(", "σ(")
            .symbol("\\mathbf{w}", "w", of(Quantity.WEIGHT))
            .mark("\\,\\cdot\\,", "·")
            .symbol("\\mathbf{x}", "x", x)
            .plus()
            .symbol("b", "b", of(Quantity.BIAS))
            .mark(")")
            .line());
  }

  /** σ(z) of that function. */
  public FormulaFace activation(Activation f) {
    return FormulaFace.of(
        write()
            .symbol(
                EquationFormulas.activation(f),
                EquationFormulas.text(f),
                of(Quantity.PRE_ACTIVATION))
            .line());
  }

  /** The loss of n rows behind an output layer of that function, without penalties. */
  public static FormulaFace loss(Loss loss, Activation output) {
    return FormulaFace.of(
        write()
            .symbol(
                EquationFormulas.loss(loss, output),
                EquationFormulas.text(loss, output),
                EquationPoints.LOSS)
            .line());
  }

  /** The update of a weight, one line a step; formulas as {@link engram.nn.Optimizer}. */
  public FormulaFace update(Settings settings) {
    boolean penalised = settings.l1() > 0 || settings.l2() > 0;
    List<FormulaLine> lines = new ArrayList<>();
    if (penalised) lines.add(penalties(settings));
    EquationWriter last = write().symbol("w_{ij}", "w", of(Quantity.WEIGHT)).becomes();
    last.symbol("w_{ij}", "w", of(Quantity.WEIGHT)).minus();
    last.symbol("\\alpha\\, ", "α ", EquationPoints.RATE);
    switch (settings.optimizer()) {
      case SGD -> gradient(last, penalised);
      case MOMENTUM -> {
        lines.add(velocity(penalised));
        last.mark("v_{ij}", "v");
      }
      case NESTEROV -> {
        lines.add(velocity(penalised));
        gradient(last.mark("("), penalised).plus().mark("\\beta\\, v_{ij})", "β v)");
      }
      case RMSPROP -> {
        lines.add(meanSquare("0.99", "0.01", penalised));
        gradient(last, penalised).mark("\\,/\\,(\\sqrt{s_{ij}} + \\varepsilon)", " / (√s + ε)");
      }
      case ADAM -> {
        EquationWriter mean = write().mark("m_{ij}", "m").becomes();
        mean.mark("0.9\\, m_{ij}", "0.9 m").plus().mark("0.1\\, ", "0.1 ");
        lines.add(gradient(mean, penalised).line());
        lines.add(meanSquare("0.999", "0.001", penalised));
        last.mark("\\hat{m}_{ij}\\,/\\,(\\sqrt{\\hat{s}_{ij}} + \\varepsilon)", "m̂ / (√ŝ + ε)");
      }
    }
    lines.add(last.line());
    return new FormulaFace(lines);
  }

  /** The derivative of λ₂/2 ‖w‖² + λ₁ ‖w‖₁, as far as there is one. */
  private FormulaLine penalties(Settings settings) {
    EquationWriter out = gradient(write().mark("g").is(), false);
    if (settings.l2() > 0) {
      out.plus().mark("\\lambda_{2}", "λ₂ ").symbol("w_{ij}", "w", of(Quantity.WEIGHT));
    }
    if (settings.l1() > 0) {
      out.plus().mark("\\lambda_{1}\\,\\mathrm{sgn}\\,", "λ₁ sgn ");
      out.symbol("w_{ij}", "w", of(Quantity.WEIGHT));
    }
    return out.line();
  }

  private FormulaLine velocity(boolean penalised) {
    EquationWriter out = write().mark("v_{ij}", "v").becomes().mark("\\beta\\, v_{ij}", "β v");
    return gradient(out.plus(), penalised).line();
  }

  private FormulaLine meanSquare(String kept, String fresh, boolean penalised) {
    EquationWriter out = write().mark("s_{ij}", "s").becomes();
    out.mark(kept + "\\, s_{ij}", kept + " s").plus().mark(fresh + "\\, ", fresh + " ");
    return penalised
        ? out.symbol("g^{2}", "g²", of(Quantity.GRADIENT)).line()
        : out.symbol("(\\partial L/\\partial w_{ij})^{2}", "(∂L/∂w)²", of(Quantity.GRADIENT))
            .line();
  }

  private EquationWriter gradient(EquationWriter out, boolean penalised) {
    return penalised
        ? out.symbol("g", "g", of(Quantity.GRADIENT))
        : out.symbol("\\partial L/\\partial w_{ij}", "∂L/∂w", of(Quantity.GRADIENT));
  }

  private Pointed of(Quantity quantity) {
    return new Pointed(quantity, layer, Optional.empty());
  }

  private static EquationWriter write() {
    return new EquationWriter(NO_NUMBERS);
  }
}
