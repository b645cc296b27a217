package engram.training;

import java.util.OptionalDouble;

/**
 * When a run ends by itself.
 *
 * @param epoch the last epoch, at least 1
 * @param loss ends the run once the training loss is at or below it
 */
public record StopRule(int epoch, OptionalDouble loss) {

  /**
   * @throws IllegalArgumentException if the epoch is below 1 or the loss negative or not finite
   */
  public StopRule {
    if (epoch < 1) {
      throw new IllegalArgumentException("the last epoch is a whole number from 1, not " + epoch);
    }
    if (loss.isPresent() && !(loss.getAsDouble() >= 0 && loss.getAsDouble() < Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "the loss to stop at is a number from 0 up, not " + loss.getAsDouble());
    }
  }

  boolean reached(int epochsDone, double trainingLoss) {
    return epochsDone >= epoch || (loss.isPresent() && trainingLoss <= loss.getAsDouble());
  }
}
