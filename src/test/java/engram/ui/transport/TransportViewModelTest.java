package engram.ui.transport;

import static org.assertj.core.api.Assertions.assertThat;

import engram.HiddenFaults;
import engram.nn.Activation;
import engram.nn.Parameters;
import engram.training.BatchCursor;
import engram.training.Intervention;
import engram.training.Position;
import engram.training.RunState;
import engram.training.Session;
import engram.training.StepSize;
import engram.training.recipe.Recipe;
import engram.training.recipe.Settings;
import engram.training.recipe.StopRule;
import engram.ui.run.TestRun;
import engram.ui.steps.RecipeEdits;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransportViewModelTest {
  private final TestRun test = new TestRun();
  private final TransportViewModel victim = new TransportViewModel(test.run, test.texts);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void atTheStartOnlyForwardIsPossible() {
    assertThat(victim.canRun.getValue()).isTrue();
    assertThat(victim.canStepForward.getValue()).isTrue();
    assertThat(victim.canStepBack.getValue()).isFalse();
    assertThat(victim.canReset.getValue()).isFalse();
    assertThat(victim.stateText.getValue()).isEqualTo("ready");
  }

  @Test
  void whatCannotActDoesNothing() {
    victim.stepBack();
    victim.reset();
    test.settle();
    assertThat(test.snapshot().state()).isEqualTo(RunState.READY);
  }

  @Test
  void afterAStepEverythingIsPossible() {
    victim.stepForward();
    test.settle();
    assertThat(victim.epoch.getValue()).isEqualTo("1");
    assertThat(victim.canStepBack.getValue()).isTrue();
    assertThat(victim.canReset.getValue()).isTrue();
    victim.stepBack();
    test.settle();
    assertThat(victim.epoch.getValue()).isEqualTo("0");
    assertThat(victim.canStepBack.getValue()).isFalse();
    assertThat(victim.canReset.getValue()).isTrue();
    victim.reset();
    test.settle();
    assertThat(victim.canReset.getValue()).isFalse();
  }

  @Test
  void aStepByBatchStaysInsideTheEpochAndGoesBackExactly() {
    victim.stepSizeProperty().set(StepSize.BATCH);
    Parameters start = test.snapshot().parameters();
    victim.stepForward();
    test.settle();
    assertThat(test.snapshot().position()).isEqualTo(new Position(0, 10));
    assertThat(victim.epoch.getValue()).isEqualTo("0");
    assertThat(victim.lastEpoch.getValue()).isEqualTo("+ 10 / 120");
    assertThat(test.snapshot().parameters()).isNotEqualTo(start);
    victim.stepBack();
    test.settle();
    assertThat(test.snapshot().position()).isEqualTo(new Position(0, 0));
    assertThat(test.snapshot().parameters()).isEqualTo(start);
    assertThat(victim.lastEpoch.getValue()).isEqualTo("/ 1000");
  }

  @Test
  void aStepByEpochFromInsideOneGoesToItsEnd() {
    victim.stepSizeProperty().set(StepSize.BATCH);
    victim.stepForward();
    victim.stepSizeProperty().set(StepSize.EPOCH);
    victim.stepForward();
    test.settle();
    assertThat(test.snapshot().position()).isEqualTo(new Position(1, 0));
  }

  @Test
  void insideABatchTheRowsDoneStandBesideTheEpoch() {
    victim.stepSizeProperty().set(StepSize.PHASE);
    victim.stepForward();
    test.until(s -> s.cursor().isPresent());
    assertThat(victim.lastEpoch.getValue()).isEqualTo("+ 0 / 120");
    victim.stepSizeProperty().set(StepSize.BATCH);
    victim.stepForward();
    test.until(s -> s.position().row() == 10);
    victim.stepSizeProperty().set(StepSize.SAMPLE);
    for (int k = 0; k < 3; k++) victim.stepForward();
    test.until(s -> s.cursor().filter(new BatchCursor.AtSample(3)::equals).isPresent());
    assertThat(victim.lastEpoch.getValue()).isEqualTo("+ 13 / 120");
  }

  @Test
  void togglingRunsAndPauses() {
    victim.toggle();
    test.until(snapshot -> snapshot.epoch() > 0);
    assertThat(victim.running.getValue()).isTrue();
    assertThat(victim.stateText.getValue()).isEqualTo("running");
    victim.toggle();
    test.settle();
    assertThat(victim.running.getValue()).isFalse();
    assertThat(victim.stateText.getValue()).isEqualTo("paused");
  }

  @Test
  void theReadOutsAreThoseOfTheMoment() {
    test.train(5);
    assertThat(victim.epoch.getValue()).isEqualTo("5");
    assertThat(victim.lastEpoch.getValue()).isEqualTo("/ 1000");
    assertThat(victim.loss.getValue())
        .isEqualTo(String.format("%.4f", test.snapshot().train().loss()));
    assertThat(victim.testScore.getValue())
        .isEqualTo(String.format("%.1f%%", 100 * test.snapshot().test().score()));
  }

  @Test
  void theSpeedIsSaidInWords() {
    assertThat(victim.speedText.getValue()).isEqualTo("100 epochs/s");
    victim.moveSpeedTo(0);
    assertThat(victim.speed.get()).isEqualTo(1);
    victim.moveSpeedTo(1);
    assertThat(victim.speed.get()).isEqualTo(Session.UNLIMITED);
    assertThat(victim.speedText.getValue()).isEqualTo("full speed");
    test.preferences.switchLanguage();
    assertThat(victim.speedText.getValue()).isEqualTo("全速");
  }

  @Test
  void theSliderStandsWhereItsSpeedIs() {
    for (double at = 0; at <= 1; at += 0.05) {
      victim.moveSpeedTo(at);
      double speed = victim.speed.get();
      victim.moveSpeedTo(victim.getSpeedPosition());
      assertThat(victim.speed.get()).isEqualTo(speed);
    }
  }

  @Test
  void theSlowestSpeedIsOneEpochASecond() {
    victim.moveSpeedTo(0);
    long start = System.nanoTime();
    victim.toggle();
    test.until(snapshot -> snapshot.epoch() >= 2);
    victim.toggle();
    test.settle();
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(test.snapshot().epoch()).isBetween(2, 2 + (int) seconds);
  }

  @Test
  void aDivergedRunSaysWhatToMoveAndTakesNoStep() {
    diverge(10);
    assertThat(victim.canRun.getValue()).isFalse();
    assertThat(victim.canStepForward.getValue()).isFalse();
    assertThat(victim.canReset.getValue()).isTrue();
    int kept = test.snapshot().epoch();
    assertThat(victim.problemProperty().getValue())
        .isEqualTo(
            "At epoch %d the loss was no longer a finite number: learning rate 10 is too large. Epoch %d is kept; move the learning rate left, for instance to 1, and press Run."
                .formatted(kept + 1, kept));
    victim.toggle();
    victim.stepForward();
    test.settle();
    assertThat(test.snapshot().state()).isEqualTo(RunState.DIVERGED);
    test.preferences.switchLanguage();
    assertThat(victim.problemProperty().getValue())
        .startsWith("第 " + (kept + 1) + " 轮")
        .contains("请把学习率向左移，例如移到 1");
  }

  @Test
  void whereGoingOnWouldNotHelpItSaysSo() {
    diverge(Settings.FULL_BATCH);
    assertThat(test.snapshot().epoch()).isPositive();
    assertThat(victim.problemProperty().getValue())
        .contains("already far off")
        .endsWith("for instance to 1, and press reset or go back in time.");
  }

  @Test
  void movingTheSliderLeftTakesTheMessageAwayAndTheRunGoesOn() {
    diverge(10);
    test.run.session().change(new Intervention.LearningRate(0.001));
    test.settle();
    assertThat(victim.problemProperty().getValue()).isEmpty();
    assertThat(victim.canRun.getValue()).isTrue();
    int kept = test.snapshot().epoch();
    victim.stepForward();
    test.settle();
    assertThat(test.snapshot().epoch()).isEqualTo(kept + 1);
  }

  @Test
  void aFaultLeavesOnlyTheReset(HiddenFaults faults) {
    test.run
        .session()
        .edit(
            recipe -> {
              throw new IllegalStateException("a fault made for this test");
            });
    test.until(snapshot -> snapshot.state() == RunState.FAILED);
    assertThat(faults.take()).singleElement().asString().contains("a fault made for this test");
    assertThat(victim.canRun.getValue()).isFalse();
    assertThat(victim.canStepForward.getValue()).isFalse();
    assertThat(victim.canStepBack.getValue()).isFalse();
    assertThat(victim.stateText.getValue()).isEqualTo("failed");
    assertThat(victim.problemProperty().getValue()).contains("Press reset").contains("log");
    victim.reset();
    test.until(snapshot -> snapshot.state() == RunState.READY);
    assertThat(victim.problemProperty().getValue()).isEmpty();
  }

  /** Identities at a rate of 10 leave every bound, in small batches within the first epoch. */
  private void diverge(int batchSize) {
    Recipe steep =
        RecipeEdits.withActivation(
            RecipeEdits.withActivation(test.snapshot().recipe(), 0, Activation.IDENTITY),
            1,
            Activation.IDENTITY);
    test.run
        .session()
        .load(steep.withSettings(steep.settings().withLearningRate(10).withBatchSize(batchSize)));
    test.run.session().setSpeed(Session.UNLIMITED);
    test.run.session().run();
    test.until(snapshot -> snapshot.state() == RunState.DIVERGED);
  }

  @Test
  void beyondTheEpochToStopAtNoneIsShownBehindTheSlash() {
    test.run.session().stopAt(new StopRule(2, OptionalDouble.empty()));
    for (int k = 1; k <= 2; k++) {
      victim.stepForward();
      test.settle();
      assertThat(victim.lastEpoch.getValue()).isEqualTo("/ 2");
    }
    victim.stepForward();
    test.settle();
    assertThat(victim.epoch.getValue()).isEqualTo("3");
    assertThat(victim.lastEpoch.getValue()).isEmpty();
  }

  @Test
  void slowedDownTheSpeedCountsTheChosenSteps() {
    victim.stepSizeProperty().set(StepSize.PHASE);
    assertThat(victim.speedText.getValue()).isEqualTo("100 epochs/s");
    victim.setSpeed(2);
    assertThat(victim.speedText.getValue()).isEqualTo("2 phases/s");
    victim.toggle();
    test.until(s -> s.state() == RunState.RUNNING && s.cursor().isPresent());
    assertThat(test.snapshot().epoch()).isZero();
    victim.stepSizeProperty().set(StepSize.BATCH);
    assertThat(victim.speedText.getValue()).isEqualTo("2 batches/s");
    victim.stepSizeProperty().set(StepSize.EPOCH);
    assertThat(victim.speedText.getValue()).isEqualTo("2 epochs/s");
  }
}
