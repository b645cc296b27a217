package engram.inspect;

import engram.nn.Activation;

/**
 * Where an activation function is so flat that hardly any gradient comes through.
 *
 * <p>tanh: |a| &gt; 0.99, as in Karpathy's lectures on activations ("makemore", part 3); there f′ =
 * 1 − a² is below 0.02. The bounds of the others are where their f′ has fallen just as far from its
 * greatest value: sigmoid outside 0.005 … 0.995 (it is a tanh, halved and shifted), ELU below −0.98
 * and softplus below 0.02. ReLU lets nothing through at all where a = 0.
 */
final class Saturation {
  static final double TANH = 0.99;
  static final double SIGMOID = 0.005;
  static final double ELU = -0.98;
  static final double SOFTPLUS = 0.02;

  private Saturation() {}

  /** Whether that function has such a place. */
  static boolean isPossible(Activation f) {
    return switch (f) {
      case TANH, SIGMOID, ELU, SOFTPLUS, RELU -> true;
      case LEAKY_RELU, IDENTITY, SOFTMAX -> false;
    };
  }

  /** Whether it is there at activation a. */
  static boolean isAt(Activation f, double a) {
    return switch (f) {
      case TANH -> Math.abs(a) > TANH;
      case SIGMOID -> a < SIGMOID || a > 1 - SIGMOID;
      case ELU -> a < ELU;
      case SOFTPLUS -> a < SOFTPLUS;
      case RELU -> a == 0;
      case LEAKY_RELU, IDENTITY, SOFTMAX -> false;
    };
  }
}
