package engram.cli.memory;

import com.fasterxml.jackson.annotation.JsonInclude;
import engram.cli.Json;
import engram.cli.Report;
import engram.cli.TextTable;
import engram.cli.Wording;
import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPlan;
import engram.memory.recall.CapacityPoint;
import engram.memory.recall.MemoryModel;
import engram.memory.recall.RecallRule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Capacity curves of networks of several sizes, all by one rule and for the same loads.
 *
 * @param noise share of a pattern's cells that are turned over before it is asked for
 * @param enough the overlap with which a pattern counts as recalled
 * @param seconds that measuring took
 */
record CapacityReport(
    RecallRule rule,
    int trials,
    long seed,
    double noise,
    double enough,
    List<Curve> curves,
    double seconds)
    implements Report {
  /**
   * Of one network.
   *
   * @param beta of the softmax network alone
   * @param halfAt the load at which half of the patterns come back, if it was reached
   */
  record Curve(
      int neurons,
      Double beta,
      @JsonInclude(JsonInclude.Include.ALWAYS) Double halfAt,
      List<CapacityPoint> points) {
    private static Curve of(CapacityCurve curve) {
      CapacityPlan plan = curve.plan();
      return new Curve(
          plan.neurons(),
          plan.model() instanceof MemoryModel.Softmax softmax ? softmax.beta() : null,
          Json.finite(curve.breakingLoad().orElse(Double.NaN)),
          curve.points());
    }
  }

  static CapacityReport of(RecallRule rule, List<CapacityCurve> curves, double seconds) {
    CapacityPlan plan = curves.get(0).plan();
    return new CapacityReport(
        rule,
        plan.trials(),
        plan.seed(),
        plan.spoiled(),
        plan.enough(),
        curves.stream().map(Curve::of).toList(),
        seconds);
  }

  @Override
  public void writeText(PrintWriter out) {
    out.printf("%s, %s from seed %d%n", title(), Wording.count(trials, "trial"), seed);
    out.printf(
        Locale.ROOT,
        "Share of patterns that come back with an overlap of %.2f or more, asked with %s%n%n",
        enough,
        noise == 0 ? "the pattern itself" : spoiled());
    table().print(out);
    out.println("std is divided by the number of trials");
    for (Curve curve : curves) {
      if (curve.halfAt() == null) continue;
      out.printf(
          Locale.ROOT,
          "With %d neurons half of the patterns come back at %.3f patterns a neuron%n",
          curve.neurons(),
          curve.halfAt());
    }
    if (rule == RecallRule.HEBB) {
      out.println(
          "With very many neurons none comes back beyond "
              + CapacityCurve.HEBB_LIMIT
              + " (Amit, Gutfreund and Sompolinsky 1985)");
    }
  }

  private TextTable table() {
    TextTable table = new TextTable(16, 9);
    List<String> head = new ArrayList<>();
    for (Curve curve : curves) {
      head.add("N = " + curve.neurons());
      head.add("std");
    }
    table.row("patterns / N", head);
    List<CapacityPoint> loads = curves.get(0).points();
    for (int load = 0; load < loads.size(); load++) {
      List<String> cells = new ArrayList<>();
      for (Curve curve : curves) {
        CapacityPoint point = curve.points().get(load);
        cells.add(Wording.thousandths(point.mean()));
        cells.add(Wording.thousandths(point.deviation()));
      }
      table.row(Wording.plain(loads.get(load).load()), cells);
    }
    return table;
  }

  /** With the β of each network. */
  private String title() {
    List<String> betas = new ArrayList<>();
    for (Curve curve : curves) {
      if (curve.beta() != null) betas.add(Wording.fourDigits(curve.beta()));
    }
    return RuleOptions.title(rule, String.join(", ", betas));
  }

  private String spoiled() {
    return String.format(Locale.ROOT, "%.0f %% of its cells flipped", 100 * noise);
  }
}
