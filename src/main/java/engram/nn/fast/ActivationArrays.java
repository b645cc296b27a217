package engram.nn.fast;

import engram.nn.Activation;
import engram.nn.Elementary;

/**
 * Activations and their derivatives over whole arrays: the values of {@link Activation} to the bit,
 * in loops that the compiler can turn into vector instructions. One without a loop of its own here
 * is asked number by number.
 */
class ActivationArrays {
  /** The lowest bits of NaN without sign. */
  private static final long NOT_A_NUMBER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) + 1;

  /**
   * z becomes a = f(z) in the first n places.
   *
   * @param scratch room for n numbers, overwritten
   * @throws UnsupportedOperationException for softmax, which is not a function of one z
   */
  final void apply(Activation f, double[] z, double[] scratch, int n) {
    switch (f) {
      case SIGMOID -> sigmoid(z, scratch, n);
      case TANH -> tanh(z, scratch, n);
      case RELU -> relu(z, n);
      case LEAKY_RELU -> leakyRelu(z, n);
      case ELU -> ElementaryArrays.elu(z, n);
      case SOFTPLUS -> ElementaryArrays.softplus(z, n);
      case IDENTITY -> {}
      default -> {
        for (int s = 0; s < n; s++) z[s] = f.value(z[s]);
      }
    }
  }

  /**
   * ∂L/∂a becomes δ = ∂L/∂a f′ in the first n places.
   *
   * @param z the pre-activations, which are read only if {@link Activation#needsZ}
   * @param a the activations
   * @throws UnsupportedOperationException for softmax, whose derivative is a matrix
   */
  final void timesDerivative(Activation f, double[] gradient, double[] z, double[] a, int n) {
    switch (f) {
      case SIGMOID -> timesSigmoidDerivative(gradient, a, n);
      case TANH -> timesTanhDerivative(gradient, a, n);
      case RELU -> keepWherePositive(gradient, a, n);
      case LEAKY_RELU -> {
        for (int s = 0; s < n; s++) gradient[s] *= a[s] > 0 ? 1 : Activation.LEAK;
      }
      case ELU -> {
        for (int s = 0; s < n; s++) gradient[s] *= a[s] > 0 ? 1 : a[s] + 1;
      }
      case SOFTPLUS -> {
        for (int s = 0; s < n; s++) gradient[s] *= -Elementary.expm1(-a[s]);
      }
      case IDENTITY -> {}
      default -> {
        for (int s = 0; s < n; s++) gradient[s] *= f.derivative(z[s], a[s]);
      }
    }
  }

  /**
   * z becomes eᶻ.
   *
   * @param scratch room for n numbers, overwritten
   */
  void exp(double[] z, double[] scratch, int n) {
    ElementaryArrays.exp(z, scratch, n);
  }

  void sigmoid(double[] z, double[] scratch, int n) {
    ElementaryArrays.sigmoid(z, scratch, n);
  }

  void tanh(double[] z, double[] scratch, int n) {
    ElementaryArrays.tanh(z, scratch, n);
  }

  void relu(double[] z, int n) {
    for (int s = 0; s < n; s++) z[s] = Math.max(z[s], 0);
  }

  /** For a slope between 0 and 1 the larger of z and slope · z is the function. */
  private static void leakyRelu(double[] z, int n) {
    for (int s = 0; s < n; s++) z[s] = Math.max(z[s], Activation.LEAK * z[s]);
  }

  void timesSigmoidDerivative(double[] gradient, double[] a, int n) {
    for (int s = 0; s < n; s++) gradient[s] *= a[s] * (1 - a[s]);
  }

  void timesTanhDerivative(double[] gradient, double[] a, int n) {
    for (int s = 0; s < n; s++) gradient[s] *= 1 - a[s] * a[s];
  }

  /**
   * The derivative of ReLU without a branch, which would be guessed wrong every other time: a is
   * never negative, so above 0 its bits are those from 1 to that of ∞; −bits has its sign bit set
   * from 1 on, and bits − (∞ + 1) up to ∞. Beyond are the bits of NaN, of either sign.
   */
  void keepWherePositive(double[] gradient, double[] a, int n) {
    for (int s = 0; s < n; s++) {
      long bits = Double.doubleToRawLongBits(a[s]);
      long mask = (-bits & (bits - NOT_A_NUMBER)) >> 63;
      gradient[s] = Double.longBitsToDouble(Double.doubleToRawLongBits(gradient[s]) & mask);
    }
  }
}
