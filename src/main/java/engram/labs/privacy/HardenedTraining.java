package engram.labs.privacy;

import engram.data.NumpyRandom;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Learns each batch as it would fool the network at that moment. {@code RandomState(seed)} draws
 * the initial weights, then the order before each epoch.
 */
final class HardenedTraining {
  private static final int BATCH = 20;
  private static final UpdateRule RULE = new UpdateRule(Optimizer.SGD, 0.1, 0, 0, 0);

  private final Samples samples;
  private final double budget;
  private final NumpyRandom random;
  private final Kernel kernel;
  private final int[] order;

  /**
   * @param budget by how much a pixel is changed; 0 for plain training
   */
  HardenedTraining(NetworkSpec network, Samples samples, double budget, long seed) {
    this.samples = samples;
    this.budget = budget;
    random = new NumpyRandom(seed);
    kernel = Kernels.of(network, Loss.CROSS_ENTROPY, BATCH);
    kernel.load(Initializer.GLOROT_NORMAL.draw(network, random::randn, random::randomSample));
    order = IntStream.range(0, samples.rows()).toArray();
  }

  void epoch() {
    random.permutation(order);
    for (int from = 0; from < order.length; from += BATCH) {
      int to = Math.min(order.length, from + BATCH);
      if (budget == 0) kernel.train(samples, order, from, to, RULE);
      else harden(Arrays.copyOfRange(order, from, to));
    }
  }

  private void harden(int[] batch) {
    Parameters now = kernel.parameters();
    DMatrixRMaj inputs = new DMatrixRMaj(batch.length, samples.inputs());
    DMatrixRMaj targets = new DMatrixRMaj(batch.length, samples.outputs());
    for (int k = 0; k < batch.length; k++) {
      double[] target = samples.target(batch[k]);
      double[] input = InputAttack.oneStep(now, samples.input(batch[k]), target, budget);
      System.arraycopy(input, 0, inputs.data, k * input.length, input.length);
      System.arraycopy(target, 0, targets.data, k * target.length, target.length);
    }
    int[] inOrder = IntStream.range(0, batch.length).toArray();
    kernel.train(Samples.wrap(inputs, targets), inOrder, 0, batch.length, RULE);
  }

  Parameters parameters() {
    return kernel.parameters();
  }
}
