package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.recall.CapacityCurve;
import engram.memory.recall.CapacityPoint;
import engram.memory.recall.MemoryModel;
import java.io.IOException;

/** Capacity curves as JSON. */
final class CapacityJson {
  private CapacityJson() {}

  static void write(JsonGenerator json, CapacityReport report) throws IOException {
    json.writeStringField("rule", report.rule().id());
    json.writeNumberField("trials", report.plan().trials());
    json.writeNumberField("seed", report.plan().seed());
    json.writeNumberField("noise", report.plan().spoiled());
    json.writeNumberField("enough", report.plan().enough());
    ReportJson.list(json, "curves", report.curves(), CapacityJson::write);
    json.writeNumberField("seconds", report.seconds());
  }

  private static void write(JsonGenerator json, CapacityCurve curve) throws IOException {
    json.writeNumberField("neurons", curve.plan().neurons());
    if (curve.plan().model() instanceof MemoryModel.Softmax softmax) {
      json.writeNumberField("beta", softmax.beta());
    }
    ReportJson.number(json, "halfAt", curve.breakingLoad().orElse(Double.NaN));
    ReportJson.list(json, "points", curve.points(), CapacityJson::write);
  }

  private static void write(JsonGenerator json, CapacityPoint point) throws IOException {
    json.writeNumberField("load", point.load());
    json.writeNumberField("patterns", point.patterns());
    json.writeNumberField("mean", point.mean());
    json.writeNumberField("std", point.deviation());
    json.writeNumberField("lowest", point.lowest());
    json.writeNumberField("highest", point.highest());
  }
}
