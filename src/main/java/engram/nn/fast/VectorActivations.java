package engram.nn.fast;

import static engram.nn.fast.Lanes.LANES;
import static engram.nn.fast.Lanes.SPECIES;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LE;

import engram.nn.Activation;
import engram.nn.Elementary;
import jdk.incubator.vector.DoubleVector;

/**
 * The most used activations in vectors, each in one pass; what does not fill a vector at the end is
 * computed number by number.
 */
final class VectorActivations extends ActivationArrays {
  @Override
  void exp(double[] z, double[] scratch, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      VectorElementary.exp(DoubleVector.fromArray(SPECIES, z, k)).intoArray(z, k);
    }
    for (; k < n; k++) z[k] = Elementary.exp(z[k]);
  }

  @Override
  void sigmoid(double[] z, double[] scratch, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      VectorElementary.sigmoid(DoubleVector.fromArray(SPECIES, z, k)).intoArray(z, k);
    }
    for (; k < n; k++) z[k] = Activation.SIGMOID.value(z[k]);
  }

  @Override
  void tanh(double[] z, double[] scratch, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      VectorElementary.tanh(DoubleVector.fromArray(SPECIES, z, k)).intoArray(z, k);
    }
    for (; k < n; k++) z[k] = Activation.TANH.value(z[k]);
  }

  /** Math.max(z, 0), which is +0 for −0 and NaN for NaN. */
  @Override
  void relu(double[] z, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, k);
      x.blend(0, x.compare(LE, 0)).intoArray(z, k);
    }
    for (; k < n; k++) z[k] = Activation.RELU.value(z[k]);
  }

  @Override
  void timesSigmoidDerivative(double[] gradient, double[] a, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, a, k);
      DoubleVector slope = v.mul(one().sub(v));
      DoubleVector.fromArray(SPECIES, gradient, k).mul(slope).intoArray(gradient, k);
    }
    for (; k < n; k++) gradient[k] *= Activation.SIGMOID.derivative(0, a[k]);
  }

  @Override
  void timesTanhDerivative(double[] gradient, double[] a, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      DoubleVector v = DoubleVector.fromArray(SPECIES, a, k);
      DoubleVector slope = one().sub(v.mul(v));
      DoubleVector.fromArray(SPECIES, gradient, k).mul(slope).intoArray(gradient, k);
    }
    for (; k < n; k++) gradient[k] *= Activation.TANH.derivative(0, a[k]);
  }

  @Override
  void keepWherePositive(double[] gradient, double[] a, int n) {
    int k = 0;
    for (; k < SPECIES.loopBound(n); k += LANES) {
      DoubleVector g = DoubleVector.fromArray(SPECIES, gradient, k);
      DoubleVector.zero(SPECIES)
          .blend(g, DoubleVector.fromArray(SPECIES, a, k).compare(GT, 0))
          .intoArray(gradient, k);
    }
    for (; k < n; k++) gradient[k] = a[k] > 0 ? gradient[k] : 0;
  }

  private static DoubleVector one() {
    return DoubleVector.broadcast(SPECIES, 1);
  }
}
