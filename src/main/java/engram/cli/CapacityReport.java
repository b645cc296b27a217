package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.CapacityCurve;
import engram.memory.CapacityPlan;
import engram.memory.CapacityPoint;
import engram.memory.MemoryModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Capacity curves of networks of several sizes, all by one rule and for the same loads. */
final class CapacityReport {
  private final MemoryRule rule;
  private final List<CapacityCurve> curves;
  private final double seconds;

  CapacityReport(MemoryRule rule, List<CapacityCurve> curves, double seconds) {
    this.rule = rule;
    this.curves = curves;
    this.seconds = seconds;
  }

  private CapacityPlan plan() {
    return curves.get(0).plan();
  }

  /** Some lines for a reader. */
  void writeText(PrintWriter out) {
    out.printf(
        "%s, %s from seed %d%n",
        title(), RecallReport.count(plan().trials(), "trial"), plan().seed());
    out.printf(
        Locale.ROOT,
        "Share of patterns that come back with an overlap of %.2f or more, asked with %s%n%n",
        plan().enough(),
        plan().spoiled() == 0 ? "the pattern itself" : spoiled());
    TextTable table = new TextTable(16, 9);
    List<String> head = new ArrayList<>();
    for (CapacityCurve curve : curves) {
      head.add("N = " + curve.plan().neurons());
      head.add("std");
    }
    table.row("patterns / N", head);
    for (int load = 0; load < plan().loads().size(); load++) {
      List<String> cells = new ArrayList<>();
      for (CapacityCurve curve : curves) {
        CapacityPoint point = curve.points().get(load);
        cells.add(String.format(Locale.ROOT, "%.3f", point.mean()));
        cells.add(String.format(Locale.ROOT, "%.3f", point.deviation()));
      }
      table.row(plain(plan().loads().get(load)), cells);
    }
    table.print(out);
    out.println("std is divided by the number of trials");
    for (CapacityCurve curve : curves) {
      OptionalDouble at = curve.breakingLoad();
      if (at.isEmpty()) continue;
      out.printf(
          Locale.ROOT,
          "With %d neurons half of the patterns come back at %.3f patterns a neuron%n",
          curve.plan().neurons(),
          at.getAsDouble());
    }
    if (rule == MemoryRule.HEBB) {
      out.println(
          "With very many neurons none comes back beyond "
              + CapacityCurve.HEBB_LIMIT
              + " (Amit, Gutfreund and Sompolinsky 1985)");
    }
  }

  private String title() {
    if (rule != MemoryRule.MODERN || curves.size() == 1) {
      return RuleOptions.title(rule, beta(plan()));
    }
    List<String> betas = new ArrayList<>();
    for (CapacityCurve curve : curves) {
      betas.add(String.format(Locale.ROOT, "%.4g", beta(curve.plan())));
    }
    return RuleOptions.title(rule, beta(plan())).split(",")[0]
        + ", beta "
        + String.join(", ", betas);
  }

  private String spoiled() {
    return String.format(Locale.ROOT, "%.0f %% of its cells turned over", 100 * plan().spoiled());
  }

  /** Without a point where there is nothing behind it. */
  static String plain(double number) {
    return number % 1 == 0 ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** NaN but for the softmax network. */
  private static double beta(CapacityPlan plan) {
    return plan.model() instanceof MemoryModel.Softmax softmax ? softmax.beta() : Double.NaN;
  }

  /** One object on one line. */
  void writeJson(PrintWriter out) {
    ReportJson.line(out, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStringField("rule", rule.id());
    json.writeNumberField("trials", plan().trials());
    json.writeNumberField("seed", plan().seed());
    json.writeNumberField("noise", plan().spoiled());
    json.writeNumberField("enough", plan().enough());
    json.writeArrayFieldStart("curves");
    for (CapacityCurve curve : curves) {
      json.writeStartObject();
      writeCurve(json, curve);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("seconds", seconds);
  }

  private void writeCurve(JsonGenerator json, CapacityCurve curve) throws IOException {
    json.writeNumberField("neurons", curve.plan().neurons());
    if (rule == MemoryRule.MODERN) json.writeNumberField("beta", beta(curve.plan()));
    ReportJson.number(json, "halfAt", curve.breakingLoad().orElse(Double.NaN));
    json.writeArrayFieldStart("points");
    for (CapacityPoint point : curve.points()) {
      json.writeStartObject();
      json.writeNumberField("load", point.load());
      json.writeNumberField("patterns", point.patterns());
      json.writeNumberField("mean", point.mean());
      json.writeNumberField("std", point.deviation());
      json.writeNumberField("lowest", point.lowest());
      json.writeNumberField("highest", point.highest());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
