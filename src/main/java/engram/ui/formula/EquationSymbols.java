package engram.ui.formula;

import engram.inspect.NumberText;
import engram.nn.Activation;
import engram.nn.Loss;
import engram.nn.Notation;
import engram.nn.Optimizer;
import engram.nn.Slot;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.Settings;
import engram.ui.base.NumberInput;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formulas of what a run uses, in symbols; notation as in the article.
 *
 * @param layer whose neurons and weights the symbols stand for
 */
public record EquationSymbols(int layer) {
  private static final NumberText NO_NUMBERS = new NumberText(0);

  /** Apart stand the gradient, its square, and each plus but that of ε. */
  private static final String PARTS = "(?=g)|(?<=g)(?!²)|(?<=²)|(?= \\+ (?!ε))|(?<= \\+ )(?!ε)";

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

  /** The same of a hidden neuron with dropout: m y is passed on in training, m = 0 or 1/(1 − p). */
  public FormulaFace neuronOutput(double dropout) {
    List<FormulaLine> lines = new ArrayList<>(neuronOutput().lines());
    String p = NumberInput.format(dropout);
    Notation rule =
        new Notation(
            "y \\leftarrow m\\,y,\\ m \\in \\{0,\\ 1/(1 - " + p + ")\\}",
            "y ← m y, m = 0, 1/(1 − " + p + ")");
    lines.add(0, write().symbol(rule, of(Quantity.ACTIVATION)).line());
    return new FormulaFace(lines);
  }

  /** σ(z) of that function. */
  public FormulaFace activation(Activation f) {
    boolean softmax = f == Activation.SOFTMAX;
    Notation value = f.formula().value();
    return FormulaFace.of(
        write()
            .symbol(
                "\\sigma(z)" + (softmax ? "_i" : "") + " = " + value.latex(),
                "σ(z)" + (softmax ? "ᵢ" : "") + " = " + value.text(),
                of(Quantity.PRE_ACTIVATION))
            .line());
  }

  /** The loss of n rows behind an output layer of that function, without penalties. */
  public static FormulaFace loss(Loss loss, Activation output) {
    Notation formula = loss.formula(output);
    return FormulaFace.of(write().symbol(formula, EquationPoints.LOSS).line());
  }

  /** As {@link #loss(Loss, Activation)}, behind the condition on which a run goes on. */
  public static FormulaFace loss(Loss loss, Activation output, Optional<EarlyStop> early) {
    FormulaFace alone = loss(loss, output);
    if (early.isEmpty()) return alone;
    int patience = early.get().patience();
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(write().mark("e - e^{*} < " + patience, "e − e* < " + patience).line());
    lines.addAll(alone.lines());
    return new FormulaFace(lines);
  }

  /** The update of a weight, one line a step; formulas of {@link Optimizer}. */
  public FormulaFace update(Settings settings) {
    boolean penalised = settings.l1() > 0 || settings.l2() > 0;
    List<FormulaLine> lines = new ArrayList<>();
    if (penalised) lines.add(penalties(settings));
    Optimizer optimizer = settings.optimizer();
    for (Slot slot : optimizer.slots()) {
      EquationWriter line = write();
      line.mark(UpdateNotation.latex(slot.symbol(), "_{ij}"), slot.symbol()).becomes();
      lines.add(formula(line, slot.formula(), penalised).line());
    }
    EquationWriter last = write().symbol("w_{ij}", "w", of(Quantity.WEIGHT)).becomes();
    boolean scheduled = !settings.schedule().isConstant();
    last.symbol("w_{ij}", "w", of(Quantity.WEIGHT));
    if (settings.ascent()) last.plus();
    else last.minus();
    last.symbol(
        scheduled ? "\\alpha_k\\, " : "\\alpha\\, ", scheduled ? "αₖ " : "α ", EquationPoints.RATE);
    lines.add(formula(last, optimizer.step(), penalised).line());
    if (scheduled) {
      for (Notation rate : settings.schedule().shape().formula()) {
        lines.add(write().symbol(rate, EquationPoints.RATE).line());
      }
    }
    return new FormulaFace(lines);
  }

  private EquationWriter formula(EquationWriter out, String formula, boolean penalised) {
    for (String part : formula.split(PARTS)) {
      switch (part) {
        case "g" -> gradient(out, penalised);
        case "g²" -> square(out, penalised);
        case " + " -> out.plus();
        default -> out.mark(UpdateNotation.spacedLatex(part, "_{ij}"), part);
      }
    }
    return out;
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

  private void square(EquationWriter out, boolean penalised) {
    if (penalised) out.symbol("g^{2}", "g²", of(Quantity.GRADIENT));
    else out.symbol("(\\partial L/\\partial w_{ij})^{2}", "(∂L/∂w)²", of(Quantity.GRADIENT));
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
