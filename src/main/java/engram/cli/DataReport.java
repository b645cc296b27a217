package engram.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Split;
import engram.training.recipe.DataSetup;
import engram.training.recipe.PreparedData;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rows that a network learned from. */
final class DataReport {
  private final GivenData given;
  private final DataSetup setup;
  private final Dataset inUse;

  DataReport(GivenData given, DataSetup setup) {
    this.given = given;
    this.setup = setup;
    inUse = PreparedData.inUse(setup, given.dataset());
  }

  /** {@code spiral (500 points, noise 0.1, seed 42), standardize}. */
  private String title() {
    DataSource source = given.source();
    String drawn =
        source instanceof DataSource.Generated g
            ? String.format(
                Locale.ROOT, " (%d points, noise %s, seed %d)", g.points(), g.noise(), g.seed())
            : "";
    return source.id() + drawn + ", " + setup.scaling().id();
  }

  /**
   * @param parts such as {@code 120 training rows, 30 test rows}
   */
  void writeText(PrintWriter out, String parts) {
    out.println(title() + ": " + parts);
    if (given.isOwn()) {
      out.println("target " + named(given.dataset().target()));
      out.println("features " + named(used()));
    }
    if (left() > 0) {
      out.printf(
          Locale.ROOT,
          "%d of %d rows left out: a feature in use is not known of them (--missing mean keeps"
              + " them)%n",
          left(),
          given.dataset().rows());
    }
    given.notes().forEach(out::println);
  }

  static String parts(Split split, DataSetup setup) {
    int train = split.train().length;
    int validation = split.validation().length;
    if (setup.split().test() == 0 && validation == 0) {
      return train + " rows, all of them learned and tested";
    }
    return train
        + " training rows, "
        + (validation == 0 ? "" : validation + " validation rows, ")
        + split.test().length
        + " test rows";
  }

  private int left() {
    return given.dataset().rows() - inUse.rows();
  }

  private List<Feature> used() {
    return given.dataset().features().stream()
        .filter(feature -> !setup.inputs().without().contains(feature.name()))
        .toList();
  }

  /** All of them, or how many if they are too many for a line. */
  static String named(List<Feature> features) {
    return features.size() > ScoreTables.MOST_CLASSES
        ? String.valueOf(features.size())
        : features.stream().map(DataReport::named).collect(Collectors.joining(", "));
  }

  static String named(Feature feature) {
    if (feature.isNumber()) {
      return feature.name() + (feature.unit().isEmpty() ? "" : " (" + feature.unit() + ")");
    }
    List<String> all = feature.categories();
    return feature.name()
        + ": "
        + (all.size() > ScoreTables.MOST_CLASSES
            ? all.size() + " categories"
            : String.join(" | ", all));
  }

  void writeJson(JsonGenerator json) throws IOException {
    Dataset dataset = given.dataset();
    json.writeStringField("name", given.source().id());
    json.writeStringField("source", given.isOwn() ? "file" : "built-in");
    if (given.source() instanceof DataSource.Generated drawn) {
      json.writeNumberField("points", drawn.points());
      json.writeNumberField("noise", drawn.noise());
      json.writeNumberField("dataSeed", drawn.seed());
    }
    if (given.source() instanceof DataSource.Own own) {
      json.writeStringField("checksum", own.checksum());
    }
    json.writeStringField("task", dataset.task().id());
    json.writeNumberField("rows", dataset.rows());
    json.writeNumberField("rowsLeftOut", left());
    ReportJson.list(
        json,
        "features",
        dataset.features(),
        (object, feature) -> {
          writeFeature(object, feature, "categories");
          object.writeBooleanField("used", used().contains(feature));
        });
    ReportJson.object(json, "target", object -> writeFeature(object, dataset.target(), "classes"));
    ReportJson.strings(json, "notes", given.notes());
  }

  static void writeFeature(JsonGenerator json, Feature feature, String categories)
      throws IOException {
    json.writeStringField("name", feature.name());
    if (!feature.unit().isEmpty()) json.writeStringField("unit", feature.unit());
    if (!feature.isNumber()) ReportJson.strings(json, categories, feature.categories());
  }
}
