package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.Pattern;
import engram.memory.Spoiling;
import java.io.IOException;

/** A recall as JSON. */
final class RecallJson {
  private final RecallTask task;

  RecallJson(RecallTask task) {
    this.task = task;
  }

  void write(JsonGenerator json, RecallReport report) throws IOException {
    Pattern end = report.end();
    json.writeStringField("rule", task.rule().id());
    if (report.order().isPresent()) json.writeStringField("order", report.order().get().id());
    else json.writeNumberField("beta", report.beta());
    json.writeNumberField("seed", task.seed());
    json.writeNumberField("rows", end.rows());
    json.writeNumberField("columns", end.columns());
    ReportJson.strings(json, "patterns", task.names());
    ReportJson.object(json, "cue", this::writeCue);
    ReportJson.strings(json, "recalled", end.text());
    json.writeArrayFieldStart("sweeps");
    for (RecallReport.Sweep sweep : report.sweeps()) write(json, sweep);
    json.writeEndArray();
    ReportJson.object(
        json, "outcome", object -> OutcomeJson.write(object, task, report.outcome(), end));
  }

  private void writeCue(JsonGenerator json) throws IOException {
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
    json.writeStartObject();
    json.writeNumberField("sweep", sweep.number());
    json.writeNumberField("changed", sweep.changed());
    json.writeNumberField("energy", sweep.energy());
    double[] overlaps = sweep.overlaps().toArray();
    json.writeFieldName("overlaps");
    json.writeArray(overlaps, 0, overlaps.length);
    json.writeEndObject();
  }
}
