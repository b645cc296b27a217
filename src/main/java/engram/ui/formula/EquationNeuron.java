package engram.ui.formula;

import engram.inspect.NumberText;
import engram.inspect.PocketCalculator;
import engram.inspect.WorkedNeuron;
import engram.nn.Activation;
import engram.nn.Notation;
import engram.ui.run.NetworkNames;
import engram.ui.run.Pointed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The output of one neuron in numbers: the sum, and the activation function of it. */
public final class EquationNeuron {
  /** More summands than that are never written out. */
  private static final int MOST = 10;

  private final WorkedNeuron neuron;
  private final NetworkNames names;
  private final NumberText numbers;
  private final Pointed a;
  private final Pointed z;

  public EquationNeuron(WorkedNeuron neuron, NetworkNames names, NumberText numbers) {
    this.neuron = neuron;
    this.names = names;
    this.numbers = numbers;
    a = EquationPoints.a(neuron.part());
    z = EquationPoints.z(neuron.part());
  }

  /** {@code h₇ = tanh(0.57·0.35 − 0.38·(−0.59) + … + 0.04) = 0.22}, then with fewer summands. */
  public List<FormulaFace> output() {
    List<FormulaFace> faces = new ArrayList<>();
    for (int shown = Math.min(MOST, neuron.inputs()); shown >= 1; shown--) {
      FormulaLine sum = output(shown);
      faces.add(neuron.factor().isEmpty() ? FormulaFace.of(sum) : FormulaFace.of(sum, passedOn()));
    }
    return faces;
  }

  /** {@code m h₇ = 2·0.22 = 0.44} */
  private FormulaLine passedOn() {
    double m = neuron.factor().getAsDouble();
    return EquationWriter.calculated(
        numbers,
        neuron.passedOn(),
        out -> {
          out.mark("m\\,", "m ");
          name(out).number(m, a).dot().factor(neuron.a(), a);
          return out.is().result(neuron.passedOn(), a).line();
        });
  }

  private FormulaLine output(int shown) {
    boolean z = neuron.activation() == Activation.SOFTMAX;
    double result = z ? neuron.z() : neuron.a();
    return EquationWriter.calculated(
        numbers, result, out -> output(shown, out), text -> calculable(neuron.activation(), text));
  }

  /** The value of a function that no pocket calculator has, in its place. */
  static String calculable(Activation f, String calculation) {
    String begin = f.formula().name().text() + "(";
    if (PocketCalculator.value(calculation).isPresent() || !calculation.startsWith(begin)) {
      return calculation;
    }
    String sum = calculation.substring(begin.length(), calculation.length() - 1);
    double value = f.value(PocketCalculator.value(sum).orElse(Double.NaN));
    return Double.isFinite(value) ? new BigDecimal(value).toPlainString() : calculation;
  }

  private FormulaLine output(int shown, EquationWriter out) {
    Activation f = neuron.activation();
    boolean inBrackets = f != Activation.IDENTITY && f != Activation.SOFTMAX;
    begin(out);
    Notation name = f.formula().name();
    if (inBrackets) out.mark(name.latex() + "(", name.text() + "(");
    for (int i = 0; i < shown; i++) {
      double w = neuron.weight(i);
      out = i == 0 ? out.firstSign(w) : out.sign(w);
      out.magnitude(w, EquationPoints.weight(neuron.part(), i)).dot();
      out.factor(neuron.x(i), EquationPoints.x(neuron.part().layer(), i));
    }
    if (shown < neuron.inputs()) out.dots();
    out.sign(neuron.bias()).magnitude(neuron.bias(), EquationPoints.bias(neuron.part()));
    if (inBrackets) out.mark(")").is().result(neuron.a(), a);
    else out.is().result(neuron.z(), z);
    return out.line();
  }

  private EquationWriter begin(EquationWriter out) {
    if (neuron.activation() == Activation.SOFTMAX) {
      String z1 = "z" + NetworkNames.subscript(number());
      return out.symbol("z_{" + number() + "}", z1, z).is();
    }
    return name(out);
  }

  private EquationWriter name(EquationWriter out) {
    return out.symbol(names.latex(neuron.part()), names.symbol(neuron.part()), a).is();
  }

  /** {@code h₇ = 0.22}, {@code z₂ = 0.37} where a softmax follows. */
  public FormulaFace result() {
    boolean softmax = neuron.activation() == Activation.SOFTMAX;
    EquationWriter out = begin(write());
    if (softmax) out.number(neuron.z(), z);
    else out.number(neuron.a(), a);
    return FormulaFace.of(out.line());
  }

  /** {@code tanh(0.22) = 0.21}, {@code y₂ = 0.38} of a softmax. */
  public FormulaFace activationResult() {
    if (neuron.activation() != Activation.SOFTMAX) {
      return FormulaFace.of(activation(false, new double[0]));
    }
    return FormulaFace.of(name(write()).number(neuron.a(), a).line());
  }

  private int number() {
    return neuron.part().unit() + 1;
  }

  /**
   * a = σ(z) with the number put in, then without the long part.
   *
   * @param allZ the pre-activations of the layer
   */
  public List<FormulaFace> activation(double[] allZ) {
    return Stream.of(activation(true, allZ), activation(false, allZ))
        .map(FormulaFace::of)
        .distinct()
        .toList();
  }

  private FormulaLine activation(boolean whole, double[] allZ) {
    return EquationWriter.calculated(numbers, neuron.a(), out -> activation(out, whole, allZ));
  }

  private FormulaLine activation(EquationWriter out, boolean whole, double[] allZ) {
    if (neuron.activation() == Activation.SOFTMAX) {
      softmax(out, whole, allZ);
      return out.result(neuron.a(), a).line();
    }
    List<Notation> pieces = neuron.activation().formula().worked(neuron.z() > 0);
    int shortEnd = pieces.indexOf(Notation.IS);
    boolean all = whole || shortEnd < 0;
    Notation symbol = new Notation(names.latex(neuron.part()), names.symbol(neuron.part()));
    new EquationActivation(neuron.z(), neuron.a(), z, a, symbol, out.numbers())
        .write(out, all ? pieces : pieces.subList(0, shortEnd));
    return out.is().result(neuron.a(), a).line();
  }

  private void softmax(EquationWriter out, boolean whole, double[] allZ) {
    boolean all = whole && allZ.length <= 4;
    String latex = "\\sum_{k} e^{z_{k}}";
    String text = "Σₖ e^zₖ";
    if (all) {
      latex = join(out.numbers(), allZ, true);
      text = join(out.numbers(), allZ, false);
    }
    out.symbol(
            "\\frac{e^{" + out.numbers().latex(neuron.z()) + "}}{" + latex + "}",
            "e^" + out.numbers().of(neuron.z()) + "/(" + text + ")",
            z)
        .is();
  }

  private static String join(NumberText numbers, double[] allZ, boolean latex) {
    List<String> powers = new ArrayList<>();
    for (double value : allZ) {
      powers.add(latex ? "e^{" + numbers.latex(value) + "}" : "e^" + numbers.of(value));
    }
    return String.join(" + ", powers);
  }

  private EquationWriter write() {
    return new EquationWriter(numbers);
  }
}
