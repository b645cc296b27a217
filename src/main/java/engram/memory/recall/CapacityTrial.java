package engram.memory.recall;

import engram.data.NumpyRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * One measurement: a network stores random patterns and is asked for each, one a step. From one
 * {@link NumpyRandom} come the patterns, cell by cell, and then for each pattern asked for the
 * {@code permutation(N)} whose first cells are turned over, if any, and a {@code permutation(N)}
 * for each sweep.
 */
final class CapacityTrial {
  /** So many of the stored patterns are asked for at most: the first ones, all being random. */
  static final int MOST_ASKED = 100;

  private final CapacityPlan plan;
  private final NumpyRandom random;
  private final List<Pattern> stored = new ArrayList<>();
  private final int[] order;
  private final Memory memory;
  private int asked;
  private int back;

  /** A network that can be asked. */
  private interface Memory {
    /** Whether it comes from the cue to the pattern. */
    boolean recalls(Pattern pattern, Pattern cue);
  }

  /** Draws the patterns and stores them. */
  CapacityTrial(CapacityPlan plan, int load, int trial) {
    this.plan = plan;
    random = new NumpyRandom(plan.seed(trial));
    for (int k = 0; k < plan.patterns(load); k++) {
      stored.add(Pattern.random(1, plan.neurons(), random));
    }
    order = new int[plan.neurons()];
    if (plan.model() instanceof MemoryModel.Pairwise pairwise) {
      memory = new PairwiseMemory(pairwise.rule());
    } else {
      memory = new SoftmaxMemory(((MemoryModel.Softmax) plan.model()).beta());
    }
  }

  /** How many patterns a load asks for. */
  static int asked(CapacityPlan plan, int load) {
    return Math.min(MOST_ASKED, plan.patterns(load));
  }

  /** To the end; the same for the same arguments. */
  static double share(CapacityPlan plan, int load, int trial) {
    CapacityTrial measured = new CapacityTrial(plan, load, trial);
    while (!measured.isEnded()) measured.ask();
    return measured.share();
  }

  boolean isEnded() {
    return asked == Math.min(MOST_ASKED, stored.size());
  }

  /** Asks for the next pattern. */
  void ask() {
    Pattern pattern = stored.get(asked++);
    if (memory.recalls(pattern, cue(pattern))) back++;
  }

  /** The share of the patterns asked for that came back. */
  double share() {
    return (double) back / asked;
  }

  /** See {@link CapacityPoint#networks}. */
  String network() {
    return Pattern.sha256(stored);
  }

  private Pattern cue(Pattern pattern) {
    int turned = Spoiling.Flip.cells(plan.spoiled(), plan.neurons());
    return turned == 0 ? pattern : Spoiling.Flip.spoiled(pattern, plan.spoiled(), random);
  }

  private boolean isEnough(double dot) {
    return dot >= plan.enough() * plan.neurons();
  }

  private final class PairwiseMemory implements Memory {
    private final RecallState state;

    PairwiseMemory(StorageRule rule) {
      state = new RecallState(rule.store(stored));
    }

    @Override
    public boolean recalls(Pattern pattern, Pattern cue) {
      return isEnough(state.settle(cue, order, random).dot(pattern));
    }
  }

  private final class SoftmaxMemory implements Memory {
    private final ModernHopfield network;
    private final double[] state = new double[plan.neurons()];
    private final double[] room = new double[plan.neurons()];
    private final double[] shares = new double[stored.size()];

    SoftmaxMemory(double beta) {
      network = new ModernHopfield(stored, beta);
    }

    @Override
    public boolean recalls(Pattern pattern, Pattern cue) {
      cue.copyTo(state);
      double change = Double.POSITIVE_INFINITY;
      for (int k = 0; k < ModernRecall.MOST_STEPS && change > ModernRecall.REST; k++) {
        change = network.update(state, shares, room);
      }
      double dot = 0;
      for (int i = 0; i < state.length; i++) dot += pattern.state(i) * state[i];
      return isEnough(dot);
    }
  }
}
