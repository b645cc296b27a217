package engram.ui.memory.forgetting;

import engram.memory.forgetting.ForgettingAnswers;
import engram.memory.forgetting.ForgettingPoint;

/**
 * What a network knows behind an epoch.
 *
 * @param old what it says of each test row of the old task
 * @param fresh the same of the new task
 * @param shift Σ F (w − w*)², how far it has left the weights that knew the old task
 */
record ForgettingState(
    ForgettingPoint point, ForgettingAnswers old, ForgettingAnswers fresh, double shift) {

  /** The mean of both tasks. */
  double mean() {
    return (point.old() + point.fresh()) / 2;
  }
}
