package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Parameters;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import org.junit.jupiter.api.Test;

/** A run that outgrows its memory keeps every epoch within reach. */
class LongRunTest {
  private static final Recipe RECIPE = Preset.REPAIRED.recipe();

  @Test
  void aThinnedHistoryKeepsItsStartItsEndAndItsExactPlaces() {
    History.Recorder recorder = new History.Recorder(100);
    for (int e = 0; e < 1234; e++) recorder.append(e, -e, e + 0.5, 2 * e);
    History history = recorder.view();

    assertThat(history.every()).isEqualTo(16);
    assertThat(recorder.entries()).isLessThanOrEqualTo(100);
    for (int e = 0; e < 1233; e++) {
      assertThat(history.trainLoss(e)).isEqualTo(e / 16 * 16);
      assertThat(history.testScore(e)).isEqualTo(2 * (e / 16 * 16));
    }
    assertThat(history.trainLoss(1233)).isEqualTo(1233);
    assertThat(history.testLoss(1233)).isEqualTo(-1233);
  }

  @Test
  void aForkOfAThinnedHistoryGoesOnByItself() {
    History.Recorder recorder = new History.Recorder(100);
    for (int e = 0; e < 150; e++) recorder.append(e, e, e, e);
    History.Recorder fork = recorder.fork(91);
    for (int e = 91; e < 150; e++) fork.append(-e, -e, -e, -e);

    assertThat(fork.view().trainLoss(90)).isEqualTo(90);
    assertThat(fork.view().trainLoss(92)).isEqualTo(-92);
    assertThat(recorder.view().trainLoss(92)).isEqualTo(92);
    assertThat(fork.view().size()).isEqualTo(150);
  }

  @Test
  void everyEpochOfALongRunWithLittleMemoryIsReachedToTheBit() {
    Run small = new Run(RECIPE, Recipes.data(RECIPE), 30_000, 64);
    Run large = Recipes.run(RECIPE);
    Parameters[] seen = new Parameters[701];
    for (int e = 0; e <= 700; e++) {
      seen[e] = large.parameters();
      if (e < 700) {
        small.trainEpoch();
        large.trainEpoch();
      }
    }
    for (int e = 700; e >= 0; e -= 7) {
      small.goTo(e);
      assertThat(small.parameters()).isEqualTo(seen[e]);
    }
    assertThat(small.history().every()).isEqualTo(16);
  }

  @Test
  void branchesShareOneBudget() {
    Run run = new Run(RECIPE, Recipes.data(RECIPE), 200_000, 400);
    for (int k = 0; k < 300; k++) run.trainEpoch();
    for (int branch = 1; branch < 5; branch++) {
      run.goTo(100);
      run.change(new Intervention.LearningRate(0.02 * branch));
      for (int k = 0; k < 200; k++) run.trainEpoch();
    }
    assertThat(run.branches()).hasSize(5);
    assertThat(run.branches().stream().mapToInt(b -> 300 / b.history().every()).sum())
        .isLessThanOrEqualTo(400);
    assertThat(run.historyBytes()).isLessThanOrEqualTo(200_000 + 400 * 32);
  }
}
