package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.ModernRecall;
import engram.memory.ModernStep;
import engram.memory.Overlaps;
import engram.memory.Pattern;
import engram.memory.RecallOutcome;
import engram.memory.RecallStep;
import engram.memory.RecallTrace;
import engram.memory.UpdateOrder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a recall came to, sweep by sweep.
 *
 * @param order empty for the softmax network
 * @param beta NaN but for the softmax network
 * @param end the states at the end, or their signs
 * @param sweeps first the cue
 */
record RecallReport(
    RecallTask task,
    RecallOutcome outcome,
    Optional<UpdateOrder> order,
    double beta,
    Pattern end,
    List<Sweep> sweeps)
    implements Report {

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

  static RecallReport of(RecallTask task, UpdateOrder order, RecallTrace trace) {
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
    return new RecallReport(
        task, trace.outcome(), Optional.of(order), Double.NaN, trace.end(), sweeps);
  }

  /** Runs the recall to its end. */
  static RecallReport of(RecallTask task, double beta, ModernRecall recall) {
    List<Sweep> sweeps = new ArrayList<>();
    sweeps.add(new Sweep(0, 0, recall.energy(), recall.overlaps()));
    Pattern before = recall.signs();
    while (!recall.isEnded()) {
      ModernStep step = recall.step();
      Pattern now = recall.signs();
      sweeps.add(new Sweep(step.step(), now.differences(before), step.energy(), step.overlaps()));
      before = now;
    }
    return new RecallReport(task, recall.outcome(), Optional.empty(), beta, before, sweeps);
  }

  @Override
  public void writeText(PrintWriter out) {
    new RecallText(this).write(out);
  }

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    RecallJson.write(json, this);
  }
}
