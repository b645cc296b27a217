package engram.memory.forgetting;

import engram.data.NumpyRandom;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.nn.ForwardPass;
import engram.nn.Parameters;
import engram.nn.Samples;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** What a cure mixes in while the second task is learned: old rows, dreams, or nothing. */
final class RememberedRows {
  private RememberedRows() {}

  /**
   * @param start the network behind the first task
   * @param random draws a {@code permutation} of the old rows, of which the first are kept; or the
   *     dreams
   */
  static Samples of(
      ForgettingPlan plan, ForgettingCure cure, Parameters start, NumpyRandom random) {
    Samples old = plan.old().train();
    if (cure.is(Kind.REHEARSAL)) {
      int[] order = random.permutation(old.rows());
      return old.subset(Arrays.copyOf(order, count(cure.amount(), old)));
    }
    return cure.is(Kind.SLEEP)
        ? dreams(plan.dream(), start, count(cure.amount(), old), random)
        : old.subset(new int[0]);
  }

  private static int count(double share, Samples old) {
    return (int) Math.round(share * old.rows());
  }

  /** Noise, and what the network makes of it. */
  private static Samples dreams(
      ForgettingDream dream, Parameters start, int count, NumpyRandom random) {
    int inputs = start.spec().inputs();
    int outputs = start.spec().outputs();
    DMatrixRMaj features = new DMatrixRMaj(count, inputs);
    DMatrixRMaj targets = new DMatrixRMaj(count, outputs);
    double[] input = new double[inputs];
    for (int row = 0; row < count; row++) {
      dream.draw(random, input);
      System.arraycopy(input, 0, features.data, row * inputs, inputs);
      double[] answer = ForwardPass.of(start, input).output();
      System.arraycopy(answer, 0, targets.data, row * outputs, outputs);
    }
    return Samples.wrap(features, targets);
  }
}
