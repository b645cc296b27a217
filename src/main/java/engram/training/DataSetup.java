package engram.training;

import engram.data.TargetCoding;

/**
 * Which data a run learns from, and how they are split, scaled and coded.
 *
 * @param dataset the id of a built-in data set
 * @param testFraction share of the rows kept for testing, between 0 and 1
 * @param splitSeed seed of the split, 0 … 2³² − 1
 */
public record DataSetup(
    String dataset, double testFraction, long splitSeed, Scaling scaling, TargetCoding targets) {

  /**
   * @throws IllegalArgumentException if the share is not between 0 and 1 or the seed out of range
   */
  public DataSetup {
    if (!(testFraction > 0 && testFraction < 1)) {
      throw new IllegalArgumentException(
          "the test share is a number between 0 and 1, not " + testFraction);
    }
    Recipe.checkSeed("split seed", splitSeed);
  }

  public DataSetup withScaling(Scaling newScaling) {
    return new DataSetup(dataset, testFraction, splitSeed, newScaling, targets);
  }

  public DataSetup withTargets(TargetCoding newTargets) {
    return new DataSetup(dataset, testFraction, splitSeed, scaling, newTargets);
  }

  public DataSetup withSplit(double newFraction, long newSeed) {
    return new DataSetup(dataset, newFraction, newSeed, scaling, targets);
  }
}
