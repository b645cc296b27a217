package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Parameters;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterHistoryTest {
  private static final Recipe RECIPE = Preset.REPAIRED.recipe();

  private final Run run = Recipes.run(RECIPE);

  /** Trains on, and notes what a live pass shows at the end of each epoch. */
  private static List<Parameters> train(Run run, int epochs) {
    List<Parameters> live = new ArrayList<>(List.of(run.parameters()));
    for (int k = 0; k < epochs; k++) {
      run.trainEpoch();
      live.add(run.parameters());
    }
    return live;
  }

  private static void assertIsLive(ParameterHistory history, List<Parameters> live) {
    for (int i = 0; i < history.size(); i++) {
      assertThat(history.parameters(i)).isEqualTo(live.get(history.epoch(i)));
    }
  }

  @Test
  void holdsEveryEpochOfAShortRunToTheBit() {
    List<Parameters> live = train(run, 40);
    ParameterHistory history = run.parameterHistory();
    assertThat(history.size()).isEqualTo(41);
    assertThat(history.epoch(0)).isZero();
    assertThat(history.epoch(40)).isEqualTo(40);
    assertIsLive(history, live);
  }

  @Test
  void keepsTheEpochsAfterTheShownOneUntilTheRunGoesOnChanged() {
    List<Parameters> live = train(run, 30);
    run.goTo(10);
    assertThat(run.parameterHistory().size()).isEqualTo(31);
    assertIsLive(run.parameterHistory(), live);

    run.change(new Intervention.LearningRate(0.2));
    assertThat(run.parameterHistory().size()).isEqualTo(31);
    List<Parameters> changed = new ArrayList<>(live.subList(0, 10));
    changed.addAll(train(run, 5));
    assertThat(changed.get(15)).isNotEqualTo(live.get(15));
    assertThat(run.parameterHistory().size()).isEqualTo(16);
    assertIsLive(run.parameterHistory(), changed);
  }

  @Test
  void ofALongRunItHoldsEvenlySpacedEpochsToTheBit() {
    Run narrow = new Run(RECIPE, Recipes.data(RECIPE), 64_000);
    List<Parameters> live = train(narrow, 500);
    ParameterHistory history = narrow.parameterHistory();
    assertThat(history.size()).isBetween(8, 40);
    int every = history.epoch(1);
    for (int i = 0; i < history.size(); i++) assertThat(history.epoch(i)).isEqualTo(i * every);
    assertThat(history.epoch(history.size() - 1)).isGreaterThan(500 - every);
    assertIsLive(history, live);
  }

  @Test
  void isMadeAnewOnlyWhenAnEpochWasAdded() {
    train(run, 3);
    ParameterHistory before = run.parameterHistory();
    run.trainBatch();
    assertThat(run.parameterHistory()).isSameAs(before);
    run.trainEpoch();
    assertThat(run.parameterHistory()).isNotSameAs(before);
    assertThat(before.size()).isEqualTo(4);
    assertThat(run.parameterHistory().size()).isEqualTo(5);
  }
}
