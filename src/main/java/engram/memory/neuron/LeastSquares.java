package engram.memory.neuron;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The weights that a neuron without a curve can do no better than: least mean of ½ (t − w · x)².
 */
public final class LeastSquares {
  private LeastSquares() {}

  /**
   * By EJML.
   *
   * @throws IllegalArgumentException if there are fewer points than dimensions, or they do not
   *     decide
   */
  public static double[] weights(NeuronInputs inputs) {
    int n = inputs.count();
    int d = inputs.dimensions();
    if (n < d) throw new IllegalArgumentException(n + " points for " + d + " weights");
    DMatrixRMaj points = new DMatrixRMaj(n, d);
    DMatrixRMaj targets = new DMatrixRMaj(n, 1);
    for (int k = 0; k < n; k++) {
      targets.set(k, 0, inputs.target(k));
      for (int i = 0; i < d; i++) points.set(k, i, inputs.value(k, i));
    }
    DMatrixRMaj weights = new DMatrixRMaj(d, 1);
    if (!CommonOps_DDRM.solve(points, targets, weights)) {
      throw new IllegalArgumentException("the points do not decide the weights");
    }
    return weights.data.clone();
  }
}
