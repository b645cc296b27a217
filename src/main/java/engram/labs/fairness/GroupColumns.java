package engram.labs.fairness;

import engram.data.Dataset;
import engram.data.Feature;
import engram.training.recipe.PreparedData;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * By which columns the test samples of a run can be told apart, whether the network sees them or
 * not. Immutable.
 */
public final class GroupColumns {
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final List<String> classes;
  private final PreparedData data;

  /**
   * @throws IllegalStateException in regression
   */
  public GroupColumns(PreparedData data) {
    this.data = data;
    Dataset rows = data.dataset();
    classes = rows.classNames();
    for (int f = 0; f < rows.featureCount(); f++) {
      if (rows.feature(f).isNumber()) continue;
      List<String> found = largestFirst(data, f);
      if (found.size() > 1) groups.put(rows.feature(f).name(), found);
    }
  }

  private static List<String> largestFirst(PreparedData data, int column) {
    Feature feature = data.dataset().feature(column);
    int[] counts = new int[feature.categories().size()];
    for (int row : data.split().test()) {
      double value = data.dataset().value(row, column);
      if (!Double.isNaN(value)) counts[(int) value]++;
    }
    return IntStream.range(0, counts.length)
        .filter(c -> counts[c] > 0)
        .boxed()
        .sorted(Comparator.comparingInt(c -> -counts[c]))
        .map(feature.categories()::get)
        .toList();
  }

  /** Those with two groups or more among the test samples, in the order of the table. */
  public List<String> columns() {
    return List.copyOf(groups.keySet());
  }

  /** The groups of a column that have test samples, the largest first. */
  public List<String> groups(String column) {
    return groups.get(column);
  }

  /**
   * The last class that is found in both of a column's largest groups; the last of all if none is,
   * as no rate of theirs can be compared then.
   */
  public String usualClass(String column) {
    Dataset rows = data.dataset();
    int f = rows.features().stream().map(Feature::name).toList().indexOf(column);
    List<String> two = groups(column).subList(0, 2);
    for (int label = classes.size() - 1; label >= 0; label--) {
      int wanted = label;
      long found =
          IntStream.of(data.split().test())
              .filter(row -> rows.label(row) == wanted && !Double.isNaN(rows.value(row, f)))
              .mapToObj(row -> rows.feature(f).categories().get((int) rows.value(row, f)))
              .filter(two::contains)
              .distinct()
              .count();
      if (found == two.size()) return classes.get(label);
    }
    return classes.get(classes.size() - 1);
  }

  /** One of them is wished for. */
  public List<String> classes() {
    return classes;
  }
}
