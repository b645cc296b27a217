package engram.ui.formula;

import engram.inspect.BatchRule;
import engram.inspect.ChainRule;
import engram.inspect.NumberText;
import engram.inspect.WorkedWeight;
import engram.nn.Activation;
import engram.nn.Notation;
import engram.nn.Part;
import engram.ui.run.NetworkNames;
import engram.ui.run.Pointed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The chain rule of one weight or bias as formulas, with symbols first and then with numbers. */
public final class EquationChainRule {
  /** More summands than that are shortened to the {@link #SHOWN} largest. */
  static final int MOST = 6;

  static final int SHOWN = 4;

  private static final Notation L = new Notation("L", "L");

  private final WorkedWeight weight;
  private final ChainRule rule;
  private final NetworkNames names;
  private final NumberText numbers;
  private final Part.Neuron neuron;
  private final Notation a;
  private final Notation z;
  private final Notation w;
  private final Pointed gradient;
  private final Pointed x;

  public EquationChainRule(WorkedWeight weight, NetworkNames names, NumberText numbers) {
    this.weight = weight;
    this.names = names;
    this.numbers = numbers;
    rule = weight.chainRule();
    neuron = weight.target();
    a = new Notation(names.latex(neuron), names.symbol(neuron));
    int number = neuron.unit() + 1;
    z = new Notation("z_{" + number + "}", "z" + NetworkNames.subscript(number));
    w = weight.isBias() ? new Notation("b", "b") : new Notation("w", "w");
    gradient = EquationPoints.gradient(weight.part());
    x =
        weight.from().isPresent()
            ? EquationPoints.x(neuron.layer(), weight.from().getAsInt())
            : Pointed.at(weight.part());
  }

  /** ∂L/∂w = ∂L/∂a · ∂a/∂z · ∂z/∂w and where each factor comes from. */
  public FormulaFace sample(Activation f, int outputs) {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(symbols());
    lines.add(calculated(rule.gradient(), this::product));
    switch (rule.sum()) {
      case NEXT_LAYER -> lines.add(calculated(rule.lossByActivation(), this::nextLayer));
      case NONE -> lines.add(calculated(rule.lossByActivation(), out -> outputLoss(out, outputs)));
      case SOFTMAX -> {}
    }
    if (rule.cancels()) lines.add(calculated(rule.delta(), this::cancelled));
    if (f != Activation.SOFTMAX) {
      lines.add(calculated(rule.derivative(), out -> derivative(out, f)));
    }
    lines.add(incoming());
    return new FormulaFace(lines);
  }

  /** How many summands of the next layer are not written out. */
  public int left() {
    return rule.terms().size() - shown(rule.terms()).size();
  }

  /** What the summands that are not written out add up to. */
  public double rest() {
    double all = rule.terms().stream().mapToDouble(ChainRule.Term::product).sum();
    return all - shown(rule.terms()).stream().mapToDouble(ChainRule.Term::product).sum();
  }

  private FormulaLine symbols() {
    EquationWriter out = write();
    out.symbol(fraction(L, w), gradient).is();
    if (rule.sum() == ChainRule.Sum.SOFTMAX) {
      Notation y = new Notation("y_{k}", "yₖ");
      out.mark("\\textstyle\\sum_{k}", "Σₖ ");
      out.symbol(fraction(L, y), EquationPoints.a(neuron));
      out.mark("\\,\\cdot\\,", "·");
      out.symbol(fraction(y, z), EquationPoints.z(neuron));
    } else {
      out.symbol(fraction(L, a), EquationPoints.a(neuron));
      out.mark("\\,\\cdot\\,", "·");
      if (rule.factor().isPresent()) {
        out.symbol("m", "m", EquationPoints.a(neuron)).mark("\\,\\cdot\\,", "·");
      }
      out.symbol(fraction(a, z), EquationPoints.z(neuron));
    }
    return out.mark("\\,\\cdot\\,", "·").symbol(fraction(z, w), x).line();
  }

