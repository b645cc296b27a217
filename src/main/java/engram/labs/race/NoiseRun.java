package engram.labs.race;

import engram.data.NumpyRandom;
import engram.memory.MemoryRun;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws batches of many sizes and measures how far their gradients lie from that of all rows. The
 * first step takes all samples one by one, each further one a size. Batches are the first rows of a
 * permutation each, from {@code RandomState(seed)} behind the initial weights.
 */
public final class NoiseRun implements MemoryRun {
  private static final List<Integer> SIZES = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
  private static final int DRAWS = 100;

  private final Samples samples;
  private final Kernel kernel;
  private final NumpyRandom random;
  private final int[] order;
  private final double[] mean;
  private final List<Integer> sizes;
  private final List<Noise.Point> points = new ArrayList<>();
  private double perSample = Double.NaN;

  public NoiseRun(RaceSetup setup) {
    this(setup, setup.open());
  }

  NoiseRun(RaceSetup setup, RaceRows rows) {
    samples = rows.measured();
    order = Runner.inOrder(samples.rows());
    sizes = SIZES.stream().filter(size -> size < samples.rows()).toList();
    random = new NumpyRandom(setup.seed());
    kernel = Runner.begin(rows, samples.rows(), random);
    mean = kernel.gradients(samples, order, 0, order.length, Runner.PLAIN).toArray();
  }

  @Override
  public long total() {
    return 1 + sizes.size();
  }

  @Override
  public long done() {
    return Double.isNaN(perSample) ? 0 : 1 + points.size();
  }

  @Override
  public void step() {
    if (isEnded()) throw new IllegalStateException("all sizes are drawn");
    if (Double.isNaN(perSample)) {
      double square = 0;
      for (int k = 0; k < order.length; k++) square += away(k, k + 1);
      perSample = Math.sqrt(square / order.length);
      return;
    }
    int size = sizes.get(points.size());
    double square = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      random.permutation(order);
      square += away(0, size);
    }
    points.add(new Noise.Point(size, Math.sqrt(square / DRAWS), DRAWS));
  }

  /** The squared distance of a batch's gradient from the mean, as a share of the mean's square. */
  private double away(int from, int to) {
    double[] gradient = kernel.gradients(samples, order, from, to, Runner.PLAIN).toArray();
    double square = 0;
    double length = 0;
    for (int k = 0; k < mean.length; k++) {
      square += (gradient[k] - mean[k]) * (gradient[k] - mean[k]);
      length += mean[k] * mean[k];
    }
    return square / length;
  }

  /** What is measured so far. */
  public Noise noise() {
    return new Noise(order.length, perSample, points);
  }
}
