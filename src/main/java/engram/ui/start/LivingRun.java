package engram.ui.start;

import engram.data.sets.BuiltInSet;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Recipe;

/** A small run of its own that learns slowly, rests, and begins again. */
final class LivingRun implements AutoCloseable {
  private static final double REST_SECONDS = 3;

  private final Session session;
  private final int last;
  private Snapshot now;
  private double restingSince = Double.NaN;

  /** Whether it was sent back and is not seen there yet. */
  private boolean returning;

  /**
   * @param last the epoch at which it rests
   */
  LivingRun(Recipe recipe, double epochsPerSecond, int last) {
    this.last = last;
    session = new Session(recipe, BuiltInSet::load);
    now = session.take().orElseThrow();
    session.setSpeed(epochsPerSecond);
    session.run();
  }

  /** The moment to be seen now. */
  Snapshot at(double seconds) {
    session.take().ifPresent(newest -> now = newest);
    boolean resting = !Double.isNaN(restingSince);
    returning &= now.epoch() >= last;
    if (!resting && !returning && now.epoch() >= last) {
      restingSince = seconds;
      session.pause();
    } else if (resting && seconds > restingSince + REST_SECONDS) {
      restingSince = Double.NaN;
      returning = true;
      session.goTo(0);
      session.take().ifPresent(newest -> now = newest);
      session.run();
    }
    return now;
  }

  @Override
  public void close() {
    session.close();
  }
}
