package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Playing what was trained, forward and backward. */
class ReplayTest {
  private final Driver victim = new Driver(Recipes.run(Preset.REPAIRED.recipe()));

  private void trainTen() {
    victim.setSpeed(Session.UNLIMITED);
    for (int k = 0; k < 10; k++) victim.step(StepSize.EPOCH);
  }

  private List<Integer> playToTheEnd() {
    List<Integer> epochs = new ArrayList<>();
    while (victim.isMoving()) {
      int before = victim.run().epoch();
      victim.advance(() -> Long.MAX_VALUE);
      if (victim.run().epoch() != before) epochs.add(victim.run().epoch());
    }
    return epochs;
  }

  @Test
  void backwardItPassesEveryEpochAndStopsAtTheStart() {
    trainTen();
    victim.rewind();

    assertThat(playToTheEnd()).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    assertThat(victim.state()).isEqualTo(RunState.PAUSED);
    assertThat(victim.run().lastEpoch()).isEqualTo(10);
  }

  @Test
  void forwardItStopsWhereTheRunWasNeverFurther() {
    trainTen();
    victim.goTo(6);
    victim.replay();

    assertThat(playToTheEnd()).containsExactly(7, 8, 9, 10);
    assertThat(victim.run().lastEpoch()).isEqualTo(10);
  }

  @Test
  void forwardAtTheEndItDoesNothing() {
    trainTen();
    victim.replay();

    assertThat(victim.isMoving()).isFalse();
  }

  @Test
  void backwardInsideAnEpochItGoesToItsBeginningFirst() {
    Recipe recipe = Preset.REPAIRED.recipe();
    Driver batches =
        new Driver(Recipes.run(recipe.withSettings(recipe.settings().withBatchSize(50))));
    batches.step(StepSize.EPOCH);
    batches.step(StepSize.BATCH);
    batches.setSpeed(Session.UNLIMITED);
    batches.rewind();
    batches.advance(() -> Long.MAX_VALUE);

    assertThat(batches.run().position()).isEqualTo(new Position(1, 0));
  }
}
