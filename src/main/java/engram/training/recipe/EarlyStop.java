package engram.training.recipe;

/**
 * Ends a run that no longer becomes better, as {@code EarlyStopping} of Keras does: once the
 * watched loss has not fallen below the best one for so many epochs.
 *
 * <p>It watches the validation rows, which are kept for such choices. Without them it watches the
 * test rows; their score is then too good, since it chose the epoch.
 *
 * @param patience epochs without an improvement, 1 … {@link StopRule#MOST_EPOCHS}
 * @param minDelta how far the loss must fall to count as better, from 0
 * @param restoreBest whether the run goes back to its best epoch when it ends by itself
 */
public record EarlyStop(int patience, double minDelta, boolean restoreBest) {

  /** The patience that a run is first given. */
  public static final int USUAL_PATIENCE = 20;

  /**
   * @throws IllegalArgumentException if the patience is out of its range or the improvement
   *     negative or not finite
   */
  public EarlyStop {
    if (patience < 1 || patience > StopRule.MOST_EPOCHS) {
      throw new IllegalArgumentException(
          "the patience is a whole number of epochs from 1 to "
              + StopRule.MOST_EPOCHS
              + ", not "
              + patience);
    }
    if (!(minDelta >= 0 && minDelta < Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the least improvement is a number from 0 up, not " + minDelta);
    }
  }

  boolean isBetter(double loss, double best) {
    return loss + minDelta < best;
  }
}
