package engram.ui.memory.neuron;

import engram.memory.neuron.NeuronCourse;
import engram.memory.neuron.NeuronInputs;
import engram.memory.neuron.NeuronRule;
import engram.ui.base.RoundedNumber;

/** Writes {@link NeuronExplanation}s. */
public final class NeuronExplainer {
  private static final int DIGITS = 2;
  private static final int FINE = 4;

  private final NeuronViewModel neuron;

  NeuronExplainer(NeuronViewModel neuron) {
    this.neuron = neuron;
  }

  /** The update of the step that is seen; at first, that of the one to come. */
  public NeuronExplanation explain() {
    NeuronCourse course = neuron.getCourse();
    NeuronRule rule = neuron.explained();
    int step = course.held(rule, Math.max(1, neuron.step()));
    int point = course.point(rule, step);
    double[] before = course.weights(rule, step - 1);
    double[] after = course.weights(rule, step);
    double[] change = {after[0] - before[0], after[1] - before[1]};
    String weights = "w: " + vector(before, DIGITS + 1) + " \\to " + vector(after, DIGITS + 1);
    String result = "= " + vector(change, FINE);
    if (point < 0) {
      String mean = "\\Delta w = \\frac{\\eta}{n} \\sum_k " + inner(rule, "_k");
      return new NeuronExplanation("", mean, "", result, weights);
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
    return new NeuronExplanation(
        output,
        "\\Delta w = \\eta\\, " + inner(rule, ""),
        "= "
            + number(course.setup().rate(), FINE)
            + " \\cdot "
            + numbers(rule, y, x, before, inputs.target(point)),
        result,
        weights);
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
    String shown = text.replace('\u2212', '-').replace("\u2009", "\\,");
    return shown.matches("-[0.]+") ? shown.substring(1) : shown;
  }
}
