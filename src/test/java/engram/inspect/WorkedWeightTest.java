package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import engram.data.Dataset;
import engram.data.sets.BuiltInSet;
import engram.nn.Optimizer;
import engram.nn.Part;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkedWeightTest {
  private static final Dataset IRIS = BuiltInSet.IRIS.load();
  private static final int ROW = 73;
  private static final Part WEIGHT = new Part.Weight(0, 2, 6);
  private static final Part BIAS = new Part.Bias(1, 1);

  @ParameterizedTest
  @EnumSource
  void foretellsTheWeightAfterTheStepThatIsThenMade(Optimizer optimizer) {
    Settings settings = new Settings(optimizer, 0.05, Settings.FULL_BATCH, 0.9, 1e-3, 1e-2);
    try (Session session = new Session(fullBatch(settings), id -> IRIS)) {
      session.watchNextStep(true);
      session.stepForward();
      session.stepForward();
      Snapshot before = Moments.await(session, s -> s.epoch() == 2 && s.next().isPresent());
      session.stepForward();
      Snapshot after = Moments.await(session, s -> s.epoch() == 3);
      for (Part part : new Part[] {WEIGHT, BIAS}) {
        WorkedWeight foretold = new WorkedWeight(Moment.of(before, ROW), part);
        WorkedWeight made = new WorkedWeight(Moment.of(after, ROW), part);
        WorkedWeight.Update update = foretold.update().orElseThrow();
        assertThat(update.before()).isEqualTo(foretold.value());
        assertThat(update.after()).isEqualTo(made.value()).isNotEqualTo(update.before());
        assertThat(update.batchRows()).isEqualTo(120);
      }
    }
  }

  @Test
  void sgdTakesTheLearningRateTimesTheGradientFromTheWeight() {
    Settings settings = new Settings(Optimizer.SGD, 0.05, Settings.FULL_BATCH, 0, 0, 0);
    WorkedWeight weight = new WorkedWeight(watched(settings), WEIGHT);
    WorkedWeight.Update update = weight.update().orElseThrow();
    assertThat(update.after()).isEqualTo(update.before() - 0.05 * update.gradient());
    assertThat(update.change()).isCloseTo(-0.05 * update.gradient(), within(1e-15));
    assertThat(update.penalty()).isZero();
  }

  @Test
  void theGradientOfTheNextStepIsTheMeanOfTheSamplesGradientsPlusThePenalty() {
    Settings settings = new Settings(Optimizer.SGD, 0.05, Settings.FULL_BATCH, 0, 0.01, 0.1);
    Moment moment = watched(settings);
    int[] rows = moment.snapshot().data().split().train();
    for (Part part : new Part[] {WEIGHT, BIAS}) {
      WorkedWeight.Update update = new WorkedWeight(moment, part).update().orElseThrow();
      double sum = 0;
      for (int row : rows) {
        sum += new WorkedWeight(Moment.of(moment.snapshot(), row), part).sampleGradient();
      }
      assertThat(update.gradient()).isCloseTo(sum / rows.length + update.penalty(), within(1e-14));
    }
  }

  @Test
  void thePenaltyPullsWeightsAndNotBiases() {
    Moment moment = watched(new Settings(Optimizer.SGD, 0.05, 10, 0, 0.01, 0.1));
    WorkedWeight weight = new WorkedWeight(moment, WEIGHT);
    assertThat(weight.update().orElseThrow().penalty())
        .isEqualTo(0.1 * weight.value() + 0.01 * Math.signum(weight.value()))
        .isNotZero();
    assertThat(new WorkedWeight(moment, BIAS).update().orElseThrow().penalty()).isZero();
  }

  @Test
  void theGradientOfTheSampleIsDeltaTimesX() {
    Moment moment = Moment.of(Moments.start(Preset.REPAIRED.recipe()), ROW);
    WorkedWeight weight = new WorkedWeight(moment, WEIGHT);
    assertThat(weight.sampleGradient()).isEqualTo(weight.x() * weight.delta()).isNotZero();
    assertThat(weight.x()).isEqualTo(moment.forward().input(2));
    WorkedWeight bias = new WorkedWeight(moment, BIAS);
    assertThat(bias.sampleGradient()).isEqualTo(bias.delta()).isNotZero();
    assertThat(bias.x()).isEqualTo(1);
  }

  @Test
  void knowsNoUpdateWhileTheNextStepIsNotWatched() {
    Moment moment = Moment.of(Moments.start(Preset.REPAIRED.recipe()), ROW);
    assertThat(new WorkedWeight(moment, WEIGHT).update()).isEmpty();
  }

  @Test
  void leadsToItsNeuron() {
    Moment moment = Moment.of(Moments.start(Preset.REPAIRED.recipe()), ROW);
    assertThat(new WorkedWeight(moment, WEIGHT).target()).isEqualTo(new Part.Neuron(0, 6));
    assertThat(new WorkedWeight(moment, BIAS).target()).isEqualTo(new Part.Neuron(1, 1));
  }

  @Test
  void refusesWhatIsNeitherAWeightNorABias() {
    Moment moment = Moment.of(Moments.start(Preset.REPAIRED.recipe()), ROW);
    assertThatThrownBy(() -> new WorkedWeight(moment, new Part.Neuron(0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WorkedWeight(moment, new Part.Weight(0, 4, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Moment watched(Settings settings) {
    try (Session session = new Session(fullBatch(settings), id -> IRIS)) {
      session.watchNextStep(true);
      return Moment.of(Moments.await(session, s -> s.next().isPresent()), ROW);
    }
  }

  private static Recipe fullBatch(Settings settings) {
    return Preset.REPAIRED.recipe().withSettings(settings);
  }
}
