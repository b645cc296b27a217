package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.forgetting.ForgettingCure;
import engram.memory.forgetting.ForgettingCurve;
import engram.memory.forgetting.ForgettingPlan;
import engram.memory.forgetting.ForgettingPoint;
import engram.memory.forgetting.ForgettingResult;
import engram.memory.forgetting.ForgettingTask;
import java.io.IOException;
import java.util.List;

/** What was forgotten, as JSON. */
final class ForgettingJson {
  private ForgettingJson() {}

  static void write(JsonGenerator json, ForgettingReport report) throws IOException {
    ForgettingResult result = report.result();
    ForgettingPlan plan = result.plan();
    json.writeStringField("set", report.set().id());
    json.writeStringField("network", plan.network().toString());
    json.writeNumberField("learningRate", plan.settings().learningRate());
    json.writeNumberField("batchSize", plan.settings().batchSize());
    json.writeNumberField("seed", plan.seed());
    ReportJson.object(json, "oldTask", task -> write(task, plan.old(), plan.oldEpochs()));
    ReportJson.object(json, "newTask", task -> write(task, plan.fresh(), plan.epochs()));
    ReportJson.object(json, "first", first -> points(first, result.first()));
    ReportJson.list(json, "cures", result.curves(), ForgettingJson::writeCurve);
    json.writeNumberField("seconds", report.seconds());
  }

  private static void write(JsonGenerator json, ForgettingTask task, int epochs)
      throws IOException {
    ReportJson.strings(json, "classes", task.classes());
    json.writeNumberField("trainRows", task.train().rows());
    json.writeNumberField("testRows", task.test().rows());
    json.writeNumberField("epochs", epochs);
  }

  private static void writeCurve(JsonGenerator json, ForgettingCurve curve) throws IOException {
    json.writeStringField("cure", curve.cure().kind().id());
    writeAmount(json, curve.cure());
    json.writeBooleanField("diverged", curve.diverged());
    points(json, curve.points());
  }

  private static void writeAmount(JsonGenerator json, ForgettingCure cure) throws IOException {
    if (cure instanceof ForgettingCure.Rehearsal c) json.writeNumberField("share", c.share());
    if (cure instanceof ForgettingCure.Sleep c) json.writeNumberField("dreams", c.share());
    if (cure instanceof ForgettingCure.Elastic c) json.writeNumberField("strength", c.strength());
    if (cure instanceof ForgettingCure.Slow c) json.writeNumberField("slower", c.factor());
  }

  /** By epoch, from 0. */
  private static void points(JsonGenerator json, List<ForgettingPoint> points) throws IOException {
    ReportJson.numbers(json, "old", points, ForgettingPoint::old);
    ReportJson.numbers(json, "new", points, ForgettingPoint::fresh);
  }
}