  private FormulaLine product(EquationWriter out) {
    out.is();
    if (!Double.isFinite(rule.lossByActivation())) {
      out.factor(rule.delta(), EquationPoints.delta(neuron));
    } else if (rule.sum() == ChainRule.Sum.SOFTMAX) {
      terms(out.mark("("));
      out.mark(")");
    } else {
      out.number(rule.lossByActivation(), EquationPoints.a(neuron)).dot();
      if (rule.factor().isPresent()) {
        out.number(rule.factor().getAsDouble(), EquationPoints.a(neuron)).dot();
      }
      out.factor(rule.derivative(), EquationPoints.z(neuron));
    }
    return out.dot().factor(rule.x(), x).is().result(rule.gradient(), gradient).line();
  }

  private FormulaLine nextLayer(EquationWriter out) {
    lossByActivation(out).is();
    out.mark("\\textstyle\\sum_{k}", "Σₖ ").mark("\\delta_{k}\\, w_{k}", "δₖ wₖ").is();
    terms(out);
    return out.is().result(rule.lossByActivation(), EquationPoints.a(neuron)).line();
  }

  private void terms(EquationWriter out) {
    boolean first = true;
    for (ChainRule.Term term : shown(rule.terms())) {
      boolean hidden = rule.sum() == ChainRule.Sum.NEXT_LAYER;
      Part.Neuron k = new Part.Neuron(neuron.layer() + (hidden ? 1 : 0), term.unit());
      out = first ? out.firstSign(term.left()) : out.sign(term.left());
      out.magnitude(term.left(), hidden ? EquationPoints.delta(k) : EquationPoints.a(k)).dot();
      out.factor(
          term.right(),
          hidden ? EquationPoints.weight(k, neuron.unit()) : EquationPoints.z(neuron));
      first = false;
    }
    if (left() > 0) out.dots();
  }

  /** All of them if there are few, else the largest. */
  private static List<ChainRule.Term> shown(List<ChainRule.Term> terms) {
    if (terms.size() <= MOST) return terms;
    return terms.stream()
        .sorted(Comparator.comparingDouble(term -> -Math.abs(term.product())))
        .limit(SHOWN)
        .toList();
  }

  private FormulaLine outputLoss(EquationWriter out, int outputs) {
    lossByActivation(out).is();
    Pointed at = EquationPoints.a(neuron);
    double t = rule.target();
    if (!rule.cancels()) {
      out.mark("2(", "2(").symbol(a, at).minus().mark("t").mark(")/m", ")/m").is();
      out.mark("2(").number(rule.a(), at).minus().factor(t).mark(")/" + outputs);
    } else {
      out.mark("(1 - t)/(1 - ", "(1 − t)/(1 − ").symbol(a, at).mark(")").minus();
      out.mark("t/").symbol(a, at).is().number(1 - t).mark("/");
      out.number(1 - rule.a(), at).minus().number(t).mark("/").number(rule.a(), at);
    }
    return out.is().result(rule.lossByActivation(), at).line();
  }

  private FormulaLine cancelled(EquationWriter out) {
    Pointed at = EquationPoints.a(neuron);
    Notation byZ = derivative(L, z);
    out.symbol("\\delta = " + byZ.latex(), "δ = " + byZ.text(), delta()).is();
    out.symbol(a, at).minus().mark("t").is();
    out.number(rule.a(), at).minus().factor(rule.target());
    return out.is().result(rule.delta(), delta()).line();
  }

  private FormulaLine incoming() {
    EquationWriter out = write();
    out.symbol(derivative(z, w), x).is();
    if (weight.from().isPresent()) {
      int from = weight.from().getAsInt();
      out.symbol(
              names.sourceLatex(neuron.layer(), from), names.sourceSymbol(neuron.layer(), from), x)
          .is();
      return out.number(rule.x(), x).line();
    }
    return out.mark("1").line();
  }

