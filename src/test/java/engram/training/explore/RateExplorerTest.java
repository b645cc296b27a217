package engram.training.explore;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Optimizer;
import engram.training.History;
import engram.training.Run;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateExplorerTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private static RateExplorer explore(Recipe recipe, int epochs) {
    return explore(
        recipe, RateSpread.around(recipe.settings().learningRate(), 10, 1e-5, 10), epochs);
  }

  private static RateExplorer explore(Recipe recipe, List<Double> rates, int epochs) {
    RateExplorer explorer = new RateExplorer(recipe, Recipes.data(recipe), rates, epochs);
    while (!explorer.isFinished()) explorer.trainEpoch();
    return explorer;
  }

  private static List<RateVerdict> verdicts(Recipe recipe, int epochs) {
    return RateJudgement.of(explore(recipe, epochs).trials()).stream()
        .map(RateJudgement::verdict)
        .toList();
  }

  private static double[] bits(History history) {
    return IntStream.range(0, history.size()).mapToDouble(history::trainLoss).toArray();
  }

  @Test
  void eachCurveIsThatOfARunWithThatRateToTheBit() {
    Recipe recipe =
        Recipes.optimizer(Optimizer.MOMENTUM, 0.02, 0.8)
            .withSettings(
                Recipes.optimizer(Optimizer.MOMENTUM, 0.02, 0.8).settings().withL2(0.001));
    for (RateTrial trial : explore(recipe, 40).trials()) {
      Run run = Recipes.run(recipe.withSettings(recipe.settings().withLearningRate(trial.rate())));
      while (run.epoch() < 40) run.trainEpoch();
      assertThat(bits(trial.history())).isEqualTo(bits(run.history()));
      assertThat(trial.history().testScore(40)).isEqualTo(run.history().testScore(40));
    }
  }

  @Test
  void theStopRuleOfTheRecipeDoesNotEndATrial() {
    RateExplorer explorer = explore(Recipes.stopAt(REPAIRED, 5), 20);
    assertThat(explorer.epoch()).isEqualTo(20);
    assertThat(explorer.trials()).allMatch(trial -> trial.epochs() == 20);
  }

  @Test
  void aTrialThatDivergesStopsAndTheOthersGoOn() {
    List<RateTrial> trials = explore(Recipes.diverging(), List.of(0.01, 10.0), 60).trials();
    assertThat(trials.get(0).failedEpoch()).isEmpty();
    assertThat(trials.get(0).epochs()).isEqualTo(60);
    int failed = trials.get(1).failedEpoch().orElseThrow();
    assertThat(failed).isLessThan(60);
    assertThat(trials.get(1).epochs()).isEqualTo(failed - 1);
  }

  @Test
  void endsWhenAllHaveDiverged() {
    RateExplorer explorer = explore(Recipes.diverging(), List.of(5.0, 10.0), 100_000);
    assertThat(explorer.epoch()).isLessThan(100_000);
    assertThat(explorer.trials())
        .extracting(RateTrial::failedEpoch)
        .allMatch(OptionalInt::isPresent);
  }

  @Test
  void onIrisTheRepairedRecipeGoesFromTooSlowOverGoodToOscillating() {
    assertThat(verdicts(REPAIRED, 1000))
        .containsExactly(
            RateVerdict.TOO_SLOW,
            RateVerdict.TOO_SLOW,
            RateVerdict.GOOD,
            RateVerdict.GOOD,
            RateVerdict.OSCILLATING);
  }

  @Test
  void onIrisAdamIsGoodAtATenthOfTheRateAndDivergesAtAHundredTimesIt() {
    Recipe adam = Recipes.optimizer(Optimizer.ADAM, 0.01, 0);
    assertThat(verdicts(adam, 500))
        .containsExactly(
            RateVerdict.TOO_SLOW,
            RateVerdict.GOOD,
            RateVerdict.GOOD,
            RateVerdict.OSCILLATING,
            RateVerdict.DIVERGED);
  }
}
