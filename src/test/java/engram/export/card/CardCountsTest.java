package engram.export.card;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.Feature;
import engram.data.Missing;
import engram.data.SplitPlan;
import engram.data.sets.BuiltInSet;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.EarlyStop;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** One sample and one change are not several, and each number stands in its place. */
class CardCountsTest {

  private static String card(Run run, String language) {
    return CardWriter.write(
            CardRun.of(run), OptionalDouble.empty(), OptionalDouble.empty(), language)
        .text();
  }

  private static Run irises(double test) {
    Recipe recipe = Preset.REPAIRED.recipe();
    recipe = recipe.withData(recipe.data().withSplit(recipe.data().split().withTest(test)));
    return new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
  }

  @Test
  void oneChangeWasMadeOnceAndMoreAreCounted() {
    Run run = irises(0.2);
    assertThat(card(run, "en")).contains("Changed by hand on the way: nothing");
    run.change(new Intervention.LearningRate(0.5));
    run.trainEpoch();
    assertThat(card(run, "en"))
        .contains("Changed by hand on the way: 1 time\n")
        .contains("were changed by hand 1 time: the recipe alone");
    assertThat(card(run, "zh")).contains("途中人工改动：1 次").contains("人工改动 1 次");
    run.change(new Intervention.LearningRate(0.25));
    run.trainEpoch();
    assertThat(card(run, "en"))
        .contains("Changed by hand on the way: 2 times\n")
        .contains("were changed by hand 2 times: the recipe alone");
  }

  @Test
  void thePatienceOfOneEpochIsOne() {
    assertThat(card(patient(1), "en")).contains("patience of 1 epoch, least gain 0.25, by");
    assertThat(card(patient(3), "en")).contains("patience of 3 epochs, least gain 0.25, by");
  }

  private static Run patient(int epochs) {
    Recipe recipe = Preset.REPAIRED.recipe();
    EarlyStop early = new EarlyStop(epochs, 0.25, true);
    recipe = recipe.withStop(new StopRule(9, OptionalDouble.empty(), Optional.of(early)));
    return new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
  }

  @Test
  void oneTestSampleIsOne() {
    Run run = irises(0.006);
    String card = card(run, "en");
    assertThat(run.data().split().test()).hasSize(1);
    // 0.98 / √1
    assertThat(card)
        .contains("There is only 1 test sample: the true accuracy may be as much as 98.0% off")
        .contains(", 1 test sample\n")
        .contains(", 0 test samples\n")
        .doesNotContain("1 test samples");
    assertThat(card(run, "zh")).contains("测试样本只有 1 个").contains("测试样本 1 个");
  }

  /** The one that is kept for validation. */
  @Test
  void oneSampleThatConfidenceIsFittedOnIsOne() {
    Run run = table(plan -> plan.withValidation(0.02));
    assertThat(run.data().split().validation()).hasSize(1);
    assertThat(card(run, "en"))
        .containsPattern("%, over \\d+ test samples\n")
        .containsPattern("T = \\d+\\.\\d\\d, fitted on 1 sample: \\d+\\.\\d%");
    assertThat(card(run, "zh")).containsPattern("T = \\d+\\.\\d\\d，在 1 个样本上拟合：\\d+\\.\\d%");
    assertThat(card(table(plan -> plan.withValidation(0.1)), "en"))
        .contains(", fitted on 4 samples: ");
  }

  /** The only complete one. */
  @Test
  void oneCompleteSampleIsOne() {
    DMatrixRMaj values = new DMatrixRMaj(new double[][] {{1}, {Double.NaN}, {Double.NaN}});
    Dataset rows =
        Dataset.of(
            "own",
            List.of(Feature.number("a", "")),
            Feature.number("b", ""),
            values,
            new double[] {1, 2, 3});
    Recipe recipe = Proposal.of(DataSource.own(rows), rows);
    SplitPlan all = recipe.data().split().withTest(0).withValidation(0).withStratified(false);
    recipe = recipe.withData(recipe.data().withSplit(all).withMissing(Missing.DROP));
    Run run = new Run(recipe, new PreparedData(recipe.data(), rows));
    assertThat(card(run, "en")).contains("Data: own: 1 of 3 samples is complete and used");
    assertThat(card(run, "zh")).contains("own：共 3 个样本，其中 1 个完整并被采用");
    assertThat(card(irises(0.2), "en")).contains("iris: 150 of 150 samples are complete and used");
  }

  /** Each class with its precision and recall by the confusion matrix, and its rows. */
  @Test
  void theNumbersOfAClassStandInTheirPlaces() {
    Run run = irises(0.2);
    for (int epoch = 0; epoch < 5; epoch++) run.trainEpoch();
    List<String> names = run.data().dataset().classNames();
    int[][] matrix = run.evaluateTest().confusion();
    String english = card(run, "en");
    String chinese = card(run, "zh");
    for (int c = 0; c < 3; c++) {
      int said = 0;
      int rows = 0;
      for (int k = 0; k < 3; k++) {
        said += matrix[k][c];
        rows += matrix[c][k];
      }
      double right = matrix[c][c];
      String precision = said == 0 ? "none" : percent(right / said);
      String recall = percent(right / rows);
      assertThat(english)
          .contains(
              "%s: precision %s, recall %s, %d test samples\n"
                  .formatted(names.get(c), precision, recall, rows));
      if (said == 0) continue;
      assertThat(chinese).contains("：精确率 %s，召回率 %s，测试样本 %d 个\n".formatted(precision, recall, rows));
    }
  }

  private static String percent(double share) {
    return CardTexts.number(100 * share, 1) + "%";
  }

  /** Groups of a column: b is in the test once. */
  @Test
  void aGroupOfOneHasOneSample() {
    Run run = grouped();
    String card = card(run, "en");
    int ofB = 0;
    for (int row : run.data().split().test()) {
      if (run.data().dataset().value(row, 0) == 1) ofB++;
    }
    assertThat(ofB).as("the rare one is tested once").isEqualTo(1);
    assertThat(card)
        .contains("Only 1 test sample has place = b: too few to judge.")
        .containsPattern("Only \\d+ test samples have place = a: too few to judge\\.");
  }

  private static Run grouped() {
    for (long seed = 0; ; seed++) {
      long drawn = seed;
      Run run = table(plan -> plan.withSeed(drawn));
      int rare = 0;
      for (int row : run.data().split().test()) if (row % 8 == 0) rare++;
      if (rare == 1) return run;
    }
  }

  private static Run table(UnaryOperator<SplitPlan> split) {
    List<Feature> features =
        List.of(Feature.category("place", List.of("a", "b")), Feature.number("size", ""));
    Feature target = Feature.category("is", List.of("no", "yes"));
    DMatrixRMaj values = new DMatrixRMaj(40, 2);
    double[] targets = new double[40];
    for (int row = 0; row < 40; row++) {
      values.set(row, 0, row % 8 == 0 ? 1 : 0);
      values.set(row, 1, row);
      targets[row] = row % 2;
    }
    Dataset rows = Dataset.of("own", features, target, values, targets);
    Recipe recipe = Proposal.of(DataSource.own(rows), rows);
    recipe = recipe.withData(recipe.data().withSplit(split.apply(recipe.data().split())));
    return new Run(recipe, new PreparedData(recipe.data(), rows));
  }
}
