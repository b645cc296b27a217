package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingPoint;

/**
 * What a network knows behind an epoch.
 *
 * @param oldRight for each class of the old task the share of its rows that is right
 * @param freshRight the same for the new task
 * @param shift Σ F (w − w*)², how far it has left the weights that knew the old task
 */
record ForgettingState(
    ForgettingPoint point, double[] oldRight, double[] freshRight, double shift) {

  /** The mean of both tasks. */
  double mean() {
    return (point.old() + point.fresh()) / 2;
  }
}
