package engram.cli;

import engram.memory.ModernRecall;
import engram.memory.ModernStep;
import engram.memory.Overlaps;
import engram.memory.Pattern;
import engram.memory.RecallOutcome;
import engram.memory.RecallStep;
import engram.memory.RecallTrace;
import engram.memory.UpdateOrder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a recall came to, sweep by sweep. */
final class RecallReport {
  private static final int GRID_GAP = 3;

  private final RecallTask task;
  private final RecallOutcome outcome;

  /** Null for the softmax network. */
  private final UpdateOrder order;

  /** NaN but for the softmax network. */
  private final double beta;

  private final Pattern end;
  private final List<Sweep> sweeps;

  /**
   * All neurons once.
   *
   * @param number 0 for the cue
   * @param changed how many cells turned
   */
  record Sweep(int number, int changed, double energy, Overlaps overlaps) {}

  private RecallReport(
      RecallTask task,
      RecallOutcome outcome,
      UpdateOrder order,
      double beta,
      Pattern end,
      List<Sweep> sweeps) {
    this.task = task;
    this.outcome = outcome;
    this.order = order;
    this.beta = beta;
    this.end = end;
    this.sweeps = sweeps;
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
    return new RecallReport(task, trace.outcome(), order, Double.NaN, trace.end(), sweeps);
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
    return new RecallReport(task, recall.outcome(), null, beta, before, sweeps);
  }

  /** Some lines for a reader. */
  void writeText(PrintWriter out) {
    Pattern original = task.original();
    out.printf(
        "%s: %s of %d x %d: %s%n",
        RuleOptions.title(task.rule(), beta),
        count(task.stored().size(), "pattern"),
        original.rows(),
        original.columns(),
        String.join(", ", task.names()));
    out.printf("Asked with %s, %s%n%n", task.stored().get(task.asked()).name(), task.spoiled());
    grids(out, List.of("stored", "asked with", "recalled"), List.of(original, task.cue(), end));
    out.println();
    table().print(out);
    out.println();
    out.println(OutcomeSentence.of(task, outcome, end));
  }

  /** One thing, or several. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private static void grids(PrintWriter out, List<String> titles, List<Pattern> patterns) {
    int width = Math.max(12, patterns.get(0).columns() * 2) + GRID_GAP;
    StringBuilder head = new StringBuilder();
    for (String title : titles) head.append(TextWidth.left(title, width));
    out.println(head.toString().stripTrailing());
    for (int row = 0; row < patterns.get(0).rows(); row++) {
      StringBuilder line = new StringBuilder();
      for (Pattern pattern : patterns) {
        String cells = String.join(" ", pattern.text().get(row).split(""));
        line.append(TextWidth.left(cells, width));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private TextTable table() {
    TextTable table = new TextTable(7, 9);
    List<String> head = new ArrayList<>(List.of("changed", "energy"));
    head.addAll(task.names());
    table.row(order == null ? "step" : "sweep", head);
    for (Sweep sweep : sweeps) {
      List<String> cells = new ArrayList<>();
      cells.add(sweep.number() == 0 ? "" : String.valueOf(sweep.changed()));
      cells.add(String.format(Locale.ROOT, "%.4f", sweep.energy()));
      for (double m : sweep.overlaps().toArray()) {
        cells.add(String.format(Locale.ROOT, "%+.3f", m));
      }
      table.row(String.valueOf(sweep.number()), cells);
    }
    return table;
  }

  /** One object on one line. */
  void writeJson(PrintWriter out) {
    ReportJson.line(out, json -> new RecallJson(task).write(json, this));
  }

  RecallOutcome outcome() {
    return outcome;
  }

  /** Empty for the softmax network. */
  Optional<UpdateOrder> order() {
    return Optional.ofNullable(order);
  }

  /** NaN but for the softmax network. */
  double beta() {
    return beta;
  }

  /** The states at the end, or their signs. */
  Pattern end() {
    return end;
  }

  List<Sweep> sweeps() {
    return sweeps;
  }
}
