package engram.labs.race;

import engram.data.NumpyRandom;
import engram.nn.Gradients;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.recipe.Settings;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * One racer's network on its way, update by update. Where the rows are one block it does what a
 * {@code Trainer} does, to the bit; else batches go through one block after the other, and a full
 * batch adds up the gradients of all blocks before its one update.
 */
final class Runner {
  /** Gradients of the loss alone. */
  static final UpdateRule PLAIN = new UpdateRule(Optimizer.SGD, 1, 0, 0, 0);

  private static final Loss LOSS = Loss.CROSS_ENTROPY;

  private final RaceRows rows;
  private final Settings settings;
  private final LongSupplier clock;
  private final Kernel kernel;
  private final NumpyRandom random;
  private final int[] order;
  private final boolean full;
  private int epoch;
  private int block;
  private int row;
  private Samples samples;
  private long steps;
  private long seen;
  private long nanos;

  /**
   * @param clock in nanoseconds; read before and behind each update
   */
  Runner(RaceRows rows, Settings settings, long seed, LongSupplier clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
    full = settings.batchRows(rows.rows()) == rows.rows();
    int longest = Math.min(settings.batchRows(rows.rows()), rows.blockRows());
    random = new NumpyRandom(seed);
    kernel = begin(rows, longest, random);
    order = inOrder(rows.blockRows());
  }

  /**
   * The network with its initial weights, which the generator draws next.
   *
   * @param longest rows of a batch
   */
  static Kernel begin(RaceRows rows, int longest, NumpyRandom random) {
    Kernel kernel = Kernels.of(rows.network(), LOSS, longest);
    kernel.load(
        Initializer.GLOROT_NORMAL.draw(rows.network(), random::randn, random::randomSample));
    return kernel;
  }

  static int[] inOrder(int rows) {
    return IntStream.range(0, rows).toArray();
  }

  /** How many updates an epoch has. */
  static long stepsOfEpoch(RaceRows rows, Settings settings) {
    int batch = settings.batchRows(rows.rows());
    if (batch == rows.rows()) return 1;
    long all = 0;
    for (int k = 0; k < rows.blocks(); k++) {
      int count = Math.min(rows.blockRows(), rows.rows() - k * rows.blockRows());
      all += (count + batch - 1) / batch;
    }
    return all;
  }

  /** One update. */
  void step() {
    if (full && rows.blocks() > 1) allBlocks();
    else batch();
    steps++;
  }

  private void batch() {
    if (row == 0) {
      samples = rows.block(block);
      if (rows.isShuffled() && !full) random.permutation(order);
    }
    int to = Math.min(samples.rows(), row + settings.batchRows(rows.rows()));
    UpdateRule rule = rule();
    long start = clock.getAsLong();
    kernel.train(samples, order, row, to, rule);
    nanos += clock.getAsLong() - start;
    seen += to - row;
    row = to;
    if (row < samples.rows()) return;
    row = 0;
    block++;
    if (block < rows.blocks()) return;
    block = 0;
    epoch++;
  }

  private UpdateRule rule() {
    return settings.rule(epoch, block * rows.blockRows() + row, rows.rows());
  }

  /** Their mean gradient, each block's weighted by its rows; the plain optimiser alone. */
  private void allBlocks() {
    double[] mean = new double[rows.network().parameterCount()];
    UpdateRule rule = rule();
    for (int k = 0; k < rows.blocks(); k++) {
      Samples each = rows.block(k);
      long start = clock.getAsLong();
      Gradients gradient = kernel.gradients(each, order, 0, each.rows(), rule);
      double share = each.rows() / (double) rows.rows();
      for (int i = 0; i < mean.length; i++) mean[i] += share * gradient.get(i);
      nanos += clock.getAsLong() - start;
    }
    double[] moved = kernel.parameters().toArray();
    Optimizer.SGD.update(moved, mean, new double[0][], rule, new double[0]);
    kernel.load(Parameters.of(rows.network(), moved));
    seen += rows.rows();
    epoch++;
  }

  /** Over all measured rows. */
  double loss(double[] outputs) {
    return kernel.evaluate(rows.measured(), outputs);
  }

  boolean isFinite() {
    return kernel.isFinite();
  }

  Parameters parameters() {
    return kernel.parameters();
  }

  long steps() {
    return steps;
  }

  /** Samples that a gradient was taken of, with repetitions. */
  long seen() {
    return seen;
  }

  /** Time spent on updates, without drawing, ordering and measuring. */
  long nanos() {
    return nanos;
  }
}
