package engram.cli.bench;

import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;

/**
 * One network to train for the clock: plain gradient descent over the samples in their order.
 *
 * @param learningRate of the loss that the task states; see {@link #halfSquaredError}
 * @param halfSquaredError whether that loss is ½ Σ (a − t)² of a row, else cross-entropy. The
 *     product's mean squared error of m outputs is 2/m times as large, so it is trained with m/2
 *     times the learning rate: the same updates
 */
record BenchTask(
    String name,
    Samples samples,
    Parameters start,
    int batch,
    int epochs,
    double learningRate,
    boolean halfSquaredError) {

  /** Warm is what has not become a tenth faster for that long. */
  private static final long STEADY_NANOS = 1_000_000_000;

  private static final long MOST_WARM_UP_NANOS = 20_000_000_000L;
  private static final long REPETITION_NANOS = 150_000_000;
  private static final int REPETITIONS = 5;

  /**
   * What came out.
   *
   * @param finalLoss mean loss of a row over the whole set after the last epoch
   * @param nanosPerSampleEpoch one number for each repetition
   */
  @SuppressWarnings("ArrayRecordComponent") // printed once, kept by nobody
  record Result(String name, double finalLoss, double[] nanosPerSampleEpoch) {}

  NetworkSpec spec() {
    return start.spec();
  }

  /** The epochs once for the loss, warm-up, then five timed repetitions. */
  Result run() {
    Kernel kernel =
        Kernels.of(spec(), halfSquaredError ? Loss.MEAN_SQUARED_ERROR : Loss.CROSS_ENTROPY, batch);
    UpdateRule rule = new UpdateRule(Optimizer.SGD, learningRate * lossScale(), 0, 0, 0);
    int[] order = new int[samples.rows()];
    for (int row = 0; row < order.length; row++) order[row] = row;
    train(kernel, order, rule);
    double finalLoss =
        kernel.evaluate(samples, new double[order.length * spec().outputs()]) * lossScale();
    warmUp(kernel, order, rule);
    double[] nanos = new double[REPETITIONS];
    for (int k = 0; k < nanos.length; k++) nanos[k] = nanosPerSampleEpoch(kernel, order, rule);
    return new Result(name, finalLoss, nanos);
  }

  /** A second that brings nothing more; the compiler may need several to come to vectors. */
  private void warmUp(Kernel kernel, int[] order, UpdateRule rule) {
    long start = System.nanoTime();
    long improved = start;
    double best = Double.POSITIVE_INFINITY;
    for (long now = start;
        now - improved < STEADY_NANOS && now - start < MOST_WARM_UP_NANOS;
        now = System.nanoTime()) {
      double nanos = nanosPerSampleEpoch(kernel, order, rule);
      if (nanos > 0.9 * best) continue;
      best = nanos;
      improved = System.nanoTime();
    }
  }

  private double lossScale() {
    return halfSquaredError ? spec().outputs() / 2.0 : 1;
  }

  private double nanosPerSampleEpoch(Kernel kernel, int[] order, UpdateRule rule) {
    long start = System.nanoTime();
    long passes = 0;
    long spent;
    do {
      train(kernel, order, rule);
      passes++;
      spent = System.nanoTime() - start;
    } while (spent < REPETITION_NANOS);
    return (double) spent / passes / epochs / order.length;
  }

  private void train(Kernel kernel, int[] order, UpdateRule rule) {
    kernel.load(start);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int from = 0; from < order.length; from += batch) {
        kernel.train(samples, order, from, Math.min(from + batch, order.length), rule);
      }
    }
  }
}
