package engram.labs.race;

import engram.memory.MemoryRun;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The whole lab: the race, the noise of gradients, several workers, and growing rows. */
public final class RaceCourse implements MemoryRun {
  /** A part goes on by this share of the whole, whatever its steps are. */
  private static final long OF_A_PART = 1000;

  private final RaceRun race;
  private final NoiseRun noise;
  private final WorkersRun workers;
  private final GrowthRun growth;
  private final List<MemoryRun> parts;

  /**
   * @param clock in nanoseconds
   */
  public RaceCourse(RaceSetup setup, LongSupplier clock) {
    this(setup, GrowthRun.SIZES, clock);
  }

  /**
   * @param sizes ascending numbers of made-up rows
   */
  public RaceCourse(RaceSetup setup, List<Integer> sizes, LongSupplier clock) {
    RaceRows rows = setup.open();
    race = new RaceRun(setup, rows, clock);
    noise = new NoiseRun(setup, rows);
    workers = new WorkersRun(setup, rows, clock);
    growth = new GrowthRun(sizes, setup, clock);
    parts = List.of(race, noise, workers, growth);
  }

  @Override
  public long total() {
    return OF_A_PART * parts.size();
  }

  @Override
  public long done() {
    return parts.stream().mapToLong(part -> OF_A_PART * part.done() / part.total()).sum();
  }

  @Override
  public boolean isEnded() {
    return growth.isEnded();
  }

  @Override
  public void step() {
    parts.stream()
        .filter(part -> !part.isEnded())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("all is measured"))
        .step();
  }

  /** What is found so far. */
  public RaceFindings found() {
    return new RaceFindings(
        race.race(),
        Optional.of(noise.noise()).filter(found -> noise.isEnded()),
        Optional.of(workers.workers()).filter(found -> workers.isEnded()),
        Optional.of(growth.growth()).filter(found -> !found.points().isEmpty()));
  }
}
