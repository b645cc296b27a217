package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.Pattern;
import engram.memory.Spoiling;
import java.io.IOException;

/** A recall as JSON. */
final class RecallJson {
  private RecallJson() {}

  static void write(JsonGenerator json, RecallReport report) throws IOException {
    RecallTask task = report.task();
    Pattern end = report.end();
    json.writeStringField("rule", task.rule().id());
    if (report.order().isPresent()) json.writeStringField("order", report.order().get().id());
    else json.writeNumberField("beta", report.beta());
    json.writeNumberField("seed", task.seed());
    json.writeNumberField("rows", end.rows());
    json.writeNumberField("columns", end.columns());
    ReportJson.strings(json, "patterns", task.names());
    ReportJson.object(json, "cue", object -> writeCue(object, task));
    ReportJson.strings(json, "recalled", end.text());
    ReportJson.list(json, "sweeps", report.sweeps(), RecallJson::write);
    ReportJson.object(
        json, "outcome", object -> OutcomeJson.write(object, task, report.outcome(), end));
  }

  private static void writeCue(JsonGenerator json, RecallTask task) throws IOException {
    json.writeStringField("pattern", task.stored().get(task.asked()).name());
    if (task.spoiling() instanceof Spoiling.Flip flip) {
      json.writeNumberField("noise", flip.share());
    } else if (task.spoiling() instanceof Spoiling.Cover cover) {
      json.writeStringField("cover", cover.side().id());
    }
    json.writeNumberField("changedCells", task.cue().differences(task.original()));
    ReportJson.strings(json, "cells", task.cue().text());
  }

  private static void write(JsonGenerator json, RecallReport.Sweep sweep) throws IOException {
    json.writeNumberField("sweep", sweep.number());
    json.writeNumberField("changed", sweep.changed());
    json.writeNumberField("energy", sweep.energy());
    double[] overlaps = sweep.overlaps().toArray();
    json.writeFieldName("overlaps");
    json.writeArray(overlaps, 0, overlaps.length);
  }
}
