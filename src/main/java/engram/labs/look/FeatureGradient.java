package engram.labs.look;

import engram.data.Input;
import engram.data.Inputs;

/** The chain rule from inputs back to the features that they are made of. */
final class FeatureGradient {
  /** A change of a feature for the slope of a formula, in yardsticks. */
  private static final double STEP = 1e-6;

  private FeatureGradient() {}

  /**
   * ∂/∂(feature in yardsticks); 0 of categories.
   *
   * @param at the values of all features
   * @param byInput ∂/∂(input as the network sees it)
   */
  static double[] of(LookNetwork network, double[] at, double[] byInput) {
    Inputs inputs = network.data().inputs();
    Yardstick yardstick = network.yardstick();
    double[] gradient = new double[at.length];
    for (int i = 0; i < byInput.length; i++) {
      double slope = byInput[i] / inputs.scale(i).unit();
      if (inputs.input(i) instanceof Input.Measured measured) {
        gradient[measured.feature()] += slope;
      } else if (inputs.input(i) instanceof Input.Derived derived) {
        for (int f : derived.formula().variables()) {
          gradient[f] += slope * slope(derived, at, f, STEP * yardstick.unit(f));
        }
      }
    }
    for (int f = 0; f < gradient.length; f++) gradient[f] *= yardstick.unit(f);
    return gradient;
  }

  private static double slope(Input.Derived derived, double[] at, int f, double step) {
    if (step == 0) return 0;
    double[] moved = at.clone();
    moved[f] = at[f] + step;
    double above = derived.of(moved);
    moved[f] = at[f] - step;
    return (above - derived.of(moved)) / (2 * step);
  }
}
