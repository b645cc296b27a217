package engram.labs.race;

import engram.labs.Lab;

/**
 * Optimisers race.
 *
 * @param moment of the race that is seen, from 0 to {@link #MOMENTS}
 */
public record RaceLab(RaceSetup setup, int moment) implements Lab {
  /** As fine as a race is gone through. */
  public static final int MOMENTS = 100;
}
