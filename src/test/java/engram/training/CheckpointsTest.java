package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.NumpyRandom;
import engram.nn.Activation;
import engram.nn.Optimizer;
import engram.nn.OptimizerState;
import engram.nn.Parameters;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CheckpointsTest {
  private static final Parameters ZERO =
      Parameters.of(Recipes.network(1, Activation.TANH), new double[5]);

  private static Checkpoint at(int epoch) {
    return new Checkpoint(
        epoch,
        ZERO,
        new OptimizerState(Optimizer.SGD, 0, new double[0][]),
        new NumpyRandom(1).state(),
        Preset.REPAIRED.recipe().settings(),
        Surgery.NONE);
  }

  private static void train(Checkpoints checkpoints, int from, int to) {
    for (int epoch = from; epoch <= to; epoch++) {
      if (checkpoints.wanted(epoch)) checkpoints.add(at(epoch));
    }
  }

  @Property(tries = 200)
  void theBudgetHoldsAndTheGapsStaySmall(
      @ForAll @IntRange(max = 5000) int epochs, @ForAll @IntRange(max = 40) int room) {
    Checkpoints checkpoints = new Checkpoints(room * at(0).bytes());
    train(checkpoints, 0, epochs);
    assertThat(checkpoints.size()).isLessThanOrEqualTo(Math.max(1, room));
    assertThat(checkpoints.bytes()).isEqualTo(checkpoints.size() * at(0).bytes());
    int longest = 4 * (epochs + 1) / Math.max(1, room) + 1;
    for (int epoch = 0; epoch <= epochs; epoch++) {
      Checkpoint before = checkpoints.before(epoch);
      assertThat(before.epoch()).isLessThanOrEqualTo(epoch);
      assertThat(epoch - before.epoch()).isLessThanOrEqualTo(longest);
    }
  }

  @Property(tries = 200)
  void whatComesAfterACutIsForgottenAndKeptAgain(
      @ForAll @IntRange(min = 1, max = 500) int first,
      @ForAll @IntRange(max = 500) int cut,
      @ForAll @IntRange(min = 1, max = 500) int more) {
    Checkpoints checkpoints = new Checkpoints(10 * at(0).bytes());
    train(checkpoints, 0, first);
    int kept = Math.min(cut, first);
    checkpoints = checkpoints.fork(kept);
    assertThat(checkpoints.before(Integer.MAX_VALUE).epoch()).isLessThanOrEqualTo(kept);
    assertThat(checkpoints.bytes()).isEqualTo(checkpoints.size() * at(0).bytes());
    train(checkpoints, kept + 1, kept + more);
    assertThat(checkpoints.size()).isLessThanOrEqualTo(10);
    assertThat(checkpoints.before(kept + more).epoch()).isLessThanOrEqualTo(kept + more);
  }

  @Test
  void theStartIsNeverForgotten() {
    Checkpoints checkpoints = new Checkpoints(0);
    train(checkpoints, 0, 100_000);
    assertThat(checkpoints.before(0).epoch()).isZero();
    assertThat(checkpoints.size()).isEqualTo(1);
  }

  @Test
  void anAdamCheckpointCountsItsTwoMemories() {
    Checkpoint plain = at(0);
    Checkpoint adam =
        new Checkpoint(
            0,
            ZERO,
            new OptimizerState(Optimizer.ADAM, 1, new double[2][5]),
            plain.random(),
            plain.settings(),
            plain.surgery());
    assertThat(adam.bytes() - plain.bytes()).isEqualTo(2 * 5 * 8);
  }
}
