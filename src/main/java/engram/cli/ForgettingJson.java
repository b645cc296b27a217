package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.ForgettingCure;
import engram.memory.ForgettingCurve;
import engram.memory.ForgettingPlan;
import engram.memory.ForgettingPoint;
import engram.memory.ForgettingResult;
import engram.memory.ForgettingSet;
import engram.memory.ForgettingTask;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What was forgotten, as JSON. */
final class ForgettingJson {
  private final ForgettingSet set;
  private final ForgettingResult result;
  private final double seconds;

  ForgettingJson(ForgettingSet set, ForgettingResult result, double seconds) {
    this.set = set;
    this.result = result;
    this.seconds = seconds;
  }

  /** One object on one line. */
  void write(PrintWriter out) {
    ReportJson.line(out, this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    ForgettingPlan plan = result.plan();
    json.writeStringField("set", set.id());
    json.writeStringField("network", plan.network().toString());
    json.writeNumberField("learningRate", plan.settings().learningRate());
    json.writeNumberField("batchSize", plan.settings().batchSize());
    json.writeNumberField("seed", plan.seed());
    ReportJson.object(json, "oldTask", task -> write(task, plan.old(), plan.oldEpochs()));
    ReportJson.object(json, "newTask", task -> write(task, plan.fresh(), plan.epochs()));
    ReportJson.object(json, "first", first -> points(first, result.first()));
    json.writeArrayFieldStart("cures");
    for (ForgettingCurve curve : result.curves()) {
      json.writeStartObject();
      json.writeStringField("cure", curve.cure().kind().id());
      writeAmount(json, curve.cure());
      json.writeBooleanField("diverged", curve.diverged());
      points(json, curve.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("seconds", seconds);
  }

  private static void write(JsonGenerator json, ForgettingTask task, int epochs)
      throws IOException {
    ReportJson.strings(json, "classes", task.classes());
    json.writeNumberField("trainRows", task.train().rows());
    json.writeNumberField("testRows", task.test().rows());
    json.writeNumberField("epochs", epochs);
  }

  private static void writeAmount(JsonGenerator json, ForgettingCure cure) throws IOException {
    if (cure instanceof ForgettingCure.Rehearsal c) json.writeNumberField("share", c.share());
    if (cure instanceof ForgettingCure.Sleep c) json.writeNumberField("dreams", c.share());
    if (cure instanceof ForgettingCure.Elastic c) json.writeNumberField("strength", c.strength());
    if (cure instanceof ForgettingCure.Slow c) json.writeNumberField("slower", c.factor());
  }

  /** By epoch, from 0. */
  private static void points(JsonGenerator json, List<ForgettingPoint> points) throws IOException {
    numbers(json, "old", points, ForgettingPoint::old);
    numbers(json, "new", points, ForgettingPoint::fresh);
  }

  private static void numbers(
      JsonGenerator json,
      String name,
      List<ForgettingPoint> points,
      ToDoubleFunction<ForgettingPoint> part)
      throws IOException {
    double[] numbers = points.stream().mapToDouble(part).toArray();
    json.writeFieldName(name);
    json.writeArray(numbers, 0, numbers.length);
  }
}
