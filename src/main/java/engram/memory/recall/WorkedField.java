package engram.memory.recall;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The arithmetic of one neuron in one state: h_i = Σ_j w_ij s_j term by term, and s_i ← sign(h_i).
 * Immutable.
 */
public final class WorkedField {
  private final HopfieldNetwork network;
  private final Pattern state;
  final int neuron;

  /**
   * @throws IllegalArgumentException if sizes differ or the network has no such neuron
   */
  public WorkedField(HopfieldNetwork network, Pattern state, int neuron) {
    network.requireSize(state);
    if (neuron < 0 || neuron >= network.size) {
      throw new IllegalArgumentException(
          "neuron " + neuron + " is not in a network of " + network.size);
    }
    this.network = network;
    this.state = state;
    this.neuron = neuron;
  }

  /** w_ij. */
  public double weight(int from) {
    return network.weight(neuron, from);
  }

  /** w_ij s_j. */
  public double term(int from) {
    return weight(from) * state.state(from);
  }

  /** h_i. */
  public double field() {
    return network.field(neuron, state);
  }

  public int before() {
    return state.state(neuron);
  }

  /** What the neuron is told to be: a field of 0, or of rounding error, keeps it. */
  public int after() {
    double field = field();
    if (Math.abs(field) <= HopfieldNetwork.TIE) return before();
    return field > 0 ? 1 : -1;
  }

  /** How many of the others tell it to be on. */
  public int forOn() {
    return (int) IntStream.range(0, state.size()).filter(j -> term(j) > 0).count();
  }

  /** How many of the others tell it to be off; the rest says nothing. */
  public int forOff() {
    return (int) IntStream.range(0, state.size()).filter(j -> term(j) < 0).count();
  }

  /** ΔE of the update, 0 or below: −h_i (s_i after − s_i before). */
  double energyChange() {
    return -field() * (after() - before());
  }

  /** The other neurons, the largest |w_ij| first. */
  public List<Integer> byStrength() {
    return IntStream.range(0, state.size())
        .filter(j -> j != neuron)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer j) -> -Math.abs(weight(j))))
        .toList();
  }
}
