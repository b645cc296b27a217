package engram.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import engram.data.Scaling;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Optimizer;
import engram.training.recipe.Preset;
import engram.training.recipe.Problem;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import java.lang.management.ManagementFactory;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();
  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static void epochs(Run run, int count) {
    for (int i = 0; i < count; i++) run.trainEpoch();
  }

  @Test
  void anEpochIsTheBatchesOfAllRowsAndTheLastMayBeShort() {
    Run run = Recipes.run(REPAIRED.withSettings(REPAIRED.settings().withBatchSize(50)));
    run.trainBatch();
    assertThat(run.position()).isEqualTo(new Position(0, 50));
    run.trainBatch();
    assertThat(run.position()).isEqualTo(new Position(0, 100));
    run.trainBatch();
    assertThat(run.position()).isEqualTo(new Position(1, 0));
    assertThat(run.history().size()).isEqualTo(2);
  }

  @Test
  void aBatchSizeOfAllRowsOrMoreIsTheFullBatch() {
    Run full = Recipes.run(REPAIRED.withSettings(REPAIRED.settings().withBatchSize(0)));
    Run same = Recipes.run(REPAIRED.withSettings(REPAIRED.settings().withBatchSize(120)));
    Run more =
        Recipes.run(REPAIRED.withSettings(REPAIRED.settings().withBatchSize(Integer.MAX_VALUE)));
    for (Run run : new Run[] {full, same, more}) epochs(run, 5);
    assertThat(same.parameters()).isEqualTo(full.parameters());
    assertThat(more.parameters()).isEqualTo(full.parameters());
  }

  @ParameterizedTest
  @EnumSource
  void theNextStepIsTheOneMadeThenAndChangesNothing(Optimizer optimizer) {
    Run run = Recipes.run(Recipes.optimizer(optimizer, 0.01, 0.9));
    Run unwatched = Recipes.run(Recipes.optimizer(optimizer, 0.01, 0.9));
    for (int batch = 0; batch < 30; batch++) {
      NextStep next = run.nextStep();
      assertThat(next.rows()).hasSize(10).doesNotHaveDuplicates();
      run.trainBatch();
      unwatched.trainBatch();
      assertThat(next.after()).isEqualTo(run.parameters());
      assertThat(run.parameters()).isEqualTo(unwatched.parameters());
    }
  }

  @Test
  void theGradientsOfTheNextStepAreThoseThatPlainDescentTakes() {
    Run run = Recipes.run(REPAIRED);
    double[] before = run.parameters().toArray();
    NextStep next = run.nextStep();
    double[] after = next.after().toArray();
    for (int k = 0; k < before.length; k++) {
      assertThat(after[k]).isEqualTo(before[k] - 0.01 * next.gradients().get(k));
    }
  }

  @Test
  void goingToAnEpochThatWasNotTrainedIsRefused() {
    Run run = Recipes.run(REPAIRED);
    epochs(run, 2);
    assertThatThrownBy(() -> run.goTo(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> run.goTo(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(run.epoch()).isEqualTo(2);
  }

  @Test
  void aChangeAtTheEdgeSurvivesAStepBackAndForward() {
    Run run = Recipes.run(REPAIRED);
    epochs(run, 3);
    run.change(new Intervention.LearningRate(0.5));
    run.goTo(2);
    assertThat(run.settings().learningRate()).isEqualTo(0.01);
    run.trainEpoch();
    assertThat(run.settings().learningRate()).isEqualTo(0.5);
  }

  @Test
  void aChangeInThePastReplacesWhatCameAfter() {
    Run run = Recipes.run(REPAIRED);
    epochs(run, 5);
    History before = run.history();
    run.goTo(2);
    run.change(new Intervention.LearningRate(0.5));
    assertThat(run.lastEpoch()).isEqualTo(5);
    run.trainEpoch();
    assertThat(run.lastEpoch()).isEqualTo(3);
    assertThat(run.history().trainLoss(2)).isEqualTo(before.trainLoss(2));
    assertThat(run.history().trainLoss(3)).isNotEqualTo(before.trainLoss(3));
    assertThat(before.size()).isEqualTo(6);
  }

  @Test
  void aChangeInThePastThatIsTakenBackReplacesNothing() {
    Run run = Recipes.run(REPAIRED);
    epochs(run, 5);
    run.goTo(2);
    run.change(new Intervention.LearningRate(0.5));
    run.change(new Intervention.LearningRate(0.01));
    run.trainEpoch();
    assertThat(run.lastEpoch()).isEqualTo(5);
    assertThat(run.changes()).isEmpty();
  }

  @Test
  void theStopRuleHoldsOnlyAtTheEndOfAnEpochAndNotBeforeTheFirst() {
    Run run = Recipes.run(REPAIRED.withStop(new StopRule(1000, OptionalDouble.of(10))));
    assertThat(run.stopReached()).isFalse();
    run.trainBatch();
    assertThat(run.stopReached()).isFalse();
    run.trainEpoch();
    assertThat(run.stopReached()).isTrue();
    run.stopAt(new StopRule(2, OptionalDouble.empty()));
    assertThat(run.stopReached()).isFalse();
    run.trainEpoch();
    assertThat(run.stopReached()).isTrue();
  }

  @Test
  void divergenceReturnsToTheLastGoodEpochAndKeepsTheSettingsOfTheEnd() {
    Run run = Recipes.run(REPAIRED.withNetwork(Recipes.diverging().network()));
    epochs(run, 3);
    run.trainBatch();
    run.change(new Intervention.LearningRate(1e200));
    run.trainEpoch();
    assertThat(run.problem())
        .contains(new Problem.Diverged(4, 3, Problem.Culprit.LEARNING_RATE, 1e200));
    assertThat(run.position()).isEqualTo(new Position(3, 0));
    assertThat(run.settings().learningRate()).isEqualTo(1e200);
    assertThat(run.lastEpoch()).isEqualTo(3);
    assertThat(run.evaluateTrain().loss()).isEqualTo(run.history().trainLoss(3));

    run.change(new Intervention.LearningRate(0.01));
    assertThat(run.problem()).isEmpty();
    Run undisturbed = Recipes.run(REPAIRED.withNetwork(Recipes.diverging().network()));
    epochs(undisturbed, 4);
    run.trainEpoch();
    assertThat(run.parameters()).isEqualTo(undisturbed.parameters());
    assertThat(run.changes()).isEmpty();
  }

  @Test
  void goingBackAfterDivergenceAndOnAgainDivergesAgainAtTheSameEpoch() {
    Run run = Recipes.run(Recipes.diverging());
    while (run.problem().isEmpty()) run.trainEpoch();
    Problem first = run.problem().orElseThrow();
    run.goTo(0);
    assertThat(run.problem()).isEmpty();
    while (run.problem().isEmpty()) run.trainEpoch();
    assertThat(run.problem()).contains(first);
  }

  @Test
  void aRunThatIsNotFiniteInsideAnEpochGoesBackWhenItIsLookedAt() {
    Run run = Recipes.run(REPAIRED.withNetwork(Recipes.diverging().network()));
    run.trainEpoch();
    run.change(new Intervention.LearningRate(1e300));
    run.trainBatch();
    run.trainBatch();
    assertThat(run.position().row()).isEqualTo(20);
    run.checkInside();
    assertThat(run.position()).isEqualTo(new Position(1, 0));
    assertThat(run.problem()).isPresent();
    assertThat(run.evaluateTrain().loss()).isFinite();
  }

  @Test
  void aFiniteRunInsideAnEpochStaysWhereItIs() {
    Run run = Recipes.run(REPAIRED);
    run.trainBatch();
    run.checkInside();
    assertThat(run.position()).isEqualTo(new Position(0, 10));
    assertThat(run.problem()).isEmpty();
  }

  /** tanh of an infinite weighted sum is 1: the loss alone would not tell. */
  @Test
  void aWeightThatIsNotFiniteIsDivergenceEvenWhereTheLossIsFinite() {
    Run run =
        Recipes.run(
            REPAIRED
                .withNetwork(Recipes.network(3, Activation.TANH))
                .withData(REPAIRED.data().withScaling(Scaling.RAW))
                .withInitializer(Initializer.ZEROS)
                .withSettings(
                    new Settings(Optimizer.SGD, Double.MAX_VALUE, Settings.FULL_BATCH, 0, 0, 0)));
    run.trainEpoch();
    assertThat(run.problem()).isPresent();
    assertThat(run.epoch()).isZero();
    for (double value : run.parameters().toArray()) assertThat(value).isFinite();
  }

  @Test
  void aNetworkThatDoesNotFitTheDataIsRefusedWithAllFourNumbers() {
    assertThatThrownBy(() -> Recipes.run(REPAIRED.withNetwork(Recipes.network(1, Activation.TANH))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the network takes 4 inputs and gives 1 outputs, the data have 4 inputs and 3"
                + " targets");
  }

  @Test
  void trainingTimeGrowsWithoutTheMeasuring() {
    Run run = Recipes.run(REPAIRED);
    assertThat(run.trainingNanos()).isZero();
    long start = System.nanoTime();
    epochs(run, 20);
    assertThat(run.trainingNanos()).isPositive().isLessThan(System.nanoTime() - start);
  }

  /** Less than a byte a batch: what the just-in-time compiler leaves when it swaps code. */
  @ParameterizedTest
  @EnumSource
  void aBatchAllocatesNothing(Optimizer optimizer) {
    Run run = Recipes.run(Recipes.optimizer(optimizer, 0.001, 0.9));
    epochs(run, 200);
    long allocated = 0;
    for (int epoch = 0; epoch < 50; epoch++) {
      run.trainBatch();
      long before = MEMORY.getCurrentThreadAllocatedBytes();
      for (int batch = 1; batch < 11; batch++) run.trainBatch();
      allocated += MEMORY.getCurrentThreadAllocatedBytes() - before;
      run.trainBatch();
    }
    assertThat(run.epoch()).isEqualTo(250);
    assertThat(allocated).isLessThan(500);
  }

  @Test
  void anEpochWithoutACheckpointAllocatesNothing() {
    Run run = new Run(REPAIRED, Recipes.data(REPAIRED), 0);
    epochs(run, 4200);
    long before = MEMORY.getCurrentThreadAllocatedBytes();
    epochs(run, 1000);
    assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
  }
}
