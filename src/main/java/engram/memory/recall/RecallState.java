package engram.memory.recall;

import engram.data.NumpyRandom;
import java.util.Arrays;

/**
 * What the neurons are while a network recalls: their states, and the field of each kept up to date
 * with every change. Can be started again and again; nothing but the start of its life allocates.
 * Not for several threads at once.
 */
final class RecallState {
  private final int size;
  private final double divisor;
  private final double tie;
  private final double[] weights;
  private final double[] states;

  /** h_i times the divisor. */
  private final double[] fields;

  private final boolean[] turning;

  /** E times the divisor. */
  private double energy;

  RecallState(HopfieldNetwork network) {
    size = network.size;
    divisor = network.divisor;
    tie = HopfieldNetwork.TIE * divisor;
    weights = network.numerators();
    states = new double[size];
    fields = new double[size];
    turning = new boolean[size];
  }

  /** Puts the neurons into the states of a pattern. */
  void start(Pattern pattern) {
    if (pattern.size() != size) {
      throw new IllegalArgumentException(
          "a state of " + pattern.size() + " cells in a network of " + size + " neurons");
    }
    pattern.copyTo(states);
    Arrays.fill(fields, 0);
    for (int j = 0; j < size; j++) add(states[j], j);
    sumEnergy();
  }

  /** fields += factor · weights of neuron j. */
  private void add(double factor, int j) {
    int row = j * size;
    for (int i = 0; i < size; i++) fields[i] += factor * weights[row + i];
  }

  private void sumEnergy() {
    double sum = 0;
    for (int i = 0; i < size; i++) sum += states[i] * fields[i];
    energy = -sum / 2;
  }

  /** Whether the field of a neuron points away from its state; a field of 0 keeps it. */
  boolean wouldChange(int i) {
    return fields[i] * states[i] < -tie;
  }

  /**
   * s_i ← sign(h_i). A change lowers the energy by 2 |h_i|.
   *
   * @return whether it changed
   */
  boolean update(int i) {
    if (!wouldChange(i)) return false;
    energy += 2 * fields[i] * states[i];
    turn(i);
    return true;
  }

  private void turn(int i) {
    states[i] = -states[i];
    add(2 * states[i], i);
  }

  /**
   * All neurons at once, each by the fields that were there before.
   *
   * @return how many changed
   */
  int updateTogether() {
    for (int i = 0; i < size; i++) turning[i] = wouldChange(i);
    int changed = 0;
    for (int i = 0; i < size; i++) {
      if (!turning[i]) continue;
      turn(i);
      changed++;
    }
    if (changed > 0) sumEnergy();
    return changed;
  }

  /** One sweep in that order; how many changed. */
  int sweep(int[] order) {
    int changed = 0;
    for (int neuron : order) if (update(neuron)) changed++;
    return changed;
  }

  /** From a cue to where no neuron would change: each sweep by the next {@code permutation(N)}. */
  Pattern settle(Pattern cue, int[] order, NumpyRandom random) {
    start(cue);
    do random.permutation(order);
    while (sweep(order) > 0);
    return pattern(cue);
  }

  int state(int i) {
    return (int) states[i];
  }

  double field(int i) {
    return fields[i] / divisor;
  }

  double[] fields() {
    double[] all = new double[size];
    for (int i = 0; i < size; i++) all[i] = field(i);
    return all;
  }

  double energy() {
    return energy / divisor;
  }

  /** The states as a pattern of that shape. */
  Pattern pattern(Pattern shape) {
    return shape.ofSigns(states);
  }
}
