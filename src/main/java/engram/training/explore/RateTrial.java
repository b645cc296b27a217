package engram.training.explore;

import engram.training.History;
import java.util.OptionalInt;

/**
 * A run with one learning rate, as far as it came.
 *
 * @param history loss and accuracy of every good epoch
 * @param failedEpoch the epoch at whose end the loss or a parameter was not finite any more
 */
public record RateTrial(double rate, History history, OptionalInt failedEpoch) {

  /** Good epochs done. */
  public int epochs() {
    return history.size() - 1;
  }
}
