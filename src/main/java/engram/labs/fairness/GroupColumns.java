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
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<String> classes;
  private final PreparedData data;

  /**
   * A column that tells samples apart.
   *
   * @param feature its place in the table
   * @param groups those with test samples, the largest first
   */
  private record Column(int feature, List<String> groups) {}

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
      if (found.size() > 1) columns.put(rows.feature(f).name(), new Column(f, found));
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
    return List.copyOf(columns.keySet());
  }

  /** The groups of a column that have test samples, the largest first. */
  public List<String> groups(String column) {
    return columns.get(column).groups();
  }

  /**
   * The last class that is found in both of a column's largest groups; the last of all if none is,
   * as no rate of theirs can be compared then.
   */
  public String usualClass(String column) {
    Dataset rows = data.dataset();
    Column of = columns.get(column);
    List<String> categories = rows.feature(of.feature()).categories();
    List<String> two = of.groups().subList(0, 2);
    for (int label = classes.size() - 1; label >= 0; label--) {
      int wanted = label;
      long found =
          IntStream.of(data.split().test())
              .filter(row -> rows.label(row) == wanted)
              .mapToDouble(row -> rows.value(row, of.feature()))
              .filter(value -> !Double.isNaN(value))
              .mapToObj(value -> categories.get((int) value))
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
