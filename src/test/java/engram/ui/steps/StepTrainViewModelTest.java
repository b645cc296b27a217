package engram.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepTrainViewModelTest {
  private final TestRun test = new TestRun();
  private final StepTrainViewModel victim = new StepsViewModel(test.run, test.texts).train;

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theRunEndsAtTheEpochThatWasWritten() {
    test.run.session().setSpeed(Session.UNLIMITED);
    victim.stopEpoch.type("12");
    test.run.session().run();
    test.until(snapshot -> snapshot.state() == RunState.FINISHED);
    assertThat(test.snapshot().epoch()).isEqualTo(12);
  }

  @Test
  void theRunEndsAtTheLossThatWasWritten() {
    test.run.session().setSpeed(Session.UNLIMITED);
    victim.stopLoss.type("0.15");
    test.run.session().run();
    test.until(snapshot -> snapshot.state() == RunState.FINISHED);
    assertThat(test.snapshot().train().loss()).isLessThanOrEqualTo(0.15);
    assertThat(test.snapshot().history().trainLoss(test.snapshot().epoch() - 1))
        .isGreaterThan(0.15);
  }

  @Test
  void theRunStopsEarlyAndSaysWhy() {
    test.run.session().setSpeed(Session.UNLIMITED);
    test.run.session().change(new Intervention.LearningRate(0.5));
    assertThat(victim.watched.getValue()).isEmpty();
    victim.patience.type("8");
    victim.restoreBest.choose(true);
    test.settle();
    assertThat(victim.watched.getValue())
        .startsWith("Watches the loss of the 30 test samples")
        .contains("too good");
    test.run.session().run();
    test.until(snapshot -> snapshot.state() == RunState.STOPPED_EARLY);
    int best = test.snapshot().epoch();
    assertThat(test.snapshot().lastEpoch()).isEqualTo(best + 8);
    assertThat(victim.watched.getValue())
        .startsWith("Stopped: for 8 epochs the loss was not better than in epoch " + best + " (0.");
    victim.patience.type("off");
    test.settle();
    assertThat(test.snapshot().recipe().stop().early()).isEmpty();
    assertThat(victim.watched.getValue()).isEmpty();
  }

  @Test
  void theStopRuleChangesWithoutAReset() {
    test.train(2);
    victim.stopEpoch.type("500");
    victim.stopLoss.type("0.05");
    test.settle();
    assertThat(test.snapshot().epoch()).isEqualTo(2);
    assertThat(test.snapshot().recipe().stop().epoch()).isEqualTo(500);
    assertThat(test.snapshot().recipe().stop().loss()).hasValue(0.05);
    victim.stopLoss.type("off");
    test.settle();
    assertThat(test.snapshot().recipe().stop().loss()).isEmpty();
  }

  @Test
  void anEpochThatIsNoneIsRefused() {
    victim.stopEpoch.type("1.5");
    assertThat(victim.stopEpoch.getProblem()).contains("whole number");
    victim.stopEpoch.type("0");
    assertThat(victim.stopEpoch.getProblem()).contains("too small");
  }

  @Test
  void theSpeedIsSaidOnceItIsMeasured() {
    assertThat(victim.speed.getValue()).isEmpty();
    test.train(1);
    assertThat(victim.speed.getValue()).matches("up to [\\d\u202f.]+ epochs/s");
    assertThat(victim.summary.getValue()).isEqualTo(victim.speed.getValue());
    victim.expanded.set(false);
    assertThat(victim.summary.getValue()).isEqualTo("to epoch 1000");
  }
}
