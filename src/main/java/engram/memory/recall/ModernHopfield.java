package engram.memory.recall;

import engram.nn.Activation;
import java.util.Arrays;
import java.util.List;

/**
 * The modern Hopfield network with softmax (Ramsauer et al. 2020, "Hopfield Networks is All You
 * Need"): the patterns are kept as they are, as columns of X, and a state ξ of N numbers becomes
 *
 * <p>ξ ← X p, p = softmax(β Xᵀ ξ),
 *
 * <p>the mean of the patterns weighted by how alike they are. It holds exponentially many in N. It
 * is the attention of a transformer with one query. Immutable.
 */
public final class ModernHopfield {
  final List<Pattern> stored;
  final double beta;
  private final double[] logStrengths;

  /**
   * @param beta above 0; the larger, the more the most alike pattern outweighs the others
   * @throws IllegalArgumentException if β is not above 0 and finite, there is no pattern or sizes
   *     differ
   */
  public ModernHopfield(List<Pattern> stored, double beta) {
    this(stored, beta, new double[stored.size()]);
  }

  /**
   * Patterns of different strength s: p = softmax(β Xᵀ ξ + ln s).
   *
   * @param logStrengths ln s, one for each pattern; kept, never to be changed
   * @throws IllegalArgumentException as above
   */
  public ModernHopfield(List<Pattern> stored, double beta, double[] logStrengths) {
    StorageRule.requireAlike(stored);
    if (!(beta > 0) || Double.isInfinite(beta)) {
      throw new IllegalArgumentException("beta is a number above 0, not " + beta);
    }
    this.stored = List.copyOf(stored);
    // a larger one would make β Xᵀ ξ infinite, and this one leaves all but the nearest nothing
    this.beta = Math.min(beta, Double.MAX_VALUE / (2.0 * size()));
    this.logStrengths = logStrengths;
  }

  /** N. */
  int size() {
    return stored.get(0).size();
  }

  /** p: how much of each pattern the next state takes, together 1. */
  public double[] shares(double[] state) {
    double[] shares = new double[stored.size()];
    shares(state, shares);
    return shares;
  }

  private void shares(double[] state, double[] shares) {
    scaledDots(state, shares);
    Activation.SOFTMAX.apply(shares);
  }

  /** z = β Xᵀ ξ + ln s. */
  private void scaledDots(double[] state, double[] z) {
    if (state.length != size()) {
      throw new IllegalArgumentException(
          "a state of " + state.length + " numbers in a network of " + size() + " neurons");
    }
    for (int k = 0; k < z.length; k++) {
      Pattern x = stored.get(k);
      double sum = 0;
      for (int i = 0; i < state.length; i++) sum += x.state(i) * state[i];
      z[k] = beta * sum + logStrengths[k];
    }
  }

  /**
   * ξ ← X softmax(β Xᵀ ξ), over the state; allocates nothing.
   *
   * @param shares room for a number a pattern, holds p behind it
   * @param room for N numbers
   * @return the largest change of a neuron
   */
  public double update(double[] state, double[] shares, double[] room) {
    shares(state, shares);
    Arrays.fill(room, 0);
    for (int k = 0; k < shares.length; k++) {
      Pattern x = stored.get(k);
      double share = shares[k];
      if (share != 0) for (int i = 0; i < room.length; i++) room[i] += share * x.state(i);
    }
    double change = 0;
    for (int i = 0; i < room.length; i++) {
      change = Math.max(change, Math.abs(room[i] - state[i]));
      state[i] = room[i];
    }
    return change;
  }

  /**
   * E = −lse(β, Xᵀ ξ) + ½ ξᵀξ + (ln P)/β + ½ M² with lse(β, z) = ln(Σ exp(β z))/β, P patterns and
   * M² = N their squared length. From 0 up, and no update raises it.
   */
  double energy(double[] state) {
    double[] z = new double[stored.size()];
    scaledDots(state, z);
    double max = Double.NEGATIVE_INFINITY;
    for (double value : z) max = Math.max(max, value);
    Activation.SOFTMAX.apply(z);
    double largest = 0;
    for (double share : z) largest = Math.max(largest, share);
    double squares = 0;
    for (double s : state) squares += s * s;
    // The largest share is exp(max)/Σ exp, so that ln Σ exp = max − ln(largest share).
    double logOfSum = max - StrictMath.log(largest);
    return (StrictMath.log(stored.size()) - logOfSum) / beta + (squares + size()) / 2;
  }
}
