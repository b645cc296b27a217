package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.experiments.Fingerprint;
import engram.memory.recall.ModernHopfield;
import engram.memory.recall.ModernRecall;
import engram.memory.recall.ModernStep;
import engram.memory.recall.Overlaps;
import engram.memory.recall.Pattern;
import engram.memory.recall.Recall;
import engram.memory.recall.RecallOutcome;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.RecallStep;
import engram.memory.recall.RecallTrace;
import engram.memory.recall.StorageRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a recall came to, sweep by sweep.
 *
 * @param end the states at the end, or their signs
 * @param sweeps first the cue
 */
record RecallReport(RecallSetup setup, RecallOutcome outcome, Pattern end, List<Sweep> sweeps)
    implements ExperimentReport {

  /**
   * All neurons once.
   *
   * @param number 0 for the cue
   * @param changed how many cells turned
   */
  record Sweep(int number, int changed, double energy, Overlaps overlaps) {}

  RecallReport {
    sweeps = List.copyOf(sweeps);
  }

  /** Runs the recall to its end. */
  static RecallReport of(RecallSetup setup) {
    return setup.rule().storage().map(by -> pairwise(setup, by)).orElseGet(() -> softmax(setup));
  }

  private static RecallReport pairwise(RecallSetup setup, StorageRule by) {
    RecallTrace trace =
        RecallTrace.of(
            new Recall(
                by.store(setup.patterns()),
                setup.patterns(),
                setup.cue(),
                setup.order(),
                setup.seed()));
    List<Sweep> sweeps = new ArrayList<>();
    sweeps.add(new Sweep(0, 0, trace.energy(0), trace.overlaps(0)));
    int changed = 0;
    for (int k = 0; k < trace.steps().size(); k++) {
      RecallStep step = trace.steps().get(k);
      changed += step.changed();
      boolean last = k == trace.steps().size() - 1;
      if (last || trace.steps().get(k + 1).sweep() > step.sweep()) {
        sweeps.add(new Sweep(step.sweep(), changed, step.energy(), step.overlaps()));
        changed = 0;
      }
    }
    return new RecallReport(setup, trace.outcome(), trace.end(), sweeps);
  }

  private static RecallReport softmax(RecallSetup setup) {
    ModernRecall recall =
        new ModernRecall(new ModernHopfield(setup.patterns(), setup.beta()), setup.cue());
    List<Sweep> sweeps = new ArrayList<>();
    sweeps.add(new Sweep(0, 0, recall.energy(), recall.overlaps()));
    Pattern before = recall.signs();
    while (!recall.isEnded()) {
      ModernStep step = recall.step();
      Pattern now = recall.signs();
      sweeps.add(new Sweep(step.step(), now.differences(before), step.energy(), step.overlaps()));
      before = now;
    }
    return new RecallReport(setup, recall.outcome(), before, sweeps);
  }

  /** Whether the network has weights between neurons, and not the patterns themselves. */
  boolean isPairwise() {
    return setup.rule().storage().isPresent();
  }

  @Override
  public void writeText(PrintWriter out) {
    new RecallText(this).write(out);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    RecallJson.write(json, this);
  }

  @Override
  public String fingerprint() {
    Sweep last = sweeps.get(sweeps.size() - 1);
    return Fingerprint.of(last.energy(), last.overlaps().toArray());
  }
}
