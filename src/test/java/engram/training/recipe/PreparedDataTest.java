package engram.training.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.Formula;
import engram.data.FormulaException;
import engram.data.InputPlan;
import engram.data.Missing;
import engram.data.SetupException;
import engram.data.TargetCoding;
import engram.training.Evaluation;
import engram.training.Run;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparedDataTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  @Test
  void theScalerIsFittedOnTheTrainingRowsAlone() {
    PreparedData data = Recipes.data(REPAIRED);
    for (int feature = 0; feature < 4; feature++) {
      double sum = 0;
      double squares = 0;
      for (int row = 0; row < data.train().rows(); row++) {
        double value = data.train().feature(row, feature);
        sum += value;
        squares += value * value;
      }
      assertThat(sum / 120).isCloseTo(0, within(1e-12));
      assertThat(squares / 120).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void aRowOfTheDataSetLooksAsInTheSetItBelongsTo() {
    PreparedData data =
        Recipes.data(REPAIRED.withData(REPAIRED.data().withTargets(TargetCoding.PLUS_MINUS_ONE)));
    int[] train = data.split().train();
    int[] test = data.split().test();
    assertThat(train).hasSize(120);
    assertThat(test).hasSize(30);
    for (int row = 0; row < train.length; row++) {
      assertThat(data.input(train[row])).isEqualTo(data.train().input(row));
      assertThat(data.target(train[row])).isEqualTo(data.train().target(row));
    }
    for (int row = 0; row < test.length; row++) {
      assertThat(data.input(test[row])).isEqualTo(data.test().input(row));
      assertThat(data.test().target(row)[data.dataset().label(test[row])]).isEqualTo(1);
    }
  }

  @Test
  void rawFeaturesAreTheCentimetres() {
    PreparedData data = Recipes.data(Preset.DOCUMENT.recipe());
    assertThat(data.input(0)).containsExactly(5.1, 3.5, 1.4, 0.2);
  }

  @Test
  void theConfusionMatrixCountsTheRowsByTrueClassThenByPredicted() {
    Run run = Recipes.run(REPAIRED);
    for (int epoch = 0; epoch < 3; epoch++) run.trainEpoch();
    Evaluation evaluation = run.evaluateTest();
    int right = 0;
    int[] byTrueClass = new int[3];
    for (int row = 0; row < 3; row++) {
      right += evaluation.confusion()[row][row];
      for (int count : evaluation.confusion()[row]) byTrueClass[row] += count;
    }
    assertThat(byTrueClass).containsExactly(10, 9, 11);
    assertThat(evaluation.score()).isEqualTo(right / 30.0);
    assertThat(evaluation.score()).isEqualTo(run.history().testScore(3));
    assertThat(evaluation.loss()).isEqualTo(run.history().testLoss(3));
  }

  /** Of {@link TaskData#NUMBERS} only depth, the third feature, is not always known. */
  private static PreparedData numbers(Missing missing, InputPlan plan) {
    DataSetup setup = TaskData.NUMBERS.recipe().data().withMissing(missing).withInputs(plan);
    return new PreparedData(setup, TaskData.NUMBERS.dataset());
  }

  private static final InputPlan WITHOUT_DEPTH = new InputPlan(List.of("depth"));

  @Test
  void aRowThatLacksAFeatureInUseIsIncomplete() {
    PreparedData dropped = numbers(Missing.DROP, InputPlan.ALL);
    assertThat(dropped.incompleteRows()).isEqualTo(20);
    assertThat(dropped.dataset().rows()).isEqualTo(180);
    PreparedData filled = numbers(Missing.MEAN, InputPlan.ALL);
    assertThat(filled.incompleteRows()).isEqualTo(20);
    assertThat(filled.dataset().rows()).isEqualTo(200);
  }

  @Test
  void aFeatureThatIsLeftOutMayBeMissing() {
    for (Missing missing : Missing.values()) {
      PreparedData data = numbers(missing, WITHOUT_DEPTH);
      assertThat(data.incompleteRows()).isZero();
      assertThat(data.dataset().rows()).isEqualTo(200);
      assertThat(data.input(9)).hasSize(3);
    }
  }

  @Test
  void aFeatureThatOnlyAFormulaUsesIsInUse() throws FormulaException {
    InputPlan plan = WITHOUT_DEPTH.withFormulas(List.of(Formula.parse("x1 * x3", 3)));
    PreparedData data = numbers(Missing.DROP, plan);
    assertThat(data.incompleteRows()).isEqualTo(20);
    assertThat(data.dataset().rows()).isEqualTo(180);
  }

  @Test
  void ifNoRowIsCompleteItIsSaid() {
    Dataset given = TaskData.NUMBERS.dataset();
    int[] incomplete = IntStream.range(0, 200).filter(row -> row % 10 == 9).toArray();
    DataSetup setup = TaskData.NUMBERS.recipe().data().withMissing(Missing.DROP);
    assertThatThrownBy(() -> new PreparedData(setup, given.subset(incomplete)))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("each of the 20 rows");
    DataSetup without = setup.withInputs(WITHOUT_DEPTH);
    assertThat(new PreparedData(without, given.subset(incomplete)).dataset().rows()).isEqualTo(20);
  }
}
