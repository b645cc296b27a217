package engram.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.DataSource;
import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.training.Intervention;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Proposal;
import engram.training.recipe.Recipe;
import engram.training.recipe.TaskData;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goals are held against, on runs whose numbers are known. */
class QuantityTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();
  private static final double FIRST = 0.01;

  private static Run run(Recipe recipe) {
    return new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.IRIS.load()));
  }

  private static Map<Quantity, Double> all(Run run) {
    return Quantity.all(run, run.record());
  }

  private static double rate(Run run) {
    return all(run).get(Quantity.LEARNING_RATE);
  }

  private static void change(Run run, double rate) {
    run.change(new Intervention.LearningRate(rate));
  }

  /** Else a goal for R² could be met by data that can't tell good predictions from bad ones. */
  @Test
  void thereIsNoR2OfEqualTargets() {
    Dataset equal = TaskData.withTargets(7, 7, 7, 7, 8);
    Recipe recipe = Proposal.of(DataSource.own(equal), equal);
    Run run = new Run(recipe, new PreparedData(recipe.data(), equal));
    boolean inTraining = IntStream.of(run.data().split().train()).anyMatch(row -> row == 4);
    Map<Quantity, Double> all = all(run);
    assertThat(all.get(inTraining ? Quantity.TEST_R2 : Quantity.TRAINING_R2)).isNaN();
    assertThat(all.get(inTraining ? Quantity.TRAINING_R2 : Quantity.TEST_LOSS)).isFinite();
  }

  @Test
  void theRateOfTheRecipeCountsIfNothingElseWasSet() {
    Run run = run(REPAIRED);
    assertThat(rate(run)).isEqualTo(FIRST);
    run.trainEpoch();
    assertThat(rate(run)).isEqualTo(FIRST);
  }

  /** A pupil who lowers the rate before the first step has never trained with the larger one. */
  @Test
  void aRateThatWasChangedBeforeTheFirstStepDoesNotCount() {
    Run run = run(REPAIRED);
    change(run, 0.001);
    run.trainEpoch();
    assertThat(rate(run)).isEqualTo(0.001);
    assertThat(Goal.parse("learning rate <= 0.005").isMetBy(rate(run))).isTrue();
  }

  @Test
  void theLargestOfTheRatesThatTrainedCounts() {
    Run run = run(REPAIRED);
    run.trainEpoch();
    change(run, 0.5);
    run.trainBatch();
    change(run, 0.001);
    run.trainBatch();
    assertThat(rate(run)).isEqualTo(0.5);
    Run lowered = run(REPAIRED);
    lowered.trainBatch();
    change(lowered, 0.001);
    lowered.trainEpoch();
    assertThat(rate(lowered)).as("one step was made with it").isEqualTo(FIRST);
  }

  @Test
  void aRateBehindThePlaceThatIsShownDoesNotCount() {
    Run run = run(REPAIRED);
    run.trainEpoch();
    run.trainEpoch();
    change(run, 0.5);
    run.trainEpoch();
    assertThat(rate(run)).isEqualTo(0.5);
    run.goTo(2);
    assertThat(rate(run)).isEqualTo(FIRST);
  }

  @Test
  void theNetworkIsCountedWithoutItsOutputs() {
    NetworkSpec network =
        new NetworkSpec(
            4,
            List.of(
                new LayerSpec(5, Activation.RELU),
                new LayerSpec(2, Activation.TANH),
                new LayerSpec(3, Activation.SIGMOID)));
    Map<Quantity, Double> all = all(run(REPAIRED.withNetwork(network)));
    assertThat(all.get(Quantity.HIDDEN_NEURONS)).isEqualTo(7);
    assertThat(all.get(Quantity.PARAMETERS)).isEqualTo(5 * 5 + 6 * 2 + 3 * 3);
    assertThat(all.get(Quantity.EPOCHS)).isZero();
  }

  @Test
  void classesHaveNoR2AndNumbersNoAccuracy() {
    Map<Quantity, Double> classes = all(run(REPAIRED));
    assertThat(classes.get(Quantity.TEST_R2)).isNaN();
    assertThat(classes.get(Quantity.TRAINING_R2)).isNaN();
    assertThat(classes.get(Quantity.TEST_ACCURACY)).isBetween(0.0, 1.0);
    Recipe recipe = Preset.PENGUINS.recipe();
    Run penguins = new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.PENGUINS.load()));
    Map<Quantity, Double> numbers = all(penguins);
    assertThat(numbers.get(Quantity.TEST_ACCURACY)).isNaN();
    assertThat(numbers.get(Quantity.TEST_R2)).isEqualTo(penguins.evaluateTest().score());
    assertThat(numbers.get(Quantity.TRAINING_LOSS)).isEqualTo(penguins.history().trainLoss(0));
  }
}
