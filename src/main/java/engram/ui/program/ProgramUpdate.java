package engram.ui.program;

import static engram.ui.program.ProgramWriter.pointed;

import engram.training.Phase;
import engram.training.recipe.Settings;
import engram.ui.run.Pointed;
import engram.ui.run.Pointed.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The optimiser's lines of the program; formulas as {@link engram.nn.Optimizer}. */
final class ProgramUpdate {
  private static final List<Phase> UPDATE = List.of(new Phase.Update());

  private final ProgramWriter out;
  private final Settings settings;
  private final int layers;

  ProgramUpdate(ProgramWriter out, Settings settings, int layers) {
    this.out = out;
    this.settings = settings;
    this.layers = layers;
  }

  /** What the optimiser remembers, and its constants. */
  void prepare() {
    Pointed rate = pointed(Quantity.LEARNING_RATE);
    String alpha = ProgramFormulas.number(settings.learningRate());
    if (settings.optimizer().usesMomentum()) {
      out.add("α, β = " + alpha + ", " + ProgramFormulas.number(settings.momentum()), rate);
    } else {
      out.add("α = " + alpha, rate);
    }
    switch (settings.optimizer()) {
      case SGD -> {}
      case MOMENTUM, NESTEROV -> out.add("V = " + zeros());
      case RMSPROP -> out.add("S = " + zeros());
      case ADAM -> {
        out.add("M = " + zeros());
        out.add("S = " + zeros());
        out.add("i = 0");
      }
    }
  }

  private static String zeros() {
    return "[np.zeros_like(p) for p in P]";
  }

  /**
   * Moves all parameters.
   *
   * @param gradients the list of them
   */
  void write(String gradients) {
    switch (settings.optimizer()) {
      case SGD -> {
        loop("p, g", "P, " + gradients);
        move("g");
      }
      case MOMENTUM -> {
        loop("p, g, v", "P, " + gradients + ", V");
        update("v[:] = β * v + g");
        move("v");
      }
      case NESTEROV -> {
        loop("p, g, v", "P, " + gradients + ", V");
        update("v[:] = β * v + g");
        move("(g + β * v)");
      }
      case RMSPROP -> {
        loop("p, g, s", "P, " + gradients + ", S");
        update("s[:] = 0.99 * s + 0.01 * g ** 2");
        move("g / (np.sqrt(s) + 1e-8)");
      }
      case ADAM -> {
        update("i += 1");
        loop("p, g, m, s", "P, " + gradients + ", M, S");
        update("m[:] = 0.9 * m + 0.1 * g");
        update("s[:] = 0.999 * s + 0.001 * g ** 2");
        update("mean, square = m / (1 - 0.9 ** i), s / (1 - 0.999 ** i)");
        move("mean / (np.sqrt(square) + 1e-8)");
      }
    }
  }

  private void loop(String names, String lists) {
    update("for " + names + " in zip(" + lists + "):");
    out.in();
  }

  private void update(String code) {
    out.add(code, UPDATE, List.of());
  }

  private void move(String step) {
    List<Pointed> quantities = new ArrayList<>();
    quantities.add(pointed(Quantity.LEARNING_RATE));
    for (int k = 0; k < layers; k++) {
      quantities.add(pointed(Quantity.WEIGHT, k));
      quantities.add(pointed(Quantity.BIAS, k));
    }
    out.add("p -= α * " + step, UPDATE, quantities);
  }
}
