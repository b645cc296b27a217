package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.training.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of the sets that come with the program, in the window's own English words. */
final class SetReport {
  private static final String TABLE = "%-14s%-16s%6s%10s%9s  %s";

  private final ResourceBundle texts = ResourceBundle.getBundle("i18n.messages", Locale.ENGLISH);

  private String text(BuiltInSet set, String what) {
    return texts.getString(set.textKey(what));
  }

  private static String classes(BuiltInSet set) {
    return set.task() == Task.REGRESSION ? "-" : String.valueOf(set.classes());
  }

  /** A line a set. */
  void writeTable(PrintWriter out) {
    out.println(TABLE.formatted("name", "task", "rows", "features", "classes", "licence"));
    for (BuiltInSet set : BuiltInSet.values()) {
      out.println(
          TABLE.formatted(
              set.id(),
              set.task().id(),
              String.valueOf(set.rows()),
              String.valueOf(set.featureCount()),
              classes(set),
              text(set, "licence")));
    }
    out.println();
    out.println("engram datasets NAME tells more of one, engram train --dataset NAME learns it.");
  }

  /** All of one set. */
  void write(PrintWriter out, BuiltInSet set) {
    Dataset dataset = set.load();
    out.println(text(set, "name"));
    out.println(text(set, "about"));
    out.println();
    if (set.standard() instanceof DataSource.Generated usual) {
      line(out, "rows", rows(set, usual));
      line(out, "noise", text(set, "noise"));
    } else {
      line(out, "rows", String.valueOf(set.rows()));
    }
    line(out, "features", DataReport.named(dataset.features()));
    line(out, "target", DataReport.named(dataset.target()));
    line(out, "source", text(set, "source"));
    line(out, "licence", text(set, "licence"));
    for (Preset preset : Preset.of(set.id())) line(out, "preset", preset(preset));
  }

  private static void line(PrintWriter out, String head, String text) {
    out.println(TextWidth.left(head, 10) + text);
  }

  private static String rows(BuiltInSet set, DataSource.Generated usual) {
    return "%s, or %s to %s (--points); noise %s (--noise), seed %s (--data-seed)"
        .formatted(
            usual.points(), set.leastPoints(), set.mostPoints(), usual.noise(), usual.seed());
  }

  private static String preset(Preset preset) {
    String network = TrainReport.shape(preset.recipe().network());
    return preset.id()
        + ": "
        + network
        + preset
            .goal()
            .map(
                goal ->
                    "; %s %s on the test rows within %s epochs"
                        .formatted(score(preset.set()), goal.score(), goal.epochs()))
            .orElse("");
  }

  private static String score(BuiltInSet set) {
    return set.task() == Task.CLASSIFICATION ? "accuracy" : "R2";
  }

  void writeJson(JsonGenerator json, BuiltInSet set) throws IOException {
    Dataset dataset = set.load();
    json.writeStringField("id", set.id());
    json.writeStringField("name", text(set, "name"));
    json.writeStringField("about", text(set, "about"));
    json.writeStringField("task", set.task().id());
    json.writeNumberField("rows", set.rows());
    if (set.standard() instanceof DataSource.Generated usual) {
      json.writeNumberField("noise", usual.noise());
      json.writeNumberField("dataSeed", usual.seed());
    }
    json.writeArrayFieldStart("features");
    for (Feature feature : dataset.features()) {
      json.writeStartObject();
      DataReport.writeFeature(json, feature, "categories");
      json.writeEndObject();
    }
    json.writeEndArray();
    ReportJson.object(
        json, "target", object -> DataReport.writeFeature(object, dataset.target(), "classes"));
    json.writeStringField("source", text(set, "source"));
    json.writeStringField("licence", text(set, "licence"));
    json.writeArrayFieldStart("presets");
    for (Preset preset : Preset.of(set.id())) writePreset(json, preset);
    json.writeEndArray();
  }

  private static void writePreset(JsonGenerator json, Preset preset) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", preset.id());
    if (preset.goal().isPresent()) {
      Preset.Goal goal = preset.goal().get();
      json.writeNumberField(
          preset.set().task() == Task.CLASSIFICATION ? "accuracy" : "r2", goal.score());
      json.writeNumberField("epochs", goal.epochs());
    }
    json.writeEndObject();
  }
}
