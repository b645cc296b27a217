package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import engram.cli.Report;
import engram.cli.TextWidth;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Task;
import engram.data.sets.BuiltInSet;
import engram.training.recipe.Preset;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * All that is said of a set that comes with the program, in the window's own English words.
 *
 * @param noise of a set that is drawn, as is dataSeed
 */
record SetReport(
    String id,
    String name,
    String about,
    Task task,
    int rows,
    Double noise,
    Long dataSeed,
    List<FeatureReport> features,
    FeatureReport target,
    String source,
    String licence,
    List<SetPreset> presets,
    @JsonIgnore BuiltInSet set)
    implements Report {
  private static final String TABLE = "%-14s%-16s%6s%10s%9s  %s";
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("engram.data.sets.texts", Locale.ENGLISH);

  /**
   * A recipe for the set, and the score that it is to reach within so many epochs.
   *
   * @param accuracy null in regression
   * @param r2 null in classification
   */
  record SetPreset(
      String id, Double accuracy, Double r2, Integer epochs, @JsonIgnore String network) {
    private static SetPreset of(Preset preset) {
      boolean classes = preset.set().task() == Task.CLASSIFICATION;
      Double score = preset.goal().map(Preset.Goal::score).orElse(null);
      return new SetPreset(
          preset.id(),
          classes ? score : null,
          classes ? null : score,
          preset.goal().map(Preset.Goal::epochs).orElse(null),
          TrainReport.shape(preset.recipe().network()));
    }

    private String line() {
      String goal =
          epochs == null
              ? ""
              : "; %s %s on the test samples within %s epochs"
                  .formatted(
                      accuracy == null ? "R2" : "accuracy",
                      accuracy == null ? r2 : accuracy,
                      epochs);
      return id + ": " + network + goal;
    }
  }

  /** All sets: a line each, or all of each as JSON. */
  record All() implements Report {
    @JsonProperty
    List<SetReport> datasets() {
      return Stream.of(BuiltInSet.values()).map(SetReport::of).toList();
    }

    @Override
    public void writeText(PrintWriter out) {
      out.println(TABLE.formatted("name", "task", "rows", "features", "classes", "licence"));
      for (BuiltInSet set : BuiltInSet.values()) {
        out.println(
            TABLE.formatted(
                set.id(),
                set.task().id(),
                String.valueOf(set.rows()),
                String.valueOf(set.featureCount()),
                set.task() == Task.REGRESSION ? "-" : String.valueOf(set.classes()),
                text(set, "licence")));
      }
      out.println();
      out.println("engram datasets NAME tells more of one, engram train --dataset NAME learns it.");
    }
  }

  static SetReport of(BuiltInSet set) {
    Dataset dataset = set.load();
    DataSource.Generated drawn = set.standard() instanceof DataSource.Generated g ? g : null;
    return new SetReport(
        set.id(),
        text(set, "name"),
        text(set, "about"),
        set.task(),
        set.rows(),
        drawn == null ? null : drawn.noise(),
        drawn == null ? null : drawn.seed(),
        dataset.features().stream().map(feature -> FeatureReport.input(feature, null)).toList(),
        FeatureReport.target(dataset.target()),
        text(set, "source"),
        text(set, "licence"),
        Preset.of(set.id()).stream().map(SetPreset::of).toList(),
        set);
  }

  /** Such as {@code licence}, in English. */
  private static String text(BuiltInSet set, String what) {
    return TEXTS.getString(set.textKey(what));
  }

  @Override
  public void writeText(PrintWriter out) {
    out.println(name);
    out.println(about);
    out.println();
    if (set.standard() instanceof DataSource.Generated usual) {
      line(out, "rows", drawn(usual));
      line(out, "noise", text(set, "noise"));
    } else {
      line(out, "rows", String.valueOf(rows));
    }
    line(out, "features", FeatureReport.line(features));
    line(out, "target", target.line());
    line(out, "source", source);
    line(out, "licence", licence);
    for (SetPreset preset : presets) line(out, "preset", preset.line());
  }

  private static void line(PrintWriter out, String head, String text) {
    out.println(TextWidth.left(head, 10) + text);
  }

  private String drawn(DataSource.Generated usual) {
    return "%s, or %s to %s (--points); noise %s (--noise), seed %s (--data-seed)"
        .formatted(
            usual.points(), set.leastPoints(), set.mostPoints(), usual.noise(), usual.seed());
  }
}
