package engram.memory.forgetting;

import engram.nn.Activation;
import engram.nn.Backprop;
import engram.nn.ForwardPass;
import engram.nn.Loss;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.nn.Samples;

/**
 * How much the answers of a network depend on each weight and bias: the diagonal of the Fisher
 * information, Fᵢ = mean over the rows of Σₖ pₖ (∂ ln pₖ / ∂wᵢ)² with pₖ the probability that the
 * network gives class k. All classes are summed, none is drawn, so there is no chance in it; the
 * rows' own classes do not matter.
 */
final class FisherDiagonal {
  private FisherDiagonal() {}

  /**
   * In the flat order of {@link Parameters}.
   *
   * @throws IllegalArgumentException if the outputs are no probabilities
   */
  static double[] of(Parameters parameters, Samples rows) {
    NetworkSpec spec = parameters.spec();
    if (spec.activationOf(spec.layerCount() - 1) != Activation.SOFTMAX) {
      throw new IllegalArgumentException("only softmax outputs are probabilities of classes");
    }
    double[] sums = new double[spec.parameterCount()];
    for (int row = 0; row < rows.rows(); row++) {
      add(parameters, ForwardPass.of(parameters, rows.input(row)), sums);
    }
    for (int i = 0; i < sums.length; i++) sums[i] /= rows.rows();
    return sums;
  }

  private static void add(Parameters parameters, ForwardPass pass, double[] sums) {
    double[] p = pass.output();
    double[] target = new double[p.length];
    for (int k = 0; k < p.length; k++) {
      target[k] = 1;
      double[] g =
          Backprop.backward(parameters, pass, Loss.CROSS_ENTROPY, target, 1).gradients().toArray();
      for (int i = 0; i < g.length; i++) sums[i] += p[k] * (g[i] * g[i]);
      target[k] = 0;
    }
  }
}
