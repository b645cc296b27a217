package engram.labs.race;

import engram.data.Identified;
import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.training.recipe.Settings;

/**
 * A way to learn that takes part. Its rate on digits is the one that reaches a training loss of 0.1
 * in the fewest steps, of eleven from 0.0001 to 10, so that none is slowed by a bad choice; on
 * made-up data it is chosen by hand, and can be made larger or smaller for all.
 */
public enum Racer implements Identified {
  FULL_BATCH(Optimizer.SGD, 10, 1),
  MINI_BATCH(Optimizer.SGD, 1, 0.3),
  MOMENTUM(Optimizer.MOMENTUM, 0.1, 0.03),
  RMSPROP(Optimizer.RMSPROP, 0.01, 0.01),
  ADAM(Optimizer.ADAM, 0.03, 0.03),
  /** As the mini-batch, with a learning rate that changes. */
  SCHEDULED(Optimizer.SGD, 1, 0.3);

  private static final double BETA = 0.9;

  private final Optimizer optimizer;
  private final double onDigits;
  private final double onMadeUp;

  Racer(Optimizer optimizer, double onDigits, double onMadeUp) {
    this.optimizer = optimizer;
    this.onDigits = onDigits;
    this.onMadeUp = onMadeUp;
  }

  /** The learning rate where it is not made larger or smaller. */
  public double rate(RaceData data) {
    return data == RaceData.DIGITS ? onDigits : onMadeUp;
  }

  /** How it learns in that race. */
  public Settings settings(RaceSetup setup) {
    Settings settings =
        new Settings(
            optimizer,
            rate(setup.data()) * setup.rateFactor(),
            this == FULL_BATCH ? Settings.FULL_BATCH : setup.batch(),
            optimizer.usesMomentum() ? BETA : 0,
            0,
            0);
    return this == SCHEDULED
        ? settings.withSchedule(new Schedule(setup.schedule(), setup.passes()))
        : settings;
  }
}
