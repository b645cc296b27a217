package engram.training.recipe;

import engram.nn.Schedule;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When a run ends by itself.
 *
 * @param epoch the last epoch, 1 … {@link #MOST_EPOCHS}
 * @param loss ends the run once the training loss is at or below it
 * @param early ends the run once it no longer becomes better
 */
public record StopRule(int epoch, OptionalDouble loss, Optional<EarlyStop> early) {

  /** No run goes on behind this epoch, so that every epoch stays within reach. */
  public static final int MOST_EPOCHS = Schedule.MOST_EPOCHS;

  public StopRule(int epoch, OptionalDouble loss) {
    this(epoch, loss, Optional.empty());
  }

  /**
   * @throws IllegalArgumentException if the epoch is out of its range or the loss negative or not
   *     finite
   */
  public StopRule {
    if (epoch < 1 || epoch > MOST_EPOCHS) {
      throw new IllegalArgumentException(
          "the last epoch is a whole number from 1 to " + MOST_EPOCHS + ", not " + epoch);
    }
    if (loss.isPresent() && !(loss.getAsDouble() >= 0 && loss.getAsDouble() < Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the loss to stop at is a number from 0 up, not " + loss.getAsDouble());
    }
  }

  public StopRule withEpoch(int last) {
    return new StopRule(last, loss, early);
  }

  public StopRule withEarly(Optional<EarlyStop> newEarly) {
    return new StopRule(epoch, loss, newEarly);
  }

  /**
   * @param waited epochs since the best one, see {@link BestEpoch}
   */
  public boolean reached(int epochsDone, double trainingLoss, int waited) {
    return epochsDone >= epoch || lossReached(trainingLoss) || outOfPatience(waited);
  }

  /** Whether the run has waited too long to become better. */
  public boolean outOfPatience(int waited) {
    return early.isPresent() && waited >= early.get().patience();
  }

  /** Without what is reached there already, so that a run can go on behind it. */
  public StopRule beyond(int epochsDone, double trainingLoss, int waited) {
    return new StopRule(
        epochsDone >= epoch ? MOST_EPOCHS : epoch,
        lossReached(trainingLoss) ? OptionalDouble.empty() : loss,
        outOfPatience(waited) ? Optional.empty() : early);
  }

  private boolean lossReached(double trainingLoss) {
    return loss.isPresent() && trainingLoss <= loss.getAsDouble();
  }
}
