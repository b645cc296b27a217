package engram.ui.memory.recall;

import engram.memory.recall.HopfieldNetwork;
import engram.memory.recall.Pattern;
import engram.memory.recall.Recall;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.RecallStep;
import engram.memory.recall.RecallTrace;
import java.util.OptionalInt;

/** A recall by weights between pairs of neurons. */
final class RecallOfPairs implements RecallRun {
  private final RecallSetup setup;
  final HopfieldNetwork network;
  private final RecallTrace trace;

  RecallOfPairs(RecallSetup setup) {
    this.setup = setup;
    network = setup.rule().storage().orElseThrow().store(setup.patterns());
    trace =
        RecallTrace.of(
            new Recall(network, setup.patterns(), setup.cue(), setup.order(), setup.seed()));
  }

  Pattern pattern(int step) {
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
