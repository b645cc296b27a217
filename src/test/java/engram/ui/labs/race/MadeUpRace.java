package engram.ui.labs.race;

import engram.labs.race.Race;
import engram.labs.race.Racer;
import engram.labs.race.Track;
import java.util.List;
import java.util.stream.LongStream;

/** A race whose losses are those that a test says. */
final class MadeUpRace {
  private static final int ROWS = 10;

  private MadeUpRace() {}

  /** As long as its longest track. */
  static Race of(Track... tracks) {
    int most = 0;
    for (Track each : tracks) most = Math.max(most, each.places() - 1);
    return new Race(ROWS, most, "", List.of(tracks));
  }

  /** A step for each loss but the first, with ten samples. */
  static Track track(Racer racer, double nanosPerStep, double... losses) {
    long[] steps = LongStream.range(0, losses.length).toArray();
    long[] samples = LongStream.of(steps).map(step -> ROWS * step).toArray();
    return new Track(racer, null, steps, samples, losses, losses.length - 1, nanosPerStep, "");
  }
}
