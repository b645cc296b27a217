package engram.labs.race;

import engram.memory.MemoryRun;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Lets all racers learn, from the same initial weights and on as many gradients each, and measures
 * their losses on the way. A step takes the racer that is furthest behind to its next place.
 */
public final class RaceRun implements MemoryRun {
  /** The first updates are measured one by one, so that the finish is found to the step. */
  private static final int SINGLE = 150;

  private static final int PLACES_BEHIND = 150;

  private final RaceRows rows;
  private final double[] outputs;
  private final int passes;
  private final String initial;
  private final List<Lane> lanes = new ArrayList<>();
  private final long total;

  /** One racer's way. */
  private final class Lane {
    final Racer racer;
    final Settings settings;
    final Runner runner;
    final long allSteps;
    final long apart;
    final List<Double> stretches = new ArrayList<>();
    long[] steps = new long[16];
    long[] samples = new long[16];
    double[] losses = new double[16];
    int places;

    Lane(Racer racer, RaceSetup setup, LongSupplier clock) {
      this.racer = racer;
      settings = racer.settings(setup);
      runner = new Runner(rows, settings, setup.seed(), clock);
      allSteps = setup.passes() * Runner.stepsOfEpoch(rows, settings);
      apart = Math.max(1, (allSteps - SINGLE + PLACES_BEHIND - 1) / PLACES_BEHIND);
      measure();
    }

    int allPlaces() {
      if (allSteps <= SINGLE) return (int) allSteps;
      return SINGLE + (int) ((allSteps - SINGLE + apart - 1) / apart);
    }

    boolean isEnded() {
      return runner.steps() == allSteps || isOut();
    }

    boolean isOut() {
      return !Double.isFinite(losses[places - 1]);
    }

    void goOn() {
      long before = runner.nanos();
      long from = runner.steps();
      long to = Math.min(allSteps, from < SINGLE ? from + 1 : from + apart);
      while (runner.steps() < to) runner.step();
      stretches.add((runner.nanos() - before) / (double) (to - from));
      measure();
    }

    private void measure() {
      if (places == steps.length) {
        steps = Arrays.copyOf(steps, 2 * places);
        samples = Arrays.copyOf(samples, 2 * places);
        losses = Arrays.copyOf(losses, 2 * places);
      }
      steps[places] = runner.steps();
      samples[places] = runner.seen();
      double loss = runner.loss(outputs);
      losses[places] = runner.isFinite() ? loss : Double.NaN;
      places++;
    }

    Track track() {
      return new Track(
          racer,
          settings,
          Arrays.copyOf(steps, places),
          Arrays.copyOf(samples, places),
          Arrays.copyOf(losses, places),
          allSteps,
          Timing.shortest(stretches),
          runner.parameters().sha256());
    }
  }

  /**
   * @param clock in nanoseconds
   */
  public RaceRun(RaceSetup setup, LongSupplier clock) {
    this(setup, setup.open(), clock);
  }

  RaceRun(RaceSetup setup, RaceRows rows, LongSupplier clock) {
    this.rows = rows;
    passes = setup.passes();
    outputs = new double[rows.measured().rows() * rows.network().outputs()];
    for (Racer racer : setup.racers()) lanes.add(new Lane(racer, setup, clock));
    initial = lanes.get(0).runner.parameters().sha256();
    total = lanes.stream().mapToLong(Lane::allPlaces).sum();
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public long done() {
    if (isEnded()) return total;
    return lanes.stream().mapToLong(lane -> lane.places - 1).sum();
  }

  @Override
  public boolean isEnded() {
    return lanes.stream().allMatch(Lane::isEnded);
  }

  @Override
  public void step() {
    Lane last = null;
    for (Lane lane : lanes) {
      if (lane.isEnded()) continue;
      if (last == null || lane.runner.seen() < last.runner.seen()) last = lane;
    }
    if (last == null) throw new IllegalStateException("the race is over");
    last.goOn();
  }

  /** How far they have come. */
  public Race race() {
    return new Race(rows.rows(), passes, initial, lanes.stream().map(Lane::track).toList());
  }
}
