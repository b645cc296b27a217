package engram.labs.privacy;

import engram.data.NumpyRandom;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import engram.training.recipe.Settings;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * Learns each batch as it would fool the network at that moment. {@code RandomState(seed)} draws
 * the initial weights, then the order before each epoch.
 */
final class HardenedTraining {
  private final Samples samples;
  private final int batch;
  private final UpdateRule rule;
  private final InputAttack attack;
  private final double budget;
  private final NumpyRandom random;
  private final Kernel kernel;
  private final int[] order;

  /**
   * @param settings of which the optimiser, the rate and the batches are taken
   * @param budget by how much an input is changed; 0 for plain training
   */
  HardenedTraining(
      NetworkSpec network,
      Samples samples,
      Settings settings,
      InputAttack attack,
      double budget,
      long seed) {
    this.samples = samples;
    batch = settings.batchRows(samples.rows());
    rule = settings.rule();
    this.attack = attack;
    this.budget = budget;
    random = new NumpyRandom(seed);
    kernel = Kernels.of(network, Loss.CROSS_ENTROPY, batch);
    kernel.load(Initializer.GLOROT_NORMAL.draw(network, random::randn, random::randomSample));
    order = IntStream.range(0, samples.rows()).toArray();
  }

  void epoch() {
    random.permutation(order);
    for (int from = 0; from < order.length; from += batch) {
      int to = Math.min(order.length, from + batch);
      if (budget == 0) kernel.train(samples, order, from, to, rule);
      else harden(Arrays.copyOfRange(order, from, to));
    }
  }

  private void harden(int[] some) {
    Parameters now = kernel.parameters();
    DMatrixRMaj inputs = new DMatrixRMaj(some.length, samples.inputs());
    DMatrixRMaj targets = new DMatrixRMaj(some.length, samples.outputs());
    for (int k = 0; k < some.length; k++) {
      double[] target = samples.target(some[k]);
      double[] input = attack.oneStep(now, samples.input(some[k]), target, budget);
      System.arraycopy(input, 0, inputs.data, k * input.length, input.length);
      System.arraycopy(target, 0, targets.data, k * target.length, target.length);
    }
    int[] inOrder = IntStream.range(0, some.length).toArray();
    kernel.train(Samples.wrap(inputs, targets), inOrder, 0, some.length, rule);
  }

  Parameters parameters() {
    return kernel.parameters();
  }
}
