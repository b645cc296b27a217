package engram.labs.race;

import engram.training.recipe.Settings;
import java.util.OptionalInt;

/**
 * How far a racer has come; immutable.
 *
 * @param steps updates made, at each place that was measured; the first is 0
 * @param samples seen there
 * @param losses there
 * @param allSteps updates of the whole race
 * @param nanosPerStep of an update, of the fastest of the stretches between the places; 0 before
 *     the first
 * @param parametersSha256 of the network at the last place
 */
@SuppressWarnings("ArrayRecordComponent") // filled once, read only
public record Track(
    Racer racer,
    Settings settings,
    long[] steps,
    long[] samples,
    double[] losses,
    long allSteps,
    double nanosPerStep,
    String parametersSha256) {

  public int places() {
    return steps.length;
  }

  public boolean isEnded() {
    return steps[places() - 1] == allSteps || isOut();
  }

  /** Whether it has left the race: its loss is no longer a finite number. */
  public boolean isOut() {
    return !Double.isFinite(losses[places() - 1]);
  }

  /** Seconds from the start to a place. */
  public double seconds(int place) {
    return steps[place] * nanosPerStep / 1e9;
  }

  /** The first place with a loss no higher than that. */
  public OptionalInt reaches(double loss) {
    for (int place = 0; place < places(); place++) {
      if (losses[place] <= loss) return OptionalInt.of(place);
    }
    return OptionalInt.empty();
  }

  /** The last place that lies no further than that on an axis. */
  public int placeAt(RaceAxis axis, double along) {
    int place = 0;
    while (place + 1 < places() && along(axis, place + 1) <= along) place++;
    return place;
  }

  /** Where a place lies: seconds, or samples. */
  public double along(RaceAxis axis, int place) {
    return axis == RaceAxis.TIME ? seconds(place) : samples[place];
  }
}
