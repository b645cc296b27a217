package engram.memory;

import engram.data.NumpyRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * One measurement: a network stores random patterns and is asked for each. From one {@link
 * NumpyRandom} come the patterns, cell by cell, and then for each pattern asked for the {@code
 * permutation(N)} whose first cells are turned over, if any, and a {@code permutation(N)} for each
 * sweep.
 */
final class CapacityTrial {
  /** So many of the stored patterns are asked for at most: the first ones, all being random. */
  static final int MOST_ASKED = 100;

  private final CapacityPlan plan;
  private final NumpyRandom random;
  private final List<Pattern> stored;
  private final int[] order;

  private CapacityTrial(CapacityPlan plan, int load, int trial) {
    this.plan = plan;
    random = new NumpyRandom(plan.seed(trial));
    stored = new ArrayList<>();
    for (int k = 0; k < plan.patterns(load); k++) {
      stored.add(Pattern.random(1, plan.neurons(), random));
    }
    order = new int[plan.neurons()];
  }

  /** The share of the patterns asked for that came back; the same for the same arguments. */
  static double share(CapacityPlan plan, int load, int trial) {
    CapacityTrial measured = new CapacityTrial(plan, load, trial);
    if (plan.model() instanceof MemoryModel.Pairwise pairwise) {
      return measured.pairwise(pairwise.rule());
    }
    return measured.softmax(((MemoryModel.Softmax) plan.model()).beta());
  }

  private int asked() {
    return Math.min(MOST_ASKED, stored.size());
  }

  private double pairwise(StorageRule rule) {
    RecallState state = new RecallState(rule.store(stored));
    int back = 0;
    for (Pattern pattern : stored.subList(0, asked())) {
      state.start(cue(pattern));
      do random.permutation(order);
      while (state.sweep(order) > 0);
      if (state.dot(pattern) >= plan.enough() * plan.neurons()) back++;
    }
    return (double) back / asked();
  }

  private double softmax(double beta) {
    ModernHopfield network = new ModernHopfield(stored, beta);
    double[] state = new double[plan.neurons()];
    double[] shares = new double[stored.size()];
    double[] room = new double[plan.neurons()];
    int back = 0;
    for (Pattern pattern : stored.subList(0, asked())) {
      cue(pattern).copyTo(state);
      int steps = 0;
      while (network.update(state, shares, room) > ModernRecall.REST
          && ++steps < ModernRecall.MOST_STEPS) {}
      double dot = 0;
      for (int i = 0; i < state.length; i++) dot += pattern.state(i) * state[i];
      if (dot >= plan.enough() * plan.neurons()) back++;
    }
    return (double) back / asked();
  }

  private Pattern cue(Pattern pattern) {
    int turned = Spoiling.Flip.cells(plan.spoiled(), plan.neurons());
    if (turned == 0) return pattern;
    random.permutation(order);
    double[] states = pattern.toArray();
    for (int k = 0; k < turned; k++) states[order[k]] = -states[order[k]];
    return pattern.ofSigns(states);
  }
}
