package engram.homework.clinic;

import engram.data.Identified;

/** What can keep a run from learning what it is to learn. */
public enum Illness implements Identified {
  RATE_TOO_HIGH,
  RATE_TOO_LOW,
  UNSCALED_INPUTS,
  /** All weights begin at zero, so that all hidden neurons stay alike. */
  SYMMETRY,
  /** The first weights are so large that the hidden neurons are flat on most samples. */
  SATURATION,
  /** Hidden neurons that are 0 on every sample, and so pass no gradient. */
  DEAD_NEURONS,
  FROZEN_LAYER,
  TOO_FEW_NEURONS,
  OVERFITTING,
  /** A feature that gives the label away in the training samples, and not elsewhere. */
  LEAK,
  WRONG_LABELS,
  /** An output activation that can't give the numbers that are wanted. */
  WRONG_OUTPUT,
  /** Each step goes along the gradient, and not against it. */
  WRONG_SIGN
}
