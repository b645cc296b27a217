package engram.ui.program;

import engram.nn.Activation;
import engram.training.recipe.Settings;
import engram.ui.base.NumberInput;

/** The formulas of a recipe in NumPy. */
final class ProgramFormulas {
  private ProgramFormulas() {}

  /** What a quantity of that layer is called: layers are counted from 1 there. */
  static String name(String letter, int layer) {
    return letter + (layer + 1);
  }

  /** Something times f′; without the factor 1 of the identity. */
  static String timesDerivative(String factor, Activation f, String z, String a) {
    String derivative = f.formula().numpyDerivative(z, a);
    return derivative.equals("1") ? factor : factor + " * " + derivative;
  }

  /** The derivative of the penalties by a weight, with its sign; empty without penalties. */
  static String penalty(Settings settings, String w) {
    return (settings.l2() > 0 ? " + " + number(settings.l2()) + " * " + w : "")
        + (settings.l1() > 0 ? " + " + number(settings.l1()) + " * np.sign(" + w + ")" : "");
  }

  /** The factors of inverted dropout for the activations of that name. */
  static String mask(Settings settings, String activations) {
    String p = number(settings.dropout());
    return "(random.random_sample(%s.shape) >= %s) / (1 - %s)".formatted(activations, p, p);
  }

  static String number(double value) {
    return NumberInput.format(value);
  }
}
