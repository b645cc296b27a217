package engram.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;

/**
 * Rows to learn from: n rows of d features, and of each row the target, a class or a number.
 * Immutable. Where a feature of a row is not known, it is NaN.
 */
public final class Dataset {
  private final String id;
  private final List<Feature> features;
  private final Feature target;

  /** One a feature, by row. */
  private final List<IntToDoubleFunction> values;

  private final double[] targets;

  private Dataset(
      String id,
      List<Feature> features,
      Feature target,
      List<IntToDoubleFunction> values,
      double[] targets) {
    this.id = id;
    this.features = features;
    this.target = target;
    this.values = values;
    this.targets = targets;
  }

  /**
   * Copies everything.
   *
   * @param target what is to be learned; its categories are the classes
   * @param values n × d: a number as measured, a category's number from 0, or NaN if not known
   * @param targets n class numbers from 0, or n finite numbers
   * @throws IllegalArgumentException if sizes differ, a name occurs twice, or a number is none that
   *     its feature or the target may have
   */
  public static Dataset of(
      String id, List<Feature> features, Feature target, DMatrixRMaj values, double[] targets) {
    return wrap(id, features, target, values.copy(), targets.clone());
  }

  /**
   * As {@link #of}, but takes both arrays over without a copy: the caller never changes them again.
   */
  public static Dataset wrap(
      String id, List<Feature> features, Feature target, DMatrixRMaj values, double[] targets) {
    require(
        targets.length == values.numRows, "%d targets for %d rows", targets.length, values.numRows);
    int width = values.numCols;
    double[] cells = values.data;
    List<IntToDoubleFunction> columns = new ArrayList<>();
    for (int f = 0; f < width; f++) {
      int feature = f;
      columns.add(row -> cells[row * width + feature]);
    }
    return wrap(id, features, target, columns, targets);
  }

  /**
   * The same of values that are kept elsewhere, so that many rows are not copied.
   *
   * @param columns one a feature, which give the value of a row, each time the same
   * @throws IllegalArgumentException as {@link #of}
   */
  public static Dataset wrap(
      String id,
      List<Feature> features,
      Feature target,
      List<IntToDoubleFunction> columns,
      double[] targets) {
    require(
        features.size() == columns.size(),
        "%d features have %d columns",
        features.size(),
        columns.size());
    HashSet<String> names = new HashSet<>();
    for (Feature feature : features) {
      require(names.add(feature.name()), "two features are called %s", feature.name());
    }
    for (int f = 0; f < columns.size(); f++) {
      requireAll(features.get(f), columns.get(f), targets.length);
    }
    for (int row = 0; row < targets.length; row++) {
      if (target.holds(targets[row])) continue;
      require(false, "row %d has the target %s", row, targets[row]);
    }
    return new Dataset(id, List.copyOf(features), target, List.copyOf(columns), targets);
  }

  private static void requireAll(Feature feature, IntToDoubleFunction values, int rows) {
    for (int row = 0; row < rows; row++) {
      double value = values.applyAsDouble(row);
      if (Double.isNaN(value) || feature.holds(value)) continue;
      require(false, "feature %s of row %d is %s", feature.name(), row, value);
    }
  }

  private static void require(boolean condition, String sentence, Object... values) {
    if (!condition) throw new IllegalArgumentException(sentence.formatted(values));
  }

  /** The texts about it are found by this; own data may have any. */
  public String id() {
    return id;
  }

  public Task task() {
    return target.isNumber() ? Task.REGRESSION : Task.CLASSIFICATION;
  }

  public boolean isClassification() {
    return task() == Task.CLASSIFICATION;
  }

  public List<Feature> features() {
    return features;
  }

  public Feature feature(int feature) {
    return features.get(feature);
  }

  /** What is learned; its categories are the classes. */
  public Feature target() {
    return target;
  }

  /** In the order of the class numbers; empty in regression. */
  public List<String> classNames() {
    return target.categories();
  }

  /** 0 in regression. */
  public int classes() {
    return target.categories().size();
  }

  public int rows() {
    return targets.length;
  }

  public int featureCount() {
    return values.size();
  }

  /** As measured, in the feature's unit; the number of a category; NaN if not known. */
  public double value(int row, int feature) {
    return values.get(feature).applyAsDouble(row);
  }

  /** Whether one of those features is not known of that row. */
  public boolean isIncomplete(int row, int[] ofFeatures) {
    for (int feature : ofFeatures) if (Double.isNaN(value(row, feature))) return true;
    return false;
  }

  /**
   * The class number of a row, from 0.
   *
   * @throws IllegalStateException in regression
   */
  public int label(int row) {
    if (target.isNumber()) throw new IllegalStateException(id + " has no classes");
    return (int) targets[row];
  }

  /** The class number of a row, or the number to be foretold, in the target's unit. */
  public double target(int row) {
    return targets[row];
  }

  /**
   * The same rows by another name.
   *
   * @param words gives the new names of the features and the target
   */
  public Dataset named(String newId, UnaryOperator<String> words) {
    List<Feature> renamed = features.stream().map(f -> f.named(words.apply(f.name()))).toList();
    return renamed(newId, renamed, target.named(words.apply(target.name())));
  }

  /**
   * The same rows with their classes numbered otherwise.
   *
   * @param names all of {@link #classNames()} in their new order; there may be others among them,
   *     of which there is no row
   * @throws IllegalArgumentException if a class is not among them
   */
  public Dataset withClasses(List<String> names) {
    Feature renumbered = new Feature(target.name(), target.unit(), names);
    double[] labels = new double[targets.length];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = names.indexOf(classNames().get(label(row)));
    }
    return wrap(id, features, renumbered, values, labels);
  }

  /**
   * The same rows with other words for everything.
   *
   * @throws IllegalArgumentException if there are not as many features, or one has not as many
   *     categories as before
   */
  public Dataset renamed(String newId, List<Feature> newFeatures, Feature newTarget) {
    require(newFeatures.size() == features.size(), "not %d features", features.size());
    for (int f = 0; f < features.size(); f++) requireAsMany(features.get(f), newFeatures.get(f));
    requireAsMany(target, newTarget);
    return new Dataset(newId, List.copyOf(newFeatures), newTarget, values, targets);
  }

  private static void requireAsMany(Feature before, Feature now) {
    int categories = before.categories().size();
    require(categories == now.categories().size(), "not %d categories of %s", categories, before);
  }

  /** The named rows in that order; a copy. */
  public Dataset subset(int[] rows) {
    int d = featureCount();
    DMatrixRMaj chosen = new DMatrixRMaj(rows.length, d);
    double[] chosenTargets = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int f = 0; f < d; f++) chosen.data[i * d + f] = value(rows[i], f);
      chosenTargets[i] = targets[rows[i]];
    }
    return wrap(id, features, target, chosen, chosenTargets);
  }
}
