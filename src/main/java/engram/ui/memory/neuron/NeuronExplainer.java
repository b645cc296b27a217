package engram.ui.memory.neuron;

import engram.inspect.Thousands;
import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.RoundedNumber;
import engram.ui.base.Texts;
import engram.ui.memory.frame.Explanation;
import engram.ui.memory.frame.Explanation.Kind;

/** Explains the chosen rule by the numbers of the step. */
final class NeuronExplainer {
  private static final int DIGITS = 2;
  private static final int FINE = 4;

  private final NeuronViewModel neuron;
  private final NeuronWords words;
  private final Texts texts;

  NeuronExplainer(NeuronViewModel neuron, NeuronWords words, Texts texts) {
    this.neuron = neuron;
    this.words = words;
    this.texts = texts;
  }

  /** The update of the step that is seen; at first, that of the one to come. */
  Explanation explain() {
    NeuronCourse course = neuron.getCourse();
    NeuronRule rule = neuron.explained();
    int step = course.held(rule, Math.max(1, neuron.step()));
    double[] before = course.weights(rule, step - 1);
    double[] after = course.weights(rule, step);
    double[] change = {after[0] - before[0], after[1] - before[1]};
    Explanation.Writer to = new Explanation.Writer(texts);
    to.add(
        Kind.TITLE,
        "title",
        texts.get("neuron.rule." + rule.id()),
        texts.get("neuron.line." + rule.id()));
    addRule(to, course, rule, course.point(rule, step), before);
    return to.add(Kind.RESULT, "result", "= " + vector(change, FINE))
        .add(
            Kind.NUMBERS,
            "weights",
            "w: " + vector(before, DIGITS + 1) + " \\to " + vector(after, DIGITS + 1))
        .say(Kind.HEADING, "neuron.finds")
        .add(Kind.VERDICT, "found", words.found())
        .say(Kind.DETAIL, "neuron.why." + rule.id())
        .pairs(
            "neuron.brain.",
            "network brain, hebb ltp, oja scaling, delta dopamine, backprop unknown")
        .say(Kind.HEADING, "neuron.otherwise")
        .say(Kind.DETAIL, "neuron.otherwise.text")
        .say(Kind.NOTE, "neuron.sources")
        .written();
  }

  /**
   * @param point it learned from; negative if from all
   */
  private static void addRule(
      Explanation.Writer to, NeuronCourse course, NeuronRule rule, int point, double[] before) {
    if (point < 0) {
      to.add(Kind.NUMBERS, "output", "")
          .add(Kind.FORMULA, "rule", "\\Delta w = \\frac{\\alpha}{n} \\sum_k " + inner(rule, "_k"))
          .add(Kind.NUMBERS, "numbers", "");
      return;
    }
    NeuronInputs inputs = course.inputs();
    double[] x = {inputs.value(point, 0), inputs.value(point, 1)};
    double y = rule.output(before, x);
    String dot =
        bracketed(before[0])
            + " \\cdot "
            + bracketed(x[0])
            + " + "
            + bracketed(before[1])
            + " \\cdot "
            + bracketed(x[1]);
    String output =
        rule == NeuronRule.BACKPROP
            ? "a = \\tanh(" + dot + ") = " + number(y, DIGITS)
            : "y = " + dot + " = " + number(y, DIGITS);
    String rate = number(course.setup().rate(), FINE);
    to.add(Kind.NUMBERS, "output", output)
        .add(Kind.FORMULA, "rule", "\\Delta w = \\alpha\\, " + inner(rule, ""))
        .add(
            Kind.NUMBERS,
            "numbers",
            "= " + rate + " \\cdot " + numbers(rule, y, x, before, inputs.target(point)));
  }

  private static String inner(NeuronRule rule, String k) {
    return switch (rule) {
      case HEBB -> "y" + k + "\\, x" + k;
      case OJA -> "y" + k + "\\, (x" + k + " - y" + k + "\\, w)";
      case DELTA -> "(t" + k + " - y" + k + ")\\, x" + k;
      case BACKPROP -> "(t" + k + " - a" + k + ")(1 - a" + k + "^2)\\, x" + k;
    };
  }

  private static String numbers(NeuronRule rule, double y, double[] x, double[] w, int target) {
    String said = number(y, DIGITS);
    String error = "(" + target + (y < 0 ? " + " : " - ") + number(Math.abs(y), DIGITS) + ")";
    String point = vector(x, DIGITS);
    return switch (rule) {
      case HEBB -> bracketed(y) + " \\cdot " + point;
      case OJA -> {
        String less = "[" + point + (y < 0 ? " + " : " - ") + number(Math.abs(y), DIGITS);
        yield bracketed(y) + " \\cdot " + less + " \\cdot " + vector(w, DIGITS) + "]";
      }
      case DELTA -> error + " \\cdot " + point;
      case BACKPROP -> error + "(1 - " + (y < 0 ? "(" + said + ")" : said) + "^2) \\cdot " + point;
    };
  }

  private static String vector(double[] v, int digits) {
    return "(" + number(v[0], digits) + ",\\; " + number(v[1], digits) + ")";
  }

  private static String bracketed(double value) {
    return value < 0 ? "(" + number(value, DIGITS) + ")" : number(value, DIGITS);
  }

  private static String number(double value, int digits) {
    String text = RoundedNumber.fixed(value, Math.abs(value) < 1000 ? digits : 0);
    String shown = text.matches("\u2212[0.,]+") ? text.substring(1) : text;
    return Thousands.latex(shown.replace('\u2212', '-'));
  }
}
