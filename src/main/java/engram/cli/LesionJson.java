package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.Spread;
import engram.memory.lesion.LesionPlan;
import engram.memory.lesion.LesionPoint;
import engram.memory.lesion.LesionRecovery;
import java.io.IOException;

/** What is left behind lesions, as JSON. */
final class LesionJson {
  private LesionJson() {}

  static void write(JsonGenerator json, LesionReport report) throws IOException {
    LesionPlan plan = report.curve().plan();
    json.writeStringField("preset", report.preset().id());
    json.writeStringField("network", plan.recipe().network().toString());
    json.writeStringField("remove", plan.kind().id());
    json.writeNumberField("parts", plan.parts());
    json.writeStringField("order", plan.order().id());
    json.writeNumberField("draws", plan.draws());
    json.writeNumberField("seed", plan.seed());
    ReportJson.list(json, "points", report.curve().points(), LesionJson::writePoint);
    ReportJson.object(json, "recovery", object -> writeRecovery(object, report));
  }

  private static void writePoint(JsonGenerator json, LesionPoint point) throws IOException {
    json.writeNumberField("share", point.share());
    json.writeNumberField("removed", point.removed());
    spread(json, "test", point.test());
    spread(json, "train", point.train());
    spread(json, "touched", point.touched());
    spread(json, "table", point.table());
    json.writeNumberField("holes", point.holes());
  }

  private static void writeRecovery(JsonGenerator json, LesionReport report) throws IOException {
    json.writeNumberField("share", report.share());
    ReportJson.numbers(json, "train", report.recovery(), LesionRecovery.Point::train);
    ReportJson.numbers(json, "test", report.recovery(), LesionRecovery.Point::test);
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
