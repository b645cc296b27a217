package engram.labs.privacy;

import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Parameters;

/** Changes an input a little so that the loss grows; pixels stay between −1 and 1. */
final class InputAttack {
  /** Of projected gradient ascent. */
  static final int STEPS = 10;

  private static final double STRIDE = 2.5;

  private InputAttack() {}

  /** One step of that size up the sign of the gradient (Goodfellow, Shlens and Szegedy 2015). */
  static double[] oneStep(Parameters parameters, double[] input, double[] target, double budget) {
    return step(parameters, input, input, target, budget, budget);
  }

  /**
   * Several smaller steps, none of which leaves the budget (Madry and others 2018), from the input
   * itself.
   */
  static double[] manySteps(Parameters parameters, double[] input, double[] target, double budget) {
    double[] now = input;
    for (int k = 0; k < STEPS; k++) {
      now = step(parameters, input, now, target, STRIDE * budget / STEPS, budget);
    }
    return now;
  }

  private static double[] step(
      Parameters parameters,
      double[] input,
      double[] now,
      double[] target,
      double stride,
      double budget) {
    double[] gradient = gradient(parameters, now, target);
    double[] moved = new double[now.length];
    for (int i = 0; i < moved.length; i++) {
      double wanted = now[i] + stride * Math.signum(gradient[i]);
      double within = Math.max(input[i] - budget, Math.min(input[i] + budget, wanted));
      moved[i] = Math.max(-1, Math.min(1, within));
    }
    return moved;
  }

  /** ∂L/∂x. */
  private static double[] gradient(Parameters parameters, double[] input, double[] target) {
    BackwardPass pass =
        Backprop.backward(
            parameters, ForwardPass.of(parameters, input), Loss.CROSS_ENTROPY, target, 1);
    double[] gradient = new double[input.length];
    int units = parameters.spec().unitsOf(0);
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < units; j++) {
        gradient[i] += parameters.weight(0, i, j) * pass.delta(0, j);
      }
    }
    return gradient;
  }
}
