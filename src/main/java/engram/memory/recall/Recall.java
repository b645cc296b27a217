package engram.memory.recall;

import engram.data.NumpyRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A network on its way from a cue to a state that stays, step by step. The same arguments give the
 * same steps. Not for several threads at once.
 */
public final class Recall {
  private final List<Pattern> stored;
  private final Pattern shape;
  private final UpdateOrder order;
  private final RecallState state;
  private final NumpyRandom random;
  private final int[] neurons;
  private final int[] dots;
  private int sweep = 1;

  /** How many neurons of the sweep have looked, and how many of them changed. */
  private int looked;

  private int changed;

  /** Two sweeps ago and one sweep ago, where all look at once. */
  private Pattern older;

  private Pattern old;
  private boolean fixed;
  private boolean cycling;

  /**
   * @param stored the patterns whose overlaps are told
   * @param seed of the random orders, 0 … 2³² − 1; sweep k uses the k-th {@code permutation(N)}
   * @throws IllegalArgumentException if sizes differ
   */
  public Recall(
      HopfieldNetwork network, List<Pattern> stored, Pattern cue, UpdateOrder order, long seed) {
    StorageRule.requireAlike(stored);
    network.requireSize(cue);
    network.requireSize(stored.get(0));
    this.stored = List.copyOf(stored);
    this.order = order;
    shape = cue;
    state = new RecallState(network);
    state.start(cue);
    random = new NumpyRandom(seed);
    neurons = new int[cue.size()];
    dots = stored.stream().mapToInt(pattern -> pattern.dot(cue)).toArray();
  }

  /** Whether the states stay as they are, or repeat for ever. */
  boolean isEnded() {
    return fixed || cycling;
  }

  /** The sweep of the next step, from 1; that of the last one behind the end. */
  int sweep() {
    return sweep;
  }

  /** The states now. */
  Pattern state() {
    return state.pattern(shape);
  }

  double energy() {
    return state.energy();
  }

  Overlaps overlaps() {
    return Overlaps.ofDots(dots, shape.size());
  }

  /**
   * The next neuron, or all neurons at once.
   *
   * @throws IllegalStateException at the end
   */
  RecallStep step() {
    if (isEnded()) throw new IllegalStateException("the recall has ended");
    return order == UpdateOrder.ASYNCHRONOUS ? one() : all();
  }

  /** To the end. */
  RecallOutcome run() {
    while (!isEnded()) step();
    return outcome();
  }

  /**
   * Where it ended.
   *
   * @throws IllegalStateException before the end
   */
  RecallOutcome outcome() {
    if (!isEnded()) throw new IllegalStateException("the recall has not ended");
    return cycling ? RecallOutcome.cycle(stored, old, state()) : RecallOutcome.of(stored, state());
  }

  private RecallStep one() {
    if (looked == 0) random.permutation(neurons);
    int neuron = neurons[looked];
    double field = state.field(neuron);
    int before = state.state(neuron);
    if (state.update(neuron)) {
      changed++;
      int after = state.state(neuron);
      for (int k = 0; k < dots.length; k++) dots[k] += 2 * after * stored.get(k).state(neuron);
    }
    RecallStep step =
        new RecallStep.OneNeuron(
            sweep, neuron, field, before, state.state(neuron), energy(), overlaps());
    if (++looked == neurons.length) endSweep();
    return step;
  }

  private void endSweep() {
    if (changed == 0) {
      fixed = true;
      return;
    }
    looked = 0;
    changed = 0;
    sweep++;
  }

  private RecallStep all() {
    List<Double> fields = Arrays.stream(state.fields()).boxed().collect(Collectors.toList());
    older = old;
    old = state();
    fixed = state.updateTogether() == 0;
    Pattern now = state();
    for (int k = 0; k < dots.length; k++) dots[k] = now.dot(stored.get(k));
    cycling = !fixed && now.equals(older);
    RecallStep step = new RecallStep.AllNeurons(sweep, fields, old, now, energy(), overlaps());
    if (!isEnded()) sweep++;
    return step;
  }
}
