package engram.memory.recall;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A softmax network on its way from a cue to a state that stays. Not for several threads. */
public final class ModernRecall {
  /** A state that changes by no more has come to rest. */
  static final double REST = 1e-9;

  /** Between two patterns a state can creep; then it ends here. */
  static final int MOST_STEPS = 1000;

  private final ModernHopfield network;
  private final Pattern shape;
  private final double[] state;
  private final double[] shares;
  private final double[] room;
  private int step;
  private boolean ended;

  /**
   * @throws IllegalArgumentException if sizes differ
   */
  public ModernRecall(ModernHopfield network, Pattern cue) {
    this.network = network;
    shape = cue;
    state = cue.toArray();
    shares = network.shares(state);
    room = new double[state.length];
  }

  public boolean isEnded() {
    return ended;
  }

  /** ξ now. */
  public double[] state() {
    return state.clone();
  }

  public double energy() {
    return network.energy(state);
  }

  public Overlaps overlaps() {
    return Overlaps.of(network.stored, state);
  }

  /** The signs of ξ, to be looked at. */
  public Pattern signs() {
    return shape.ofSigns(state);
  }

  /**
   * All neurons at once.
   *
   * @throws IllegalStateException at the end
   */
  public ModernStep step() {
    if (ended) throw new IllegalStateException("the recall has ended");
    double change = network.update(state, shares, room);
    step++;
    ended = change <= REST || step == MOST_STEPS;
    return new ModernStep(step, list(shares), list(state), change, energy(), overlaps());
  }

  /** To the end. */
  RecallOutcome run() {
    while (!isEnded()) step();
    return outcome();
  }

  /**
   * A pattern, or a blend of several.
   *
   * @throws IllegalStateException before the end
   */
  public RecallOutcome outcome() {
    if (!ended) throw new IllegalStateException("the recall has not ended");
    Overlaps overlaps = overlaps();
    int strongest = overlaps.strongest();
    double overlap = overlaps.of(strongest);
    if (overlap >= RecallOutcome.ENOUGH) return new RecallOutcome.Recalled(strongest, overlap);
    return new RecallOutcome.Blend(list(network.shares(state)), strongest, overlap);
  }

  private static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().collect(Collectors.toList());
  }
}
