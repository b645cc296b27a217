package engram.data;

import java.util.Arrays;

/**
 * How the rows are parted.
 *
 * @param test share of the rows kept for testing, between 0 and 1
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
    if (!(test > 0 && test < 1)) {
      throw new IllegalArgumentException("the test share is a number between 0 and 1, not " + test);
    }
    if (!(validation >= 0 && validation < 1)) {
      throw new IllegalArgumentException(
          "the validation share is a number from 0 to below 1, not " + validation);
    }
    if (seed < 0 || seed > 0xFFFFFFFFL) {
      throw new IllegalArgumentException(
          "the split seed is a whole number from 0 to 4294967295, not " + seed);
    }
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
    if (!stratified || !dataset.isClassification()) {
      return Split.trainValidationTest(dataset.rows(), test, validation, seed);
    }
    int[] labels = new int[dataset.rows()];
    Arrays.setAll(labels, dataset::label);
    return Split.stratified(labels, test, validation, seed);
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
