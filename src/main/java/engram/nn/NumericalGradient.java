package engram.nn;

import java.util.function.ToDoubleFunction;

/**
 * ∂L/∂θ without the chain rule: move one parameter a little both ways and look at the loss, (L(θ +
 * h) − L(θ − h)) / 2h. Its error is of order h² (and rounding of order 1e-16 L/h).
 */
public final class NumericalGradient {
  /** About ∛2⁻⁵²: where the error of the formula and that of rounding are alike. */
  public static final double STEP = 6e-6;

  private NumericalGradient() {}

  /**
   * The derivative of any function of the parameters.
   *
   * @param index which parameter, in the flat order of {@link Parameters}
   */
  public static double of(ToDoubleFunction<Parameters> loss, Parameters at, int index) {
    double h = STEP * Math.max(1, Math.abs(at.get(index)));
    double up = at.get(index) + h;
    double down = at.get(index) - h;
    return (loss.applyAsDouble(at.with(index, up)) - loss.applyAsDouble(at.with(index, down)))
        / (up - down);
  }

  /** The loss over all samples, computed row by row through {@link ForwardPass}. */
  public static double meanLoss(Parameters parameters, Loss loss, Samples samples) {
    NetworkSpec spec = parameters.spec();
    Activation output = spec.activationOf(spec.layerCount() - 1);
    double sum = 0;
    for (int row = 0; row < samples.rows(); row++) {
      ForwardPass pass = ForwardPass.of(parameters, samples.input(row));
      sum += loss.value(output, pass.preOutput(), pass.output(), samples.target(row));
    }
    return sum / samples.rows();
  }
}
