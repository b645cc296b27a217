package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

/** All that is said of a set that comes with the program, in the window's own English words. */
final class SetReport implements Report {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("engram.data.sets.texts", Locale.ENGLISH);

  private final BuiltInSet set;

  SetReport(BuiltInSet set) {
    this.set = set;
  }

  /** Such as {@code licence}, in English. */
  static String text(BuiltInSet set, String what) {
    return TEXTS.getString(set.textKey(what));
  }

  private String text(String what) {
    return text(set, what);
  }

  @Override
  public void writeText(PrintWriter out) {
    Dataset dataset = set.load();
    out.println(text("name"));
    out.println(text("about"));
    out.println();
    if (set.standard() instanceof DataSource.Generated usual) {
      line(out, "rows", rows(usual));
      line(out, "noise", text("noise"));
    } else {
      line(out, "rows", String.valueOf(set.rows()));
    }
    line(out, "features", DataReport.named(dataset.features()));
    line(out, "target", DataReport.named(dataset.target()));
    line(out, "source", text("source"));
    line(out, "licence", text("licence"));
    for (Preset preset : Preset.of(set.id())) line(out, "preset", preset(preset));
  }

  private static void line(PrintWriter out, String head, String text) {
    out.println(TextWidth.left(head, 10) + text);
  }

  private String rows(DataSource.Generated usual) {
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

  @Override
  public void writeJson(JsonGenerator json) throws IOException {
    Dataset dataset = set.load();
    json.writeStringField("id", set.id());
    json.writeStringField("name", text("name"));
    json.writeStringField("about", text("about"));
    json.writeStringField("task", set.task().id());
    json.writeNumberField("rows", set.rows());
    if (set.standard() instanceof DataSource.Generated usual) {
      json.writeNumberField("noise", usual.noise());
      json.writeNumberField("dataSeed", usual.seed());
    }
    ReportJson.list(
        json,
        "features",
        dataset.features(),
        (object, feature) -> DataReport.writeFeature(object, feature, "categories"));
    ReportJson.object(
        json, "target", object -> DataReport.writeFeature(object, dataset.target(), "classes"));
    json.writeStringField("source", text("source"));
    json.writeStringField("licence", text("licence"));
    ReportJson.list(json, "presets", Preset.of(set.id()), SetReport::writePreset);
  }

  private static void writePreset(JsonGenerator json, Preset preset) throws IOException {
    json.writeStringField("id", preset.id());
    if (preset.goal().isPresent()) {
      Preset.Goal goal = preset.goal().get();
      json.writeNumberField(
          preset.set().task() == Task.CLASSIFICATION ? "accuracy" : "r2", goal.score());
      json.writeNumberField("epochs", goal.epochs());
    }
  }
}
