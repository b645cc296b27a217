package engram.ui.memory.recall;

import engram.memory.recall.ModernHopfield;
import engram.memory.recall.ModernRecall;
import engram.memory.recall.ModernStep;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A recall by a softmax network: each step updates all neurons, and is a sweep of its own. */
final class RecallOfSoftmax implements RecallRun {
  private final RecallSetup setup;
  private final ModernHopfield network;
  private final double[] cue;
  private final double startEnergy;
  private final double[] startOverlaps;
  private final List<ModernStep> steps = new ArrayList<>();
  private final RecallOutcome outcome;

  RecallOfSoftmax(RecallSetup setup) {
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
  double[] shares(int step) {
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
