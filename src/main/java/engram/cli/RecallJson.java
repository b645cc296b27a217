package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.memory.recall.Pattern;
import engram.memory.recall.RecallSetup;
import engram.memory.recall.Spoiling;
import java.io.IOException;

/** A recall as JSON. */
final class RecallJson {
  private RecallJson() {}

  static void write(JsonGenerator json, RecallReport report) throws IOException {
    RecallSetup setup = report.setup();
    Pattern end = report.end();
    json.writeStringField("rule", setup.rule().id());
    if (report.isPairwise()) json.writeStringField("order", setup.order().id());
    else json.writeNumberField("beta", setup.beta());
    json.writeNumberField("seed", setup.seed());
    json.writeNumberField("rows", end.rows());
    json.writeNumberField("columns", end.columns());
    ReportJson.strings(json, "patterns", setup.names());
    ReportJson.object(json, "cue", object -> writeCue(object, setup));
    ReportJson.strings(json, "recalled", end.text());
    ReportJson.list(json, "sweeps", report.sweeps(), RecallJson::write);
    ReportJson.object(
        json, "outcome", object -> OutcomeJson.write(object, setup, report.outcome(), end));
  }

  private static void writeCue(JsonGenerator json, RecallSetup setup) throws IOException {
    json.writeStringField("pattern", setup.name(setup.asked()));
    if (setup.spoiling() instanceof Spoiling.Flip flip) {
      json.writeNumberField("noise", flip.share());
      json.writeNumberField("seed", flip.seed());
    } else if (setup.spoiling() instanceof Spoiling.Cover cover) {
      json.writeStringField("cover", cover.side().id());
    }
    json.writeNumberField("changedCells", setup.cue().differences(setup.original()));
    ReportJson.strings(json, "cells", setup.cue().text());
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
