package engram.labs.race;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Shares a batch out among workers, one after the other on this machine, averages their gradients
 * and times the one with most rows. A step is a number of workers.
 */
public final class WorkersRun implements MemoryRun {
  private static final List<Integer> COUNTS = List.of(1, 2, 4, 8, 16, 32, 64);
  private static final int TIMES = 30;

  private final Samples samples;
  private final Kernel kernel;
  private final int[] order;
  private final LongSupplier clock;
  private final List<Workers.Point> points = new ArrayList<>();
  private double[] alone;

  /**
   * @param clock in nanoseconds
   */
  public WorkersRun(RaceSetup setup, LongSupplier clock) {
    this(setup, setup.open(), clock);
  }

  WorkersRun(RaceSetup setup, RaceRows rows, LongSupplier clock) {
    this.clock = clock;
    samples = rows.measured();
    order = Runner.inOrder(samples.rows());
    kernel = Runner.begin(rows, samples.rows(), new NumpyRandom(setup.seed()));
  }

  @Override
  public long total() {
    return COUNTS.size();
  }

  @Override
  public long done() {
    return points.size();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all numbers of workers are measured");
    int workers = COUNTS.get(points.size());
    double[] average = average(workers);
    if (alone == null) alone = average;
    points.add(new Workers.Point(workers, nanos(workers), difference(average)));
  }

  /** Each worker's gradient weighted by its rows. */
  private double[] average(int workers) {
    double[] average = new double[kernel.spec().parameterCount()];
    for (int worker = 0; worker < workers; worker++) {
      int from = from(worker, workers);
      int to = from(worker + 1, workers);
      double share = (to - from) / (double) order.length;
      double[] own = kernel.gradients(samples, order, from, to, Runner.PLAIN).toArray();
      for (int k = 0; k < average.length; k++) average[k] += share * own[k];
    }
    return average;
  }

  private int from(int worker, int workers) {
    return (int) ((long) worker * order.length / workers);
  }

  private double nanos(int workers) {
    int most = (order.length + workers - 1) / workers;
    List<Double> times = new ArrayList<>();
    for (int k = 0; k < TIMES; k++) {
      long start = clock.getAsLong();
      kernel.gradients(samples, order, 0, most, Runner.PLAIN);
      times.add((double) (clock.getAsLong() - start));
    }
    return Timing.shortest(times);
  }

  private double difference(double[] average) {
    double largest = 0;
    double away = 0;
    for (int k = 0; k < alone.length; k++) {
      largest = Math.max(largest, Math.abs(alone[k]));
      away = Math.max(away, Math.abs(average[k] - alone[k]));
    }
    return away / largest;
  }

  /** What is measured so far. */
  public Workers workers() {
    return new Workers(order.length, kernel.spec().parameterCount(), points);
  }
}
