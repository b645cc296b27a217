package engram.training.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engram.data.DataSource;
import engram.data.Scaling;
import engram.data.SplitPlan;
import engram.data.TargetCoding;
import engram.nn.Activation;
import engram.nn.Initializer;
import engram.nn.Loss;
import engram.nn.Optimizer;
import engram.training.Intervention;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The values that define a run, and what they refuse. */
class RecipeTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();
  private static final Settings PLAIN = REPAIRED.settings();

  private static void refuses(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
  }

  @Test
  void theDocumentsRecipeIsTheArticles() {
    Recipe document = Preset.DOCUMENT.recipe();
    assertThat(document.network())
        .isEqualTo(Recipes.network(10, Activation.TANH, 3, Activation.TANH));
    assertThat(document.data())
        .isEqualTo(
            new DataSetup(
                new DataSource.BuiltIn("iris"),
                SplitPlan.of(0.2, 42),
                Scaling.RAW,
                TargetCoding.ZERO_ONE));
    assertThat(document.initializer()).isEqualTo(Initializer.STANDARD_NORMAL);
    assertThat(document.loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    assertThat(document.settings())
        .isEqualTo(new Settings(Optimizer.SGD, 0.01, Settings.FULL_BATCH, 0, 0, 0));
    assertThat(document.seed()).isEqualTo(42);
    assertThat(document.stop()).isEqualTo(new StopRule(1000, OptionalDouble.empty()));
  }

  @Test
  void theRepairedRecipeDiffersInScalingWeightsAndBatches() {
    Recipe document = Preset.DOCUMENT.recipe();
    assertThat(REPAIRED)
        .isEqualTo(
            document
                .withData(document.data().withScaling(Scaling.STANDARDIZE))
                .withInitializer(Initializer.GLOROT_NORMAL)
                .withSettings(document.settings().withBatchSize(10)));
  }

  @Test
  void crossEntropyNeedsASoftmaxOrSigmoidOutputAndTargetsFromZeroToOne() {
    refuses(
        () -> REPAIRED.withLoss(Loss.CROSS_ENTROPY),
        "the loss cross-entropy needs a softmax or sigmoid output, not tanh");
    Recipe softmax = REPAIRED.withNetwork(Recipes.network(3, Activation.SOFTMAX));
    assertThatCode(() -> softmax.withLoss(Loss.CROSS_ENTROPY)).doesNotThrowAnyException();
    refuses(
        () ->
            softmax
                .withData(softmax.data().withTargets(TargetCoding.PLUS_MINUS_ONE))
                .withLoss(Loss.CROSS_ENTROPY),
        "the loss cross-entropy needs the targets 01 or single-01, not pm1");
  }

  @Test
  void seedsAreThirtyTwoBits() {
    refuses(() -> REPAIRED.withSeed(-1), "the seed is a whole number from 0 to 4294967295, not -1");
    refuses(
        () -> REPAIRED.data().withSplit(SplitPlan.of(0.2, 4294967296L)),
        "the split seed is a whole number from 0 to 4294967295, not 4294967296");
  }

  @Test
  void theTestShareIsLessThanAll() {
    for (double share : new double[] {1, -0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
      refuses(
          () -> REPAIRED.data().withSplit(SplitPlan.of(share, 0)),
          "the test share is a number from 0 to below 1, not " + share);
    }
  }

  @Test
  void aTestShareThatLeavesNothingToTrainOnIsRefusedWithTheData() {
    Recipe all = REPAIRED.withData(REPAIRED.data().withSplit(SplitPlan.of(0.999, 0)));
    assertThatThrownBy(() -> Recipes.data(all))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none for training");
  }

  @Test
  void settingsRefuseWhatIsNoStep() {
    refuses(() -> PLAIN.withLearningRate(0), "the learning rate is a number above 0, not 0.0");
    refuses(
        () -> PLAIN.withLearningRate(Double.NaN), "the learning rate is a number above 0, not NaN");
    refuses(() -> PLAIN.withMomentum(1), "the momentum is a number from 0 to below 1, not 1.0");
    refuses(() -> PLAIN.withL1(-1), "the L1 penalty is a number from 0 up, not -1.0");
    refuses(
        () -> PLAIN.withL2(Double.POSITIVE_INFINITY),
        "the L2 penalty is a number from 0 up, not Infinity");
    refuses(() -> PLAIN.withBatchSize(-1), "a batch has at least one row, not -1");
  }

  @Test
  void anInterventionRefusesTheSameBeforeItReachesTheRun() {
    refuses(
        () -> new Intervention.LearningRate(Double.NaN),
        "the learning rate is a number above 0, not NaN");
    refuses(
        () -> new Intervention.Momentum(1), "the momentum is a number from 0 to below 1, not 1.0");
    refuses(() -> new Intervention.L1(-1), "the L1 penalty is a number from 0 up, not -1.0");
    refuses(() -> new Intervention.L2(-1), "the L2 penalty is a number from 0 up, not -1.0");
    refuses(() -> new Intervention.BatchSize(-1), "a batch has at least one row, not -1");
  }

  @Test
  void eachInterventionChangesItsOwnSettingOnly() {
    assertThat(new Intervention.LearningRate(0.5).applyTo(PLAIN))
        .isEqualTo(new Settings(Optimizer.SGD, 0.5, 10, 0, 0, 0));
    assertThat(new Intervention.BatchSize(3).applyTo(PLAIN))
        .isEqualTo(new Settings(Optimizer.SGD, 0.01, 3, 0, 0, 0));
    assertThat(new Intervention.Momentum(0.5).applyTo(PLAIN))
        .isEqualTo(new Settings(Optimizer.SGD, 0.01, 10, 0.5, 0, 0));
    assertThat(new Intervention.L1(0.5).applyTo(PLAIN))
        .isEqualTo(new Settings(Optimizer.SGD, 0.01, 10, 0, 0.5, 0));
    assertThat(new Intervention.L2(0.5).applyTo(PLAIN))
        .isEqualTo(new Settings(Optimizer.SGD, 0.01, 10, 0, 0, 0.5));
  }

  @Test
  void aStopRuleHasAnEpochWithinReachAndAFiniteLoss() {
    for (int epoch : new int[] {0, -1, StopRule.MOST_EPOCHS + 1, Integer.MAX_VALUE}) {
      refuses(
          () -> new StopRule(epoch, OptionalDouble.empty()),
          "the last epoch is a whole number from 1 to 10000000, not " + epoch);
    }
    for (double loss : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      refuses(
          () -> new StopRule(1, OptionalDouble.of(loss)),
          "the loss to stop at is a number from 0 up, not " + loss);
    }
  }

  @Test
  void aStopRuleHoldsFromItsEpochOnOrAtItsLoss() {
    StopRule rule = new StopRule(10, OptionalDouble.of(0.1));
    assertThat(rule.reached(9, 0.11, 0)).isFalse();
    assertThat(rule.reached(9, 0.1, 0)).isTrue();
    assertThat(rule.reached(10, 5, 0)).isTrue();
    assertThat(rule.reached(11, 5, 0)).isTrue();
    assertThat(new StopRule(10, OptionalDouble.of(0)).reached(1, 0, 0)).isTrue();
  }

  @Test
  void beyondAStopWhatHeldThereIsGoneAndTheRestHolds() {
    StopRule rule = new StopRule(10, OptionalDouble.of(0.1));
    assertThat(rule.beyond(3, 0.5, 0)).isEqualTo(rule);
    assertThat(rule.beyond(3, 0.05, 0)).isEqualTo(new StopRule(10, OptionalDouble.empty()));
    assertThat(rule.beyond(10, 0.5, 0))
        .isEqualTo(new StopRule(StopRule.MOST_EPOCHS, OptionalDouble.of(0.1)));
    assertThat(rule.beyond(10, 0.05, 0).reached(StopRule.MOST_EPOCHS, 1, 0)).isTrue();
  }

  @Test
  void theCulpritIsThePenaltyOrTheMomentumOnlyWhereTheLearningRateIsNotToBlame() {
    assertThat(culprit(PLAIN.withLearningRate(10))).isEqualTo(Problem.Culprit.LEARNING_RATE);
    assertThat(culprit(PLAIN.withLearningRate(10).withL2(1)))
        .isEqualTo(Problem.Culprit.LEARNING_RATE);
    assertThat(culprit(PLAIN.withL2(300))).isEqualTo(Problem.Culprit.L2);
    assertThat(culprit(PLAIN.withL1(300))).isEqualTo(Problem.Culprit.L1);
    assertThat(culprit(PLAIN.withMomentum(0.999))).isEqualTo(Problem.Culprit.LEARNING_RATE);
    assertThat(culprit(PLAIN.withOptimizer(Optimizer.NESTEROV).withMomentum(0.999)))
        .isEqualTo(Problem.Culprit.MOMENTUM);
  }

  private static Problem.Culprit culprit(Settings settings) {
    return Problem.Diverged.at(2, 1, settings).culprit();
  }
}
