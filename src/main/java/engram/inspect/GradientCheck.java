package engram.inspect;

import engram.nn.NumericalGradient;

/**
 * The chain rule's gradient beside the one found by moving the parameter a little both ways.
 *
 * @param analytic ∂L/∂w by backpropagation
 * @param numerical the same by central differences
 */
public record GradientCheck(double analytic, double numerical) {
  private static final double ABSOLUTE = 1e-7;
  private static final double RELATIVE = 1e-5;

  /**
   * Of the shown sample, with the step that is best as a rule. Two forward passes: cheap for a
   * small network, not for one of millions of weights.
   */
  static GradientCheck of(Moment moment, WorkedWeight weight) {
    double step = NumericalGradient.STEP * Math.max(1, Math.abs(weight.value()));
    return of(LossAlong.sample(moment, weight), step);
  }

  /** With that ε, in the parameter's own unit. */
  public static GradientCheck of(LossAlong loss, double epsilon) {
    return new GradientCheck(loss.analytic, loss.central(epsilon));
  }

  /** |analytic − numerical| */
  double difference() {
    return Math.abs(analytic - numerical);
  }

  /** The difference as a share of the larger of the two; 0 if they are equal. */
  public double relativeError() {
    double size = Math.max(Math.abs(analytic), Math.abs(numerical));
    return difference() == 0 ? 0 : difference() / size;
  }

  /** Whether they agree as well as central differences can (not at the kink of a ReLU). */
  public boolean agrees() {
    return difference() <= ABSOLUTE + RELATIVE * Math.max(Math.abs(analytic), Math.abs(numerical));
  }
}
