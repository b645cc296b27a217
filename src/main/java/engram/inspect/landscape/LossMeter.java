package engram.inspect.landscape;

import engram.data.NumpyRandom;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.Snapshot;
import java.util.Arrays;

/**
 * The training loss (without penalties) at any parameters. Of a large network or a long training
 * set it takes a fixed random part of the rows: never more than {@link #MOST_WORK} multiplications
 * a loss, but at least {@link #LEAST_ROWS} rows. Not thread-safe.
 */
public final class LossMeter {
  /** Parameters times rows of one loss. */
  static final long MOST_WORK = 2_000_000;

  static final int LEAST_ROWS = 32;

  private static final long SEED = 0;

  private final Kernel kernel;
  private final Samples samples;
  private final double[] outputs;

  private LossMeter(NetworkSpec spec, Loss loss, Samples samples) {
    kernel = Kernels.of(spec, loss, samples.rows());
    this.samples = samples;
    outputs = new double[samples.rows() * samples.outputs()];
  }

  /** Of the network, loss and training set of that moment. */
  public static LossMeter of(Snapshot snapshot) {
    NetworkSpec spec = snapshot.recipe().network();
    Samples all = snapshot.data().train();
    int count = rows(spec, all.rows());
    Samples used = count == all.rows() ? all : all.subset(chosen(all.rows(), count));
    return new LossMeter(spec, snapshot.recipe().loss(), used);
  }

  /** How many of so many rows a loss is taken over. */
  static int rows(NetworkSpec spec, int rows) {
    long affordable = MOST_WORK / spec.parameterCount();
    return (int) Math.min(rows, Math.max(LEAST_ROWS, affordable));
  }

  /** The first ones of a permutation, in the order of the rows. */
  private static int[] chosen(int rows, int count) {
    int[] chosen = Arrays.copyOf(new NumpyRandom(SEED).permutation(rows), count);
    Arrays.sort(chosen);
    return chosen;
  }

  /** How many rows a loss is taken over. */
  int rows() {
    return samples.rows();
  }

  /** The mean loss over those rows; not finite where the network is not. */
  double loss(Parameters parameters) {
    kernel.load(parameters);
    return kernel.evaluate(samples, outputs);
  }
}
