package engram.inspect;

import engram.nn.Activation;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.NumericalGradient;
import engram.nn.Parameters;

/**
 * The chain rule's gradient beside the one found by moving the parameter a little both ways.
 *
 * @param analytic ∂L/∂w of the shown sample by backpropagation
 * @param numerical the same by central differences
 */
public record GradientCheck(double analytic, double numerical) {
  private static final double ABSOLUTE = 1e-7;
  private static final double RELATIVE = 1e-5;

  /** Two forward passes: cheap for a small network, not for one of millions of weights. */
  public static GradientCheck of(Moment moment, WorkedWeight weight) {
    Loss loss = moment.snapshot().recipe().loss();
    double[] input = moment.snapshot().data().input(moment.row());
    double[] target = moment.snapshot().data().target(moment.row());
    double numerical =
        NumericalGradient.of(
            parameters -> loss(parameters, loss, input, target),
            moment.parameters(),
            weight.index());
    return new GradientCheck(weight.sampleGradient(), numerical);
  }

  private static double loss(Parameters parameters, Loss loss, double[] input, double[] target) {
    NetworkSpec spec = parameters.spec();
    Activation output = spec.activationOf(spec.layerCount() - 1);
    ForwardPass pass = ForwardPass.of(parameters, input);
    return loss.value(output, pass.preOutput(), pass.output(), target);
  }

  /** |analytic − numerical| */
  public double difference() {
    return Math.abs(analytic - numerical);
  }

  /** Whether they agree as well as central differences can (not at the kink of a ReLU). */
  public boolean agrees() {
    return difference() <= ABSOLUTE + RELATIVE * Math.max(Math.abs(analytic), Math.abs(numerical));
  }
}