  /** ∂L/∂w = 1/n Σ δ x over the rows of a batch, with the penalties. */
  public FormulaFace batch(BatchRule batch) {
    Pointed delta = delta();
    EquationWriter out = write().symbol(fraction(L, w), gradient).is();
    out.mark("\\tfrac{1}{n}\\textstyle\\sum_{r}", "1/n Σᵣ ").symbol("\\delta_{r}", "δᵣ", delta);
    if (!weight.isBias()) out.symbol("\\, x_{r}", " xᵣ", x);
    if (batch.l2() != 0) out.plus().mark("\\lambda_{2} w", "λ₂ w");
    if (batch.l1() != 0) out.plus().mark("\\lambda_{1}\\,\\mathrm{sgn}\\, w", "λ₁ sgn w");
    FormulaLine symbols = out.line();

    return FormulaFace.of(symbols, calculated(batch.gradient(), worked -> batch(worked, batch)));
  }

  private FormulaLine batch(EquationWriter out, BatchRule batch) {
    Pointed delta = delta();
    out.is().mark("\\tfrac{1}{" + batch.rows().size() + "}", "1/" + batch.rows().size());
    out.mark("(");
    List<BatchRule.Row> shown = shownRows(batch);
    for (int i = 0; i < shown.size(); i++) {
      double value = shown.get(i).delta();
      out = i == 0 ? out.firstSign(value) : out.sign(value);
      out.magnitude(value, delta);
      if (!weight.isBias()) out.dot().factor(shown.get(i).x(), x);
    }
    if (shown.size() < batch.rows().size()) out.dots();
    out.mark(")");
    for (double penalty : new double[] {batch.l2(), batch.l1()}) {
      if (penalty != 0) out.sign(penalty).magnitude(penalty, Pointed.at(weight.part()));
    }
    return out.is().result(batch.gradient(), gradient).line();
  }

  public static List<BatchRule.Row> shownRows(BatchRule batch) {
    List<BatchRule.Row> rows = batch.rows();
    return rows.size() <= MOST ? rows : rows.subList(0, SHOWN);
  }

  private FormulaLine calculated(double result, Function<EquationWriter, FormulaLine> line) {
    return EquationWriter.calculated(numbers, result, line);
  }

  private EquationWriter lossByActivation(EquationWriter out) {
    return out.symbol(derivative(L, a), EquationPoints.a(neuron));
  }

  /** {@code ∂h₇/∂z₇ = 1 − h₇² = 1 − 0.2170² = 0.9529} */
  private FormulaLine derivative(EquationWriter out, Activation f) {
    Pointed at = EquationPoints.z(neuron);
    out.symbol(derivative(a, z), at).is();
    boolean positive = rule.a() > 0;
    List<Notation> pieces = f.formula().workedDerivative(positive);
    new EquationActivation(rule.z(), rule.a(), at, EquationPoints.a(neuron), a, out.numbers())
        .write(out, pieces);
    if (!pieces.isEmpty()) out.is();
    out.result(rule.derivative(), at);
    if (f.formula().hasBranches()) {
      out.mark(
          positive ? "\\quad (z > 0)" : "\\quad (z \\le 0)", positive ? "  (z > 0)" : "  (z ≤ 0)");
    }
    return out.line();
  }

  private EquationWriter write() {
    return new EquationWriter(numbers);
  }

  private Pointed delta() {
    return EquationPoints.delta(neuron);
  }

  private static Notation fraction(Notation of, Notation by) {
    return new Notation(
        "\\frac{\\partial " + of.latex() + "}{\\partial " + by.latex() + "}",
        derivative(of, by).text());
  }

  /** The same in one row. */
  private static Notation derivative(Notation of, Notation by) {
    return new Notation(
        "\\partial " + of.latex() + "/\\partial " + by.latex(), "∂" + of.text() + "/∂" + by.text());
  }
}
