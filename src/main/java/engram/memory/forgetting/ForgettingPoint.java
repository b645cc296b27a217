package engram.memory.forgetting;

/**
 * How well a network does behind an epoch.
 *
 * @param epoch from 0, before the first
 * @param old accuracy on the task learned first
 * @param fresh accuracy on the task learned second
 * @param oldLoss cross-entropy on the same rows of the first
 * @param freshLoss likewise of the second
 */
public record ForgettingPoint(
    int epoch, double old, double fresh, double oldLoss, double freshLoss) {

  /** The same network, from which epochs are counted anew. */
  public ForgettingPoint asStart() {
    return new ForgettingPoint(0, old, fresh, oldLoss, freshLoss);
  }
}
