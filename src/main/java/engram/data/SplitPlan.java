package engram.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How the rows are parted.
 *
 * @param test share of the rows kept for testing, below 1; 0 if there are too few rows to keep any:
 *     then the network is tested with all rows, those it learns from among them
 * @param validation share of the rows kept for choosing settings, of those that are left, from 0
 *     (none) to below 1
 * @param stratified whether each part has the classes in the shares that all rows have
 * @param seed 0 … 2³² − 1
 */
public record SplitPlan(double test, double validation, boolean stratified, long seed) {

  /**
   * @throws IllegalArgumentException if a share or the seed is out of its range
   */
  public SplitPlan {
    if (!(test >= 0 && test < 1)) {
      throw new IllegalArgumentException(
          "the test share is a number from 0 to below 1, not " + test);
    }
    if (!(validation >= 0 && validation < 1)) {
      throw new IllegalArgumentException(
          "the validation share is a number from 0 to below 1, not " + validation);
    }
    NumpyRandom.requireSeed("the split seed", seed);
  }

  /** Training and test rows, drawn without regard to classes. */
  public static SplitPlan of(double test, long seed) {
    return new SplitPlan(test, 0, false, seed);
  }

  /**
   * The rows of the parts. Numbers to be foretold are never stratified.
   *
   * @throws IllegalArgumentException if a part would be empty, or stratified have fewer rows than
   *     there are classes
   */
  public Split split(Dataset dataset) {
    if (test == 0) return tested(dataset);
    if (!stratified || !dataset.isClassification()) {
      return Split.trainValidationTest(dataset.rows(), test, validation, seed);
    }
    return Split.stratified(labels(dataset), test, validation, seed);
  }

  /** All rows for testing, in their order; what is not kept for validation is learned from. */
  private Split tested(Dataset dataset) {
    int[] all = IntStream.range(0, dataset.rows()).toArray();
    if (validation == 0) return new Split(all, all);
    Split cut =
        stratified && dataset.isClassification()
            ? Split.stratified(labels(dataset), validation, seed)
            : Split.trainTest(all.length, validation, seed);
    return new Split(cut.train(), cut.test(), all);
  }

  private static int[] labels(Dataset dataset) {
    int[] labels = new int[dataset.rows()];
    Arrays.setAll(labels, dataset::label);
    return labels;
  }

  public SplitPlan withTest(double newTest) {
    return new SplitPlan(newTest, validation, stratified, seed);
  }

  public SplitPlan withValidation(double newValidation) {
    return new SplitPlan(test, newValidation, stratified, seed);
  }

  public SplitPlan withStratified(boolean newStratified) {
    return new SplitPlan(test, validation, newStratified, seed);
  }

  public SplitPlan withSeed(long newSeed) {
    return new SplitPlan(test, validation, stratified, newSeed);
  }
}
