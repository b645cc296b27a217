package engram.memory.recall;

import engram.data.NumpyRandom;
import engram.nn.Sha256;

/**
 * N neurons, each +1 or −1, each joined with each other by a symmetric weight and none with itself
 * (Hopfield 1982). Immutable.
 *
 * <p>The weights are kept as numerators over one divisor, w_ij = v_ij / d. Hebb's numerators are
 * whole numbers: its sums are then exact, and a field of 0 is 0 and not a rounding error.
 */
public final class HopfieldNetwork {
  /** Below it a field is rounding error and counts as 0. */
  static final double TIE = 1e-12;

  /** N. */
  final int size;

  final double divisor;

  /** v_ij at i N + j; never written to. */
  private final double[] numerators;

  /**
   * @param numerators v_ij at i N + j, symmetric with a diagonal of 0; not copied
   */
  HopfieldNetwork(int size, double[] numerators, double divisor) {
    this.size = size;
    this.numerators = numerators;
    this.divisor = divisor;
  }

  /**
   * Weights as they are.
   *
   * @param weights w_ij
   * @throws IllegalArgumentException if they are not square and symmetric with a diagonal of 0
   */
  static HopfieldNetwork of(double[][] weights) {
    int n = weights.length;
    double[] all = new double[n * n];
    for (int i = 0; i < n; i++) {
      if (weights[i].length != n) {
        throw new IllegalArgumentException(
            "row " + i + " of " + n + " has " + weights[i].length + " weights");
      }
      if (weights[i][i] != 0) {
        throw new IllegalArgumentException("neuron " + i + " is joined with itself");
      }
      for (int j = 0; j < n; j++) {
        if (weights[i][j] != weights[j][i]) {
          throw new IllegalArgumentException("the weights of " + i + " and " + j + " differ");
        }
        all[i * n + j] = weights[i][j];
      }
    }
    return new HopfieldNetwork(n, all, 1);
  }

  /** N (N − 1), both directions counted. */
  int connections() {
    return size * (size - 1);
  }

  /** w_ij. */
  public double weight(int i, int j) {
    return numerators[i * size + j] / divisor;
  }

  /** The hash of all w_ij, row by row, the diagonal of 0 among them. */
  public String sha256() {
    double[] weights = new double[size * size];
    for (int k = 0; k < weights.length; k++) weights[k] = numerators[k] / divisor;
    return Sha256.of(weights);
  }

  /** h_i = Σ_j w_ij s_j: what neuron i hears from the others. */
  double field(int i, Pattern state) {
    requireSize(state);
    double sum = 0;
    for (int j = 0; j < size; j++) sum += numerators[i * size + j] * state.state(j);
    return sum / divisor;
  }

  /** E = −½ Σ_ij w_ij s_i s_j, without a unit. */
  double energy(Pattern state) {
    RecallState fresh = new RecallState(this);
    fresh.start(state);
    return fresh.energy();
  }

  /**
   * What a cue settles in, one neuron after the other: each sweep by the next {@code
   * permutation(N)}, until none changes.
   *
   * @throws IllegalArgumentException if it has another number of cells than the network neurons
   */
  public Pattern settle(Pattern cue, NumpyRandom random) {
    return new RecallState(this).settle(cue, new int[size], random);
  }

  /** Whether no neuron would change: s_i h_i ≥ 0 for each. */
  boolean isFixed(Pattern state) {
    RecallState fresh = new RecallState(this);
    fresh.start(state);
    for (int i = 0; i < size; i++) if (fresh.wouldChange(i)) return false;
    return true;
  }

  /**
   * @throws IllegalArgumentException if it has another number of cells than the network neurons
   */
  void requireSize(Pattern state) {
    if (state.size() != size) {
      throw new IllegalArgumentException(
          "a state of " + state.size() + " cells in a network of " + size + " neurons");
    }
  }

  /** v_ij at i N + j; not to be written to. */
  double[] numerators() {
    return numerators;
  }
}
