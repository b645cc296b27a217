package engram.labs.privacy;

import engram.nn.Backprop;
import engram.nn.BackwardPass;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.Parameters;

/**
 * Changes an input a little so that the loss grows.
 *
 * @param reach how far from 0 an input may get
 */
record InputAttack(double reach) {
  /** They stay between no ink and full. */
  static final InputAttack OF_PIXELS = new InputAttack(1);

  static final InputAttack OF_POINTS = new InputAttack(Double.POSITIVE_INFINITY);

  /** Of projected gradient ascent. */
  static final int STEPS = 10;

  private static final double STRIDE = 2.5;

  /** One step of that size up the sign of the gradient (Goodfellow, Shlens and Szegedy 2015). */
  double[] oneStep(Parameters parameters, double[] input, double[] target, double budget) {
    return step(parameters, input, input, target, budget, budget);
  }

  /**
   * Several smaller steps, none of which leaves the budget (Madry and others 2018), from the input
   * itself.
   */
  double[] manySteps(Parameters parameters, double[] input, double[] target, double budget) {
    double[] now = input;
    for (int k = 0; k < STEPS; k++) {
      now = step(parameters, input, now, target, STRIDE * budget / STEPS, budget);
    }
    return now;
  }

  private double[] step(
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
      moved[i] = Math.max(-reach, Math.min(reach, within));
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
