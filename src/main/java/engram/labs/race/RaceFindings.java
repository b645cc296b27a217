package engram.labs.race;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What is found so far, part by part in this order; immutable.
 *
 * @param noise empty before the race is over
 * @param workers empty before the noise is measured
 * @param growth empty before all else is measured
 */
public record RaceFindings(
    Race race, Optional<Noise> noise, Optional<Workers> workers, Optional<Growth> growth) {

  /** The numbers that are the same each time: all losses and all noise, but no times. */
  public double[] numbers() {
    return DoubleStream.concat(
            race.tracks().stream().flatMapToDouble(each -> DoubleStream.of(each.losses())),
            noise.stream()
                .flatMapToDouble(found -> found.points().stream().mapToDouble(Noise.Point::noise)))
        .toArray();
  }
}
