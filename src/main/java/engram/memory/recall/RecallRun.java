package engram.memory.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A whole recall, of which any moment can be looked at: behind step 0, the cue, to the last. */
public sealed interface RecallRun {
  static RecallRun of(RecallSetup setup) {
    return setup.rule() == RecallRule.SOFTMAX ? new OfSoftmax(setup) : new OfPairs(setup);
  }

  RecallSetup setup();

  /** The number of the last step. */
  int steps();

  /** The neurons behind so many steps: ±1, or between them in a softmax network. */
  double[] state(int step);

  double energy(int step);

  /** m of each stored pattern. */
  double[] overlaps(int step);

  /** The neuron that looked in a step; none in step 0, or if all look together. */
  OptionalInt atWork(int step);

  /** All neurons once are a sweep; step 0 is in sweep 0. */
  int sweep(int step);

  RecallOutcome outcome();

  /** The signs of the neurons. */
  default Pattern signs(int step) {
    return setup().original().ofSigns(state(step));
  }

  /** Whether a sweep ends with that step; step 0 is one of its own. */
  default boolean endsSweep(int step) {
    return step == steps() || sweep(step + 1) > sweep(step);
  }

  /** N. */
  default int neurons() {
    return setup().original().size();
  }

  default int sweeps() {
    return sweep(steps());
  }

  /** The pattern of the strongest overlap in the end. */
  default int best() {
    double[] overlaps = overlaps(steps());
    int best = 0;
    for (int k = 1; k < overlaps.length; k++) {
      if (Math.abs(overlaps[k]) > Math.abs(overlaps[best])) best = k;
    }
    return best;
  }

  /** A recall by weights between pairs of neurons. */
  final class OfPairs implements RecallRun {
    private final RecallSetup setup;
    public final HopfieldNetwork network;

    /** {@link RecallSetup#shown}. */
    public final List<Pattern> shown;

    private final RecallTrace trace;

    private OfPairs(RecallSetup setup) {
      this.setup = setup;
      shown = setup.shown();
      network = setup.rule().storage().orElseThrow().store(shown);
      trace =
          RecallTrace.of(
              new Recall(network, setup.patterns(), setup.cue(), setup.order(), setup.seed()));
    }

    /** Of the pattern that is looked for, what was shown in its place; none if it was shown. */
    public List<Pattern> copies() {
      if (!setup.isOfCopies()) return List.of();
      int from = setup.asked() * setup.copies();
      return shown.subList(from, from + setup.copies());
    }

    @Override
    public Pattern signs(int step) {
      return trace.state(step);
    }

    @Override
    public RecallSetup setup() {
      return setup;
    }

    @Override
    public int steps() {
      return trace.steps().size();
    }

    @Override
    public double[] state(int step) {
      return trace.state(step).toArray();
    }

    @Override
    public double energy(int step) {
      return trace.energy(step);
    }

    @Override
    public double[] overlaps(int step) {
      return trace.overlaps(step).toArray();
    }

    @Override
    public OptionalInt atWork(int step) {
      if (step > 0 && trace.steps().get(step - 1) instanceof RecallStep.OneNeuron one) {
        return OptionalInt.of(one.neuron());
      }
      return OptionalInt.empty();
    }

    @Override
    public int sweep(int step) {
      return step == 0 ? 0 : trace.steps().get(step - 1).sweep();
    }

    @Override
    public RecallOutcome outcome() {
      return trace.outcome();
    }
  }

  /** A recall by a softmax network: each step updates all neurons, and is a sweep of its own. */
  final class OfSoftmax implements RecallRun {
    private final RecallSetup setup;
    private final ModernHopfield network;
    private final double[] cue;
    private final double startEnergy;
    private final double[] startOverlaps;
    private final List<ModernStep> steps = new ArrayList<>();
    private final RecallOutcome outcome;

    private OfSoftmax(RecallSetup setup) {
      this.setup = setup;
      network = new ModernHopfield(setup.patterns(), setup.beta());
      ModernRecall recall = new ModernRecall(network, setup.cue());
      cue = recall.state();
      startEnergy = recall.energy();
      startOverlaps = recall.overlaps().toArray();
      while (!recall.isEnded()) steps.add(recall.step());
      outcome = recall.outcome();
    }

    /** How much of each pattern the state behind that step takes, together 1. */
    public double[] shares(int step) {
      return network.shares(state(step));
    }

    @Override
    public RecallSetup setup() {
      return setup;
    }

    @Override
    public int steps() {
      return steps.size();
    }

    @Override
    public double[] state(int step) {
      if (step == 0) return cue.clone();
      return steps.get(step - 1).state().stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double energy(int step) {
      return step == 0 ? startEnergy : steps.get(step - 1).energy();
    }

    @Override
    public double[] overlaps(int step) {
      return step == 0 ? startOverlaps.clone() : steps.get(step - 1).overlaps().toArray();
    }

    @Override
    public OptionalInt atWork(int step) {
      return OptionalInt.empty();
    }

    @Override
    public int sweep(int step) {
      return step;
    }

    @Override
    public RecallOutcome outcome() {
      return outcome;
    }
  }
}
