package engram.inspect;

import engram.nn.Optimizer;
import engram.nn.OptimizerState;
import engram.training.NextStep;
import engram.training.recipe.Settings;

/**
 * How the optimiser makes the next value of one parameter out of its gradient; formulas as {@link
 * Optimizer}.
 *
 * @param before the parameter now
 * @param gradient g, with penalties
 * @param steps t: updates of this optimiser, this one among them
 * @param firstBefore v of momentum and Nesterov, s of RMSprop, m of Adam; 0 of SGD
 * @param first the same after g came in
 * @param secondBefore s of Adam, else 0
 * @param second the same after g came in
 * @param after the parameter after the step, to the bit
 */
public record WorkedUpdate(
    Settings settings,
    double before,
    double gradient,
    long steps,
    double firstBefore,
    double first,
    double secondBefore,
    double second,
    double after) {

  /** Rounding between this formula and the kernel's, which is arranged otherwise. */
  private static final double ROUNDING = 1e-12;

  /**
   * @param index in the flat order of the parameters
   */
  static WorkedUpdate of(NextStep next, Settings settings, double before, int index) {
    OptimizerState memory = next.memory();
    boolean kept = memory.optimizer() == settings.optimizer();
    int slots = settings.optimizer().slots();
    double first = kept && slots > 0 ? memory.slots()[0][index] : 0;
    double second = kept && slots > 1 ? memory.slots()[1][index] : 0;
    double g = next.gradients().get(index);
    return new WorkedUpdate(
        settings,
        before,
        g,
        (kept ? memory.steps() : 0) + 1,
        first,
        first(settings, first, g),
        second,
        settings.optimizer() == Optimizer.ADAM ? mean(Optimizer.BETA2, second, g * g) : 0,
        next.after().get(index));
  }

  private static double first(Settings settings, double kept, double g) {
    return switch (settings.optimizer()) {
      case SGD -> 0;
      case MOMENTUM, NESTEROV -> settings.momentum() * kept + g;
      case RMSPROP -> mean(Optimizer.RMS_DECAY, kept, g * g);
      case ADAM -> mean(Optimizer.BETA1, kept, g);
    };
  }

  private static double mean(double decay, double kept, double fresh) {
    return decay * kept + (1 - decay) * fresh;
  }

  /** m̂ = m / (1 − 0.9ᵗ) of Adam. */
  public double firstCorrected() {
    return first / (1 - Math.pow(Optimizer.BETA1, (double) steps));
  }

  /** ŝ = s / (1 − 0.999ᵗ) of Adam. */
  public double secondCorrected() {
    return second / (1 - Math.pow(Optimizer.BETA2, (double) steps));
  }

  /** What the learning rate is multiplied by: w ← w − α · direction. */
  public double direction() {
    return switch (settings.optimizer()) {
      case SGD -> gradient;
      case MOMENTUM -> first;
      case NESTEROV -> gradient + settings.momentum() * first;
      case RMSPROP -> gradient / (Math.sqrt(first) + Optimizer.EPSILON);
      case ADAM -> firstCorrected() / (Math.sqrt(secondCorrected()) + Optimizer.EPSILON);
    };
  }

  /** Whether the formula leads to {@link #after}; it does not where a parameter is held fast. */
  public boolean explains() {
    double made = before - settings.learningRate() * direction();
    double size = Math.max(Math.abs(before), Math.abs(made - before));
    return Double.compare(made, after) == 0 || Math.abs(made - after) <= ROUNDING * size;
  }
}
