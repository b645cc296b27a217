package engram.ui.formula;

import engram.inspect.NumberText;
import engram.inspect.WorkedUpdate;
import engram.inspect.WorkedWeight;
import engram.nn.Optimizer;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import java.util.ArrayList;
import java.util.List;

/** The next step of one weight or bias in numbers, in the optimiser's own formula. */
public final class EquationUpdate {
  private final WorkedWeight weight;
  private final WorkedUpdate update;
  private final NumberText numbers;
  private final Pointed w;
  private final Pointed g;
  private final String symbol;

  public EquationUpdate(WorkedWeight weight, WorkedUpdate update, NumberText numbers) {
    this.weight = weight;
    this.update = update;
    this.numbers = numbers;
    w = Pointed.at(weight.part());
    g = EquationPoints.gradient(weight.part());
    symbol = weight.isBias() ? "b" : "w";
  }

  /** All lines first, then shorter ones for less room; the last line is always that of w. */
  public List<FormulaFace> faces() {
    if (weight.isHeld()) return List.of(FormulaFace.of(step()));
    List<FormulaLine> all = new ArrayList<>(memory());
    penalty(all);
    all.add(step());
    List<FormulaFace> faces = new ArrayList<>();
    faces.add(new FormulaFace(all));
    if (optimizer() == Optimizer.ADAM)
      faces.add(FormulaFace.of(firstCorrected(), secondCorrected(), step()));
    if (all.size() > 1) faces.add(FormulaFace.of(step()));
    return faces;
  }

  /** What leads to the step: the penalties in the gradient, and what the optimiser remembers. */
  public FormulaFace steps() {
    if (weight.isHeld()) return FormulaFace.EMPTY;
    List<FormulaLine> lines = new ArrayList<>(memory());
    penalty(lines);
    return new FormulaFace(lines);
  }

  private void penalty(List<FormulaLine> lines) {
    double l2 = weight.isBias() ? 0 : settings().l2() * update.before();
    double l1 = weight.isBias() ? 0 : settings().l1() * Math.signum(update.before());
    if (l2 == 0 && l1 == 0) return;
    EquationWriter out = write().mark("g").is().number(update.gradient() - l2 - l1, g);
    if (l2 != 0) out.plus().number(settings().l2()).dot().factor(update.before(), w);
    if (l1 != 0) out.sign(l1).number(settings().l1());
    lines.add(0, out.is().number(update.gradient(), g).line());
  }

  private List<FormulaLine> memory() {
    return switch (optimizer()) {
      case SGD -> List.of();
      case MOMENTUM, NESTEROV ->
          List.of(
              write()
                  .mark("v")
                  .becomes()
                  .number(settings().momentum())
                  .dot()
                  .factor(update.firstBefore())
                  .sign(update.gradient())
                  .magnitude(update.gradient(), g)
                  .is()
                  .number(update.first())
                  .line());
      case RMSPROP -> List.of(mean("s", Optimizer.RMS_DECAY, update.firstBefore(), update.first()));
      case ADAM ->
          List.of(
              adamMean(),
              mean("s", Optimizer.BETA2, update.secondBefore(), update.second()),
              firstCorrected(),
              secondCorrected());
    };
  }

  private FormulaLine adamMean() {
    return write()
        .mark("m")
        .becomes()
        .constant("0.9")
        .dot()
        .factor(update.firstBefore())
        .plus()
        .constant("0.1")
        .dot()
        .factor(update.gradient(), g)
        .is()
        .number(update.first())
        .line();
  }

  private FormulaLine mean(String name, double decay, double before, double after) {
    boolean adam = decay == Optimizer.BETA2;
    return write()
        .mark(name)
        .becomes()
        .constant(adam ? "0.999" : "0.99")
        .dot()
        .number(before)
        .plus()
        .constant(adam ? "0.001" : "0.01")
        .dot()
        .within("(#)^{2}", "(#)²", update.gradient(), g)
        .is()
        .number(after)
        .line();
  }

  private FormulaLine corrected(String hat, String plainHat, String name, String decay) {
    String t = String.valueOf(update.steps());
    return write()
        .mark(hat, plainHat)
        .is()
        .mark(name + "/(1 - ", name + "/(1 − ")
        .constant(decay)
        .mark("^{" + t + "})", "^" + t + ")")
        .is()
        .number(name.equals("m") ? update.firstCorrected() : update.secondCorrected())
        .line();
  }

  private FormulaLine firstCorrected() {
    return corrected("\\hat{m}", "m̂", "m", "0.9");
  }

  private FormulaLine secondCorrected() {
    return corrected("\\hat{s}", "ŝ", "s", "0.999");
  }

  /** {@code w ← −0.4428 − 0.0100·0.0058 = −0.4429} */
  FormulaLine step() {
    EquationWriter out = write().symbol(symbol, symbol, w).becomes();
    if (weight.isHeld() || !update.explains()) return out.number(update.after(), w).line();
    out.number(update.before(), w).minus();
    out.number(settings().learningRate(), EquationPoints.RATE).dot();
    switch (optimizer()) {
      case SGD -> out.factor(update.gradient(), g);
      case MOMENTUM -> out.factor(update.first());
      case NESTEROV -> {
        out.mark("(").number(update.gradient(), g).plus().number(settings().momentum()).dot();
        out.factor(update.first()).mark(")");
      }
      case RMSPROP -> divided(out.factor(update.gradient(), g), update.first());
      case ADAM -> divided(out.factor(update.firstCorrected()), update.secondCorrected());
    }
    return out.is().number(update.after(), w).line();
  }

  /** {@code w ← −0.4429} */
  public FormulaFace result() {
    EquationWriter out = write().symbol(symbol, symbol, w).becomes();
    return FormulaFace.of(out.number(update.after(), w).line());
  }

  private void divided(EquationWriter out, double square) {
    String latex = "/(\\sqrt{" + numbers.latex(square) + "} + \\varepsilon)";
    out.mark(latex, "/(√" + numbers.of(square) + " + ε)");
  }

  private Optimizer optimizer() {
    return settings().optimizer();
  }

  private Settings settings() {
    return update.settings();
  }

  private EquationWriter write() {
    return new EquationWriter(numbers);
  }
}
