package engram.cli.train;

import com.fasterxml.jackson.annotation.JsonInclude;
import engram.data.Feature;
import engram.data.table.Heading;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column.
 *
 * @param categories of an input that is no number
 * @param classes of a target that is no number
 * @param used whether the network is given it; null where that is not asked
 */
record FeatureReport(
    String name,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) String unit,
    List<String> categories,
    List<String> classes,
    Boolean used) {
  static FeatureReport input(Feature feature, Boolean used) {
    return new FeatureReport(
        feature.name(),
        feature.unit(),
        feature.isNumber() ? null : feature.categories(),
        null,
        used);
  }

  static FeatureReport target(Feature feature) {
    return new FeatureReport(
        feature.name(),
        feature.unit(),
        null,
        feature.isNumber() ? null : feature.categories(),
        null);
  }

  /** All of them, or how many if they are too many for a line. */
  static String line(List<FeatureReport> features) {
    return features.size() > ScoreTables.MOST_CLASSES
        ? String.valueOf(features.size())
        : features.stream().map(FeatureReport::line).collect(Collectors.joining(", "));
  }

  /** The name with the unit or the categories. */
  String line() {
    List<String> all = categories == null ? classes : categories;
    if (all == null) return new Heading(name, unit).text();
    return name
        + ": "
        + (all.size() > ScoreTables.MOST_CLASSES
            ? all.size() + " categories"
            : String.join(" | ", all));
  }
}
