package engram.memory.recall;

import java.util.ArrayList;
import java.util.List;

/** A whole recall: every step, and the state behind any of them. Immutable. */
public final class RecallTrace {
  final Pattern cue;
  private final double startEnergy;
  private final Overlaps startOverlaps;
  private final List<RecallStep> steps;
  private final RecallOutcome outcome;

  private RecallTrace(
      Pattern cue,
      double startEnergy,
      Overlaps startOverlaps,
      List<RecallStep> steps,
      RecallOutcome outcome) {
    this.cue = cue;
    this.startEnergy = startEnergy;
    this.startOverlaps = startOverlaps;
    this.steps = List.copyOf(steps);
    this.outcome = outcome;
  }

  /** Steps a recall from where it is to its end. */
  public static RecallTrace of(Recall recall) {
    Pattern cue = recall.state();
    double energy = recall.energy();
    Overlaps overlaps = recall.overlaps();
    List<RecallStep> steps = new ArrayList<>();
    while (!recall.isEnded()) steps.add(recall.step());
    return new RecallTrace(cue, energy, overlaps, steps, recall.outcome());
  }

  /** Step k is number k − 1. */
  public List<RecallStep> steps() {
    return steps;
  }

  public RecallOutcome outcome() {
    return outcome;
  }

  /** How many sweeps there are; the last one changes nothing, or closes a cycle. */
  int sweeps() {
    return steps.get(steps.size() - 1).sweep();
  }

  /**
   * The energy behind so many steps.
   *
   * @param step 0 for the cue
   */
  public double energy(int step) {
    return step == 0 ? startEnergy : steps.get(step - 1).energy();
  }

  /** The overlaps behind so many steps. */
  public Overlaps overlaps(int step) {
    return step == 0 ? startOverlaps : steps.get(step - 1).overlaps();
  }

  /** The states behind so many steps. */
  public Pattern state(int step) {
    if (step > 0 && steps.get(step - 1) instanceof RecallStep.AllNeurons all) return all.after();
    double[] states = cue.toArray();
    for (RecallStep each : steps.subList(0, step)) {
      if (each instanceof RecallStep.OneNeuron one) states[one.neuron()] = one.after();
    }
    return cue.ofSigns(states);
  }

  /** The state at the end. */
  public Pattern end() {
    return state(steps.size());
  }
}
