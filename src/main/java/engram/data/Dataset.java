package engram.data;

import java.util.HashSet;
import java.util.List;
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
  private final DMatrixRMaj values;
  private final double[] targets;

  private Dataset(
      String id, List<Feature> features, Feature target, DMatrixRMaj values, double[] targets) {
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
        features.size() == values.numCols,
        "%d features have %d columns",
        features.size(),
        values.numCols);
    require(
        targets.length == values.numRows, "%d targets for %d rows", targets.length, values.numRows);
    HashSet<String> names = new HashSet<>();
    for (Feature feature : features) {
      require(names.add(feature.name()), "two features are called %s", feature.name());
    }
    for (int row = 0; row < values.numRows; row++) {
      for (int feature = 0; feature < values.numCols; feature++) {
        double value = values.data[row * values.numCols + feature];
        require(
            Double.isNaN(value) || features.get(feature).holds(value),
            "feature %s of row %d is %s",
            features.get(feature).name(),
            row,
            value);
      }
      require(target.holds(targets[row]), "row %d has the target %s", row, targets[row]);
    }
    return new Dataset(id, List.copyOf(features), target, values, targets);
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
    return values.numRows;
  }

  public int featureCount() {
    return values.numCols;
  }

  /** As measured, in the feature's unit; the number of a category; NaN if not known. */
  public double value(int row, int feature) {
    return values.get(row, feature);
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
      System.arraycopy(values.data, rows[i] * d, chosen.data, i * d, d);
      chosenTargets[i] = targets[rows[i]];
    }
    return new Dataset(id, features, target, chosen, chosenTargets);
  }
}
