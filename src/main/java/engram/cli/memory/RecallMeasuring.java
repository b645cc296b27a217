package engram.cli.memory;

import engram.cli.memory.RecallReport.Sweep;
import engram.memory.Fingerprint;
import engram.memory.ModernHopfield;
import engram.memory.ModernRecall;
import engram.memory.ModernStep;
import engram.memory.Overlaps;
import engram.memory.Pattern;
import engram.memory.Recall;
import engram.memory.RecallOutcome;
import engram.memory.RecallSetup;
import engram.memory.RecallStep;
import engram.memory.RecallTrace;
import engram.memory.StorageRule;
import java.util.ArrayList;
import java.util.List;

/** Runs a recall to its end, and tells of it sweep by sweep. */
final class RecallMeasuring {
  private final RecallSetup setup;
  private final List<Sweep> sweeps = new ArrayList<>();
  private double energy;
  private Overlaps overlaps;

  private RecallMeasuring(RecallSetup setup) {
    this.setup = setup;
  }

  static ExperimentMeasuring.Measured of(RecallSetup setup) {
    RecallMeasuring measuring = new RecallMeasuring(setup);
    return setup.rule().storage().map(measuring::pairwise).orElseGet(measuring::softmax);
  }

  private ExperimentMeasuring.Measured pairwise(StorageRule by) {
    List<Pattern> patterns = setup.patterns();
    RecallTrace trace =
        RecallTrace.of(
            new Recall(by.store(patterns), patterns, setup.cue(), setup.order(), setup.seed()));
    add(0, 0, trace.energy(0), trace.overlaps(0));
    int changed = 0;
    for (int k = 0; k < trace.steps().size(); k++) {
      RecallStep step = trace.steps().get(k);
      changed += step.changed();
      boolean last = k == trace.steps().size() - 1;
      if (last || trace.steps().get(k + 1).sweep() > step.sweep()) {
        add(step.sweep(), changed, step.energy(), step.overlaps());
        changed = 0;
      }
    }
    return measured(trace.outcome(), trace.end());
  }

  private ExperimentMeasuring.Measured softmax() {
    ModernRecall recall =
        new ModernRecall(new ModernHopfield(setup.patterns(), setup.beta()), setup.cue());
    add(0, 0, recall.energy(), recall.overlaps());
    Pattern before = recall.signs();
    while (!recall.isEnded()) {
      ModernStep step = recall.step();
      Pattern now = recall.signs();
      add(step.step(), now.differences(before), step.energy(), step.overlaps());
      before = now;
    }
    return measured(recall.outcome(), before);
  }

  private void add(int sweep, int changed, double newEnergy, Overlaps newOverlaps) {
    energy = newEnergy;
    overlaps = newOverlaps;
    sweeps.add(Sweep.of(sweep, changed, energy, overlaps));
  }

  private ExperimentMeasuring.Measured measured(RecallOutcome outcome, Pattern end) {
    return new ExperimentMeasuring.Measured(
        RecallReport.of(setup, outcome, end, sweeps), Fingerprint.of(energy, overlaps.toArray()));
  }
}
