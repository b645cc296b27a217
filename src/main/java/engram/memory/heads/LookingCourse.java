package engram.memory.heads;

import java.util.ArrayList;
import java.util.List;

/**
 * How a head learned, seen more often where it learned fast: behind step k, ⌊k²/2⌋ updates are
 * done. Immutable.
 *
 * @param pictures the share that pictures compared cell by cell get right
 * @param asked the episodes that it was asked with
 */
public record LookingCourse(
    LookingSetup setup, List<LookingMoment> moments, double pictures, List<Sights> asked) {
  /** The last step. */
  public static final int STEPS = 80;

  public static LookingCourse of(LookingSetup setup) {
    LookingTraining training = new LookingTraining(setup);
    List<LookingMoment> moments = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      while (training.done() < updates(step)) training.step();
      moments.add(training.moment());
    }
    return new LookingCourse(setup, List.copyOf(moments), training.pictures(), training.asked());
  }

  /** How many updates are done behind a step. */
  public static int updates(int step) {
    return step * step / 2;
  }

  public LookingMoment last() {
    return moments.get(STEPS);
  }
}
