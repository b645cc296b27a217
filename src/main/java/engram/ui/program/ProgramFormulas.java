package engram.ui.program;

import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.training.recipe.Settings;
import engram.ui.base.NumberInput;

/** The formulas of a recipe in NumPy. */
final class ProgramFormulas {
  private ProgramFormulas() {}

  /** f(z); of softmax see {@link ProgramText}. */
  static String value(Activation f, String z) {
    return switch (f) {
      case SIGMOID -> "1 / (1 + np.exp(-" + z + "))";
      case TANH -> "np.tanh(" + z + ")";
      case RELU -> "np.maximum(" + z + ", 0)";
      case LEAKY_RELU -> "np.maximum(" + z + ", " + Activation.LEAK + " * " + z + ")";
      case ELU -> "np.where(" + z + " > 0, " + z + ", np.expm1(np.minimum(" + z + ", 0)))";
      case SOFTPLUS -> "np.logaddexp(0, " + z + ")";
      case IDENTITY -> z;
      case SOFTMAX -> throw new IllegalArgumentException("softmax takes two lines");
    };
  }

  /** f′ at a = f(z). */
  static String derivative(Activation f, String a) {
    return switch (f) {
      case SIGMOID -> a + " * (1 - " + a + ")";
      case TANH -> "(1 - " + a + " ** 2)";
      case RELU -> "(" + a + " > 0)";
      case LEAKY_RELU -> "np.where(" + a + " > 0, 1, " + Activation.LEAK + ")";
      case ELU -> "np.where(" + a + " > 0, 1, " + a + " + 1)";
      case SOFTPLUS -> "(1 - np.exp(-" + a + "))";
      case IDENTITY -> "1";
      case SOFTMAX -> throw new IllegalArgumentException("the derivative of softmax is a matrix");
    };
  }

  /** Something times f′ at a; without the factor 1 of the identity. */
  static String timesDerivative(String factor, Activation f, String a) {
    return f == Activation.IDENTITY ? factor : factor + " * " + derivative(f, a);
  }

  /** The loss of the answers y against the targets t, without penalties. */
  static String loss(Loss loss, Activation output, String y) {
    if (loss == Loss.MEAN_SQUARED_ERROR) return "np.mean((" + y + " - t) ** 2)";
    String hit = "t * np.log(" + y + ")";
    return output == Activation.SOFTMAX
        ? "-np.mean(np.sum(" + hit + ", axis=1))"
        : "-np.mean(np.sum(" + hit + " + (1 - t) * np.log(1 - " + y + "), axis=1))";
  }

  /** First weights of that shape. */
  static String weights(Initializer initializer, String in, String out) {
    String both = in + ", " + out;
    return switch (initializer) {
      case STANDARD_NORMAL -> "random.randn(" + both + ")";
      case GLOROT_NORMAL -> "random.randn(" + both + ") * np.sqrt(2 / (" + in + " + " + out + "))";
      case HE_NORMAL -> "random.randn(" + both + ") * np.sqrt(2 / " + in + ")";
      case UNIFORM -> "random.uniform(-0.5, 0.5, (" + both + "))";
      case ZEROS -> "np.zeros((" + both + "))";
    };
  }

  /** First biases. */
  static String biases(Initializer initializer, String out) {
    return switch (initializer) {
      case STANDARD_NORMAL -> "random.randn(" + out + ")";
      case UNIFORM -> "random.uniform(-0.5, 0.5, " + out + ")";
      case GLOROT_NORMAL, HE_NORMAL, ZEROS -> "np.zeros(" + out + ")";
    };
  }

  /** The derivative of the penalties by a weight, with its sign; empty without penalties. */
  static String penalty(Settings settings, String w) {
    return (settings.l2() > 0 ? " + " + number(settings.l2()) + " * " + w : "")
        + (settings.l1() > 0 ? " + " + number(settings.l1()) + " * np.sign(" + w + ")" : "");
  }

  static String number(double value) {
    return NumberInput.format(value);
  }
}
