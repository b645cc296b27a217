package engram.cli.train;

import engram.cli.Real;
import engram.cli.Whole;
import engram.cli.WrongOptions;
import engram.data.Dataset;
import engram.data.NumpyRandom;
import engram.data.SplitPlan;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** How the rows are parted. */
final class SplitOptions {
  @Real(from = 0, below = 1)
  @Option(
      names = "--test-size",
      paramLabel = "F",
      description =
          "Fraction of the samples kept for testing; with 0 all samples are for training and"
              + " testing.")
  private Double test;

  @Real(from = 0, below = 1)
  @Option(
      names = "--validation",
      paramLabel = "F",
      description = "Fraction of the remaining samples, kept for choosing settings (default: 0).")
  private Double validation;

  @Option(
      names = "--stratify",
      description =
          "Give each part, or fold, the classes in the proportions that all samples have.")
  private boolean stratify;

  @Whole(from = 0, to = NumpyRandom.LARGEST_SEED)
  @Option(
      names = "--split-seed",
      paramLabel = "N",
      description = "Seed of the split, or of the folds, as scikit-learn's.")
  private Long seed;

  @Whole(from = 2, to = 1000)
  @Option(
      names = "--folds",
      paramLabel = "K",
      description =
          "Train K times, each time tested with another part of the samples, as scikit-learn's"
              + " KFold or StratifiedKFold (shuffled) parts them.")
  private Integer folds;

  /** How many folds, if the rows are to be parted so. */
  OptionalInt folds() {
    return folds == null ? OptionalInt.empty() : OptionalInt.of(folds);
  }

  /**
   * @param rows those in use
   * @throws WrongOptions if the rows can't be parted so
   */
  SplitPlan plan(SplitPlan base, Dataset rows) {
    if (folds != null) checkFolds(rows);
    if (stratify) checkClasses(rows);
    double testShare = test == null ? base.test() : test;
    if (folds == null && Math.ceil(testShare * rows.rows()) >= rows.rows()) {
      throw new WrongOptions(
          "--test-size %s leaves none of the %s samples for training."
              .formatted(testShare, rows.rows()));
    }
    return new SplitPlan(
        testShare,
        validation == null ? base.validation() : validation,
        stratify || base.stratified(),
        seed == null ? base.seed() : seed);
  }

  private void checkFolds(Dataset rows) {
    if (test != null) {
      throw new WrongOptions("--folds tests with every row in turn: leave --test-size out.");
    }
    if (validation != null) {
      throw new WrongOptions("--folds keeps no samples for validation: leave --validation out.");
    }
    if (folds > rows.rows()) {
      throw new WrongOptions(
          "--folds %s is more than the %s samples: each fold needs one."
              .formatted(folds, rows.rows()));
    }
  }

  private void checkClasses(Dataset rows) {
    if (!rows.isClassification()) {
      throw new WrongOptions(
          "--stratify is for classes, and %s is a number.".formatted(rows.target().name()));
    }
    int[] counts = new int[rows.classes()];
    for (int row = 0; row < rows.rows(); row++) counts[rows.label(row)]++;
    int most = IntStream.of(counts).max().orElse(0);
    if (folds != null && folds > most) {
      throw new WrongOptions(
          "--folds %s with --stratify needs a class of as many samples, and the largest has %s."
              .formatted(folds, most));
    }
    for (int c = 0; folds == null && c < counts.length; c++) {
      if (counts[c] != 1) continue;
      throw new WrongOptions(
          "--stratify needs two samples of each class, and %s has one: leave that sample or --stratify out."
              .formatted(rows.classNames().get(c)));
    }
  }
}
