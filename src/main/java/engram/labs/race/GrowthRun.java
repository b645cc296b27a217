package engram.labs.race;

import engram.memory.MemoryRun;
import engram.nn.Optimizer;
import engram.training.recipe.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Measures how long an update and an epoch take with ever more made-up rows, by full batches and by
 * mini-batches. Few rows are gone through many times, and the shortest time counts. A step is a
 * pass through the rows, or a part of a long one.
 */
public final class GrowthRun implements MemoryRun {
  /** The lab's own, ascending. */
  public static final List<Integer> SIZES =
      List.of(100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000);

  /** So many rows are gone through at least for each size, in each way. */
  private static final int LEAST_ROWS = 100_000;

  /** Of the mini-batches, so that a pass with many rows can be left on the way. */
  private static final int ROWS_OF_A_STEP = 20_000;

  private static final double RATE = 0.01;

  private final List<Integer> sizes;
  private final int batch;
  private final long seed;
  private final LongSupplier clock;
  private final List<Growth.Point> points = new ArrayList<>();
  private final long total;
  private long done;
  private Runner full;
  private Runner mini;
  private long stepsOfEpoch;

  /** The shortest with these rows. */
  private double fullStep;

  private double miniStep;

  /**
   * @param clock in nanoseconds
   */
  public GrowthRun(RaceSetup setup, LongSupplier clock) {
    this(SIZES, setup, clock);
  }

  /**
   * @param sizes ascending numbers of rows
   */
  GrowthRun(List<Integer> sizes, RaceSetup setup, LongSupplier clock) {
    this.sizes = sizes;
    batch = setup.batch();
    seed = setup.seed();
    this.clock = clock;
    total = sizes.stream().mapToLong(size -> 2L * passes(size) * size).sum();
  }

  /** How often those rows are gone through. */
  private static int passes(int size) {
    return Math.max(1, LEAST_ROWS / size);
  }

  @Override
  public long total() {
    return total;
  }

  /** Samples that a gradient was taken of. */
  @Override
  public long done() {
    return done;
  }

  @Override
  public boolean isEnded() {
    return points.size() == sizes.size();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all sizes are measured");
    int size = sizes.get(points.size());
    long all = (long) passes(size) * size;
    if (full == null) begin(size);
    if (full.seen() < all) {
      long before = full.nanos();
      full.step();
      done += size;
      fullStep = Math.min(fullStep, full.nanos() - before);
      return;
    }
    long seen = mini.seen();
    long steps = mini.steps();
    long before = mini.nanos();
    int stretch = Math.min(size, ROWS_OF_A_STEP);
    while (mini.seen() < all && mini.seen() - seen < stretch) mini.step();
    done += mini.seen() - seen;
    miniStep = Math.min(miniStep, (mini.nanos() - before) / (double) (mini.steps() - steps));
    if (mini.seen() < all) return;
    points.add(new Growth.Point(size, fullStep, miniStep, miniStep * stepsOfEpoch));
    full = null;
  }

  private void begin(int size) {
    RaceRows rows = new MadeUpRows(size, seed);
    Settings settings = new Settings(Optimizer.SGD, RATE, batch, 0, 0, 0);
    full = new Runner(rows, settings.withBatchSize(Settings.FULL_BATCH), seed, clock);
    mini = new Runner(rows, settings, seed, clock);
    stepsOfEpoch = Runner.stepsOfEpoch(rows, settings);
    fullStep = Double.POSITIVE_INFINITY;
    miniStep = Double.POSITIVE_INFINITY;
  }

  /** What is measured so far. */
  public Growth growth() {
    return new Growth(batch, points);
  }
}
