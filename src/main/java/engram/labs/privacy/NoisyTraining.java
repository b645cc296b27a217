package engram.labs.privacy;

import engram.data.NumpyRandom;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.nn.Parameters;
import engram.nn.Samples;
import engram.nn.UpdateRule;
import engram.nn.fast.Kernel;
import engram.nn.fast.Kernels;
import java.util.stream.IntStream;

/**
 * DP-SGD (Abadi and others 2016): each member takes part in a step with the probability q, its
 * gradient is cut to the length C, Gaussian noise of σC is added to their sum, and the sum is
 * divided by the qN members that are expected.
 *
 * <p>{@code RandomState(seed)} draws the initial weights; then in each step one uniform number a
 * member, which takes part if it is below q, and one normal number a parameter if there is noise.
 */
final class NoisyTraining {
  /** q: the larger a step, the better a sample hides in it. */
  static final double SHARE = 0.5;

  /** Of an epoch. */
  static final int STEPS = 2;

  private static final double RATE = 0.5;

  /** Gradients of the loss alone. */
  private static final UpdateRule PLAIN = new UpdateRule(Optimizer.SGD, 1, 0, 0, 0);

  private final PrivacySetup setup;
  private final NoiseLevel level;
  private final Samples members;
  private final NumpyRandom random;
  private final Kernel kernel;
  private final int[] order;

  NoisyTraining(PrivacySetup setup, PrivateRows rows, NoiseLevel level, long seed) {
    this.setup = setup;
    this.level = level;
    members = rows.members();
    random = new NumpyRandom(seed);
    kernel = Kernels.of(rows.network(), Loss.CROSS_ENTROPY, 1);
    kernel.load(
        Initializer.GLOROT_NORMAL.draw(rows.network(), random::randn, random::randomSample));
    order = IntStream.range(0, members.rows()).toArray();
  }

  void epoch() {
    for (int k = 0; k < STEPS; k++) step();
  }

  private void step() {
    boolean[] takesPart = new boolean[members.rows()];
    for (int row = 0; row < takesPart.length; row++) {
      takesPart[row] = random.randomSample() < SHARE;
    }
    double[] sum = new double[kernel.spec().parameterCount()];
    for (int row = 0; row < takesPart.length; row++) {
      if (takesPart[row]) {
        add(kernel.gradients(members, order, row, row + 1, PLAIN).toArray(), sum);
      }
    }
    double deviation = level.sigma() * setup.clip();
    double[] moved = kernel.parameters().toArray();
    for (int i = 0; i < moved.length; i++) {
      double noise = level.sigma() > 0 ? deviation * random.randn() : 0;
      moved[i] -= RATE * (sum[i] + noise) / (SHARE * members.rows());
    }
    kernel.load(Parameters.of(kernel.spec(), moved));
  }

  private void add(double[] gradient, double[] sum) {
    double square = 0;
    for (double part : gradient) square += part * part;
    double length = Math.sqrt(square);
    double factor = level.clipped() && length > setup.clip() ? setup.clip() / length : 1;
    for (int i = 0; i < sum.length; i++) sum[i] += factor * gradient[i];
  }

  Parameters parameters() {
    return kernel.parameters();
  }
}
