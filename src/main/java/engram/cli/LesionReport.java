package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.LesionCurve;
import engram.memory.LesionOrder;
import engram.memory.LesionPlan;
import engram.memory.LesionPoint;
import engram.memory.LesionRecovery;
import engram.memory.Spread;
import engram.training.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What is left behind lesions of all sizes, and how it comes back. */
final class LesionReport {
  private final LesionCurve curve;
  private final double share;
  private final List<LesionRecovery.Point> recovery;

  LesionReport(LesionCurve curve, double share, List<LesionRecovery.Point> recovery) {
    this.curve = curve;
    this.share = share;
    this.recovery = recovery;
  }

  /** Some lines for a reader. */
  void writeText(PrintWriter out, Preset preset) {
    LesionPlan plan = curve.plan();
    out.printf("%s, preset %s%n", plan.recipe().network(), preset.id());
    out.printf("%s%n%n", order(plan));
    TextTable table = new TextTable(16, 11);
    table.row("share removed", plan.kind().id(), "test", "std", "training", "touched", "table");
    for (LesionPoint point : curve.points()) {
      table.row(
          text(point.share()),
          String.valueOf(point.removed()),
          text(point.test().mean()),
          text(point.test().deviation()),
          text(point.train().mean()),
          text(point.touched().mean()),
          text(point.table().mean()));
    }
    table.print(out);
    out.println("test, training: accuracy of the network; std is divided by the number of draws");
    out.println("touched: training rows of which an output moved by more than 0.01");
    out.println("table: training rows that a table of them answers with that share of it lost");
    out.println("A network that knows nothing still guesses; a table is silent");
    LesionRecovery.Point last = recovery.get(recovery.size() - 1);
    out.printf(
        Locale.ROOT,
        "%s of %s removed: accuracy on the test rows %.3f, after %s %.3f%n",
        CapacityReport.plain(share),
        "the " + plan.kind().id(),
        recovery.get(0).test(),
        RecallReport.count(last.epoch(), "epoch") + " of training",
        last.test());
  }

  private static String order(LesionPlan plan) {
    return plan.order() == LesionOrder.RANDOM
        ? "In random order, %s from seed %d"
            .formatted(RecallReport.count(plan.draws(), "draw"), plan.seed())
        : "The strongest first, seed " + plan.seed();
  }

  private static String text(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }

  /** One object on one line. */
  void writeJson(PrintWriter out, Preset preset) {
    ReportJson.line(out, json -> write(json, preset));
  }

  private void write(JsonGenerator json, Preset preset) throws IOException {
    LesionPlan plan = curve.plan();
    json.writeStringField("preset", preset.id());
    json.writeStringField("network", plan.recipe().network().toString());
    json.writeStringField("remove", plan.kind().id());
    json.writeNumberField("parts", plan.parts());
    json.writeStringField("order", plan.order().id());
    json.writeNumberField("draws", plan.draws());
    json.writeNumberField("seed", plan.seed());
    json.writeArrayFieldStart("points");
    for (LesionPoint point : curve.points()) {
      json.writeStartObject();
      json.writeNumberField("share", point.share());
      json.writeNumberField("removed", point.removed());
      spread(json, "test", point.test());
      spread(json, "train", point.train());
      spread(json, "touched", point.touched());
      spread(json, "table", point.table());
      json.writeNumberField("holes", point.holes());
      json.writeEndObject();
    }
    json.writeEndArray();
    ReportJson.object(json, "recovery", this::writeRecovery);
  }

  private void writeRecovery(JsonGenerator json) throws IOException {
    json.writeNumberField("share", share);
    numbers(json, "train", LesionRecovery.Point::train);
    numbers(json, "test", LesionRecovery.Point::test);
  }

  private void numbers(JsonGenerator json, String name, ToDoubleFunction<LesionRecovery.Point> part)
      throws IOException {
    double[] numbers = recovery.stream().mapToDouble(part).toArray();
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }

  private static void spread(JsonGenerator json, String name, Spread spread) throws IOException {
    ReportJson.object(
        json,
        name,
        object -> {
          object.writeNumberField("mean", spread.mean());
          object.writeNumberField("std", spread.deviation());
          object.writeNumberField("lowest", spread.lowest());
          object.writeNumberField("highest", spread.highest());
        });
  }
}
