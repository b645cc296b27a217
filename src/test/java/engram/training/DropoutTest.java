package engram.training;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.ForwardPass;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.Recipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropoutTest {
  private static final Recipe REPAIRED = Preset.REPAIRED.recipe();

  private static Recipe dropping(double p, int batch) {
    return REPAIRED.withSettings(REPAIRED.settings().withBatchSize(batch).withDropout(p));
  }

  private static String after(Run run, int epochs) {
    while (run.epoch() < epochs) run.trainEpoch();
    return run.parameters().sha256();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 10, 50})
  void aRateOfNoneChangesNoBit(int batch) {
    Recipe plain = REPAIRED.withSettings(REPAIRED.settings().withBatchSize(batch));
    assertThat(after(Recipes.run(dropping(0, batch)), 10)).isEqualTo(after(Recipes.run(plain), 10));
    assertThat(after(Recipes.run(dropping(0.2, batch)), 10))
        .isNotEqualTo(after(Recipes.run(plain), 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 10, 50})
  void goingBackAndOnGivesTheSameBits(int batch) {
    Run run = Recipes.run(dropping(0.5, batch));
    String end = after(run, 30);
    for (int epoch : new int[] {17, 3, 0}) {
      run.goTo(epoch);
      run.trainBatch();
      run.backOneBatch();
      assertThat(after(run, 30)).isEqualTo(end);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 10})
  void theStepMadeNextIsTheOneThatWasLookedAt(int batch) {
    Run run = Recipes.run(dropping(0.5, batch));
    for (int k = 0; k < 20; k++) {
      NextStep next = run.nextStep();
      assertThat(next.dropped().orElseThrow().rows()).isEqualTo(next.rows().length);
      run.trainBatch();
      assertThat(run.parameters()).isEqualTo(next.after());
    }
  }

  @Test
  void nothingIsDroppedWhereTheNetworkIsMeasured() {
    Run run = Recipes.run(dropping(0.9, 10));
    double loss = run.evaluateTrain().loss();
    Run plain = Recipes.run(REPAIRED);
    assertThat(loss).isEqualTo(plain.evaluateTrain().loss());
  }

  @Test
  void aRunSwitchesItOnAndOffOnTheWay() {
    Run run = Recipes.run(dropping(0, 10));
    String half = after(run, 5);
    run.change(new Intervention.Dropout(0.5));
    after(run, 8);
    run.change(new Intervention.Dropout(0));
    String end = after(run, 12);
    assertThat(half).isEqualTo(after(Recipes.run(REPAIRED), 5));
    RunReplay.Result again = RunReplay.replay(run.record(), run.data(), epochs -> {});
    assertThat(again.difference()).isEmpty();
    assertThat(again.run().parameters().sha256()).isEqualTo(end);
  }

  @Test
  void insideABatchTheSampleIsShownWithTheNeuronsThatItsStepDrops() {
    try (Session session = new Session(dropping(0.5, 10), Recipes::iris)) {
      Watcher watcher = new Watcher(session);
      session.stepForward(StepSize.PHASE);
      Snapshot inside = watcher.await(snapshot -> snapshot.cursor().isPresent());
      int row = inside.data().split().train()[inside.next().orElseThrow().rows()[2]];
      ForwardPass pass = inside.pass(row);
      assertThat(pass.hasDropout()).isTrue();
      double[][] drawn = inside.next().get().dropped().orElseThrow().row(2);
      for (int unit = 0; unit < 10; unit++) {
        assertThat(pass.factor(0, unit)).isEqualTo(drawn[0][unit]).isIn(0.0, 2.0);
      }
      assertThat(inside.pass(inside.data().split().test()[0]).hasDropout()).isFalse();
    }
  }
}
