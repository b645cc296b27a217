package engram.data;

import java.util.HashSet;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Labelled rows: n rows of d features, each row of one class. Immutable. The names are stable ids
 * such as {@code sepal-length}; what a reader sees is looked up elsewhere.
 */
public final class Dataset {
  private final String id;
  private final List<String> featureNames;
  private final List<String> featureUnits;
  private final List<String> classNames;
  private final DMatrixRMaj features;
  private final int[] labels;

  private Dataset(
      String id,
      List<String> featureNames,
      List<String> featureUnits,
      List<String> classNames,
      DMatrixRMaj features,
      int[] labels) {
    this.id = id;
    this.featureNames = featureNames;
    this.featureUnits = featureUnits;
    this.classNames = classNames;
    this.features = features;
    this.labels = labels;
  }

  /**
   * Copies everything.
   *
   * @param featureUnits one for each feature, empty where there is none
   * @param features n × d, finite
   * @param labels n class numbers, from 0
   * @throws IllegalArgumentException if sizes differ, a name occurs twice, a feature is not finite
   *     or a label has no class
   */
  public static Dataset of(
      String id,
      List<String> featureNames,
      List<String> featureUnits,
      List<String> classNames,
      DMatrixRMaj features,
      int[] labels) {
    require(
        featureNames.size() == features.numCols,
        "%d feature names for %d features",
        featureNames.size(),
        features.numCols);
    require(
        featureUnits.size() == features.numCols,
        "%d feature units for %d features",
        featureUnits.size(),
        features.numCols);
    require(
        labels.length == features.numRows,
        "%d labels for %d rows",
        labels.length,
        features.numRows);
    requireDistinct(featureNames);
    requireDistinct(classNames);
    for (int row = 0; row < features.numRows; row++) {
      for (int feature = 0; feature < features.numCols; feature++) {
        double value = features.get(row, feature);
        require(Double.isFinite(value), "feature %d of row %d is %s", feature, row, value);
      }
      require(
          labels[row] >= 0 && labels[row] < classNames.size(),
          "row %d has label %d, but there are %d classes",
          row,
          labels[row],
          classNames.size());
    }
    return new Dataset(
        id,
        List.copyOf(featureNames),
        List.copyOf(featureUnits),
        List.copyOf(classNames),
        features.copy(),
        labels.clone());
  }

  private static void requireDistinct(List<String> names) {
    require(new HashSet<>(names).size() == names.size(), "a name occurs twice in %s", names);
  }

  private static void require(boolean condition, String sentence, Object... values) {
    if (!condition) {
      throw new IllegalArgumentException(sentence.formatted(values));
    }
  }

  public String id() {
    return id;
  }

  public List<String> featureNames() {
    return featureNames;
  }

  /** One for each feature, such as {@code cm}; empty where there is none. */
  public List<String> featureUnits() {
    return featureUnits;
  }

  public List<String> classNames() {
    return classNames;
  }

  public int rows() {
    return features.numRows;
  }

  public int features() {
    return features.numCols;
  }

  public int classes() {
    return classNames.size();
  }

  /** As measured, in the feature's unit. */
  public double feature(int row, int feature) {
    return features.get(row, feature);
  }

  /** The class number of a row, from 0. */
  public int label(int row) {
    return labels[row];
  }

  /** The features of the named rows in that order, rows × features; a copy. */
  public DMatrixRMaj features(int[] rows) {
    int d = features.numCols;
    DMatrixRMaj chosen = new DMatrixRMaj(rows.length, d);
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(features.data, rows[i] * d, chosen.data, i * d, d);
    }
    return chosen;
  }

  /** The class numbers of the named rows in that order; a copy. */
  public int[] labels(int[] rows) {
    int[] chosen = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      chosen[i] = labels[rows[i]];
    }
    return chosen;
  }
}
