package engram.cli;

import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.CapacityPoint;
import engram.memory.recall.RecallRule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Capacity curves, some lines for a reader. */
final class CapacityText {
  private final CapacityReport report;
  private final CapacityPlan plan;

  CapacityText(CapacityReport report) {
    this.report = report;
    plan = report.plan();
  }

  void write(PrintWriter out) {
    out.printf(
        "%s, %s from seed %d%n", title(), Wording.count(plan.trials(), "trial"), plan.seed());
    out.printf(
        Locale.ROOT,
        "Share of patterns that come back with an overlap of %.2f or more, asked with %s%n%n",
        plan.enough(),
        plan.spoiled() == 0 ? "the pattern itself" : spoiled());
    table().print(out);
    out.println("std is divided by the number of trials");
    for (CapacityCurve curve : report.curves()) {
      OptionalDouble at = curve.breakingLoad();
      if (at.isEmpty()) continue;
      out.printf(
          Locale.ROOT,
          "With %d neurons half of the patterns come back at %.3f patterns a neuron%n",
          curve.plan().neurons(),
          at.getAsDouble());
    }
    if (report.rule() == RecallRule.HEBB) {
      out.println(
          "With very many neurons none comes back beyond "
              + CapacityCurve.HEBB_LIMIT
              + " (Amit, Gutfreund and Sompolinsky 1985)");
    }
  }

  private TextTable table() {
    TextTable table = new TextTable(16, 9);
    List<String> head = new ArrayList<>();
    for (CapacityCurve curve : report.curves()) {
      head.add("N = " + curve.plan().neurons());
      head.add("std");
    }
    table.row("patterns / N", head);
    for (int load = 0; load < plan.loads().size(); load++) {
      List<String> cells = new ArrayList<>();
      for (CapacityCurve curve : report.curves()) {
        CapacityPoint point = curve.points().get(load);
        cells.add(Wording.thousandths(point.mean()));
        cells.add(Wording.thousandths(point.deviation()));
      }
      table.row(Wording.plain(plan.loads().get(load)), cells);
    }
    return table;
  }

  private String title() {
    if (report.rule() != RecallRule.SOFTMAX || report.curves().size() == 1) {
      return RuleOptions.title(report.rule(), CapacityReport.beta(plan));
    }
    List<String> betas = new ArrayList<>();
    for (CapacityCurve curve : report.curves()) {
      betas.add(String.format(Locale.ROOT, "%.4g", CapacityReport.beta(curve.plan())));
    }
    return RuleOptions.title(report.rule(), CapacityReport.beta(plan)).split(",")[0]
        + ", beta "
        + String.join(", ", betas);
  }

  private String spoiled() {
    return String.format(Locale.ROOT, "%.0f %% of its cells turned over", 100 * plan.spoiled());
  }
}
