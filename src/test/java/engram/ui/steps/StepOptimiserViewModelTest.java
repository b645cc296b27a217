package engram.ui.steps;

import static org.assertj.core.api.Assertions.assertThat;

import engram.nn.Optimizer;
import engram.nn.Schedule;
import engram.nn.ScheduleShape;
import engram.training.Intervention;
import engram.training.RunState;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepOptimiserViewModelTest {
  private final TestRun test = new TestRun();
  private final StepOptimiserViewModel victim = new StepsViewModel(test.run, test.texts).optimiser;

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void theSlidersShowTheSettingsInForce() {
    assertThat(victim.learningRate.number().getText()).isEqualTo("0.01");
    assertThat(victim.batchSize.number().getText()).isEqualTo("10");
    assertThat(victim.momentum.number().getText()).isEqualTo("0");
    assertThat(victim.summary.getValue()).isEqualTo("SGD, α 0.01");
  }

  @Test
  void aMovedSliderIsInForceWithoutAReset() {
    test.train(3);
    victim.learningRate.number().type("0.1");
    victim.batchSize.moveTo(1);
    victim.l2.number().type("1e-3");
    victim.l1.number().type("1e-4");
    test.settle();
    assertThat(test.snapshot().epoch()).isEqualTo(3);
    assertThat(test.snapshot().settings().learningRate()).isEqualTo(0.1);
    assertThat(test.snapshot().settings().batchRows(120)).isEqualTo(120);
    assertThat(test.snapshot().settings().l2()).isEqualTo(1e-3);
    assertThat(test.snapshot().settings().l1()).isEqualTo(1e-4);
    assertThat(test.snapshot().changes()).hasSize(4);
  }

  @Test
  void theDirectionIsTurnedAndTurnedBack() {
    test.train(3);
    double before = test.snapshot().train().loss();
    victim.ascent.choose(true);
    test.train(3);
    assertThat(test.snapshot().settings().ascent()).isTrue();
    assertThat(test.snapshot().train().loss()).isGreaterThan(before);
    test.run.session().goTo(3);
    test.until(snapshot -> snapshot.epoch() == 3);
    victim.ascent.choose(false);
    test.settle();
    assertThat(test.snapshot().settings().ascent()).isFalse();
    assertThat(test.snapshot().changes()).isEmpty();
  }

  @Test
  void theSlidersFollowTheRunIntoThePastAndSendNothing() {
    test.train(3);
    victim.learningRate.number().type("0.1");
    test.train(3);
    test.run.session().goTo(2);
    test.until(snapshot -> snapshot.epoch() == 2);
    assertThat(victim.learningRate.number().getText()).isEqualTo("0.01");
    test.run.session().goTo(6);
    test.until(snapshot -> snapshot.epoch() == 6);
    assertThat(victim.learningRate.number().getText()).isEqualTo("0.1");
    test.settle();
    assertThat(test.snapshot().changes()).hasSize(1);
    assertThat(test.snapshot().lastEpoch()).isEqualTo(6);
  }

  @Test
  void draggingWhileRunningMakesOneChangeForEachValueAtMost() {
    test.run.session().run();
    test.until(snapshot -> snapshot.epoch() > 2);
    victim.learningRate.draggingProperty().set(true);
    for (int k = 0; k <= 20; k++) {
      victim.learningRate.moveTo(0.5 + 0.005 * k);
      test.run.refresh();
      assertThat(victim.learningRate.getPosition()).isEqualTo(0.5 + 0.005 * k);
    }
    victim.learningRate.draggingProperty().set(false);
    test.run.session().pause();
    test.settle();
    assertThat(test.snapshot().settings().learningRate()).isEqualTo(0.04);
    assertThat(victim.learningRate.number().getValue()).isEqualTo(0.04);
    assertThat(test.snapshot().changes()).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void momentumIsEnabledWhereTheOptimiserUsesIt() {
    for (Optimizer optimizer : Optimizer.values()) {
      victim.optimizer.choose(optimizer);
      test.settle();
      assertThat(victim.momentum.number().enabledProperty().get())
          .as("%s", optimizer)
          .isEqualTo(optimizer == Optimizer.MOMENTUM || optimizer == Optimizer.NESTEROV);
    }
  }

  @Test
  void droppingNeuronsIsAChangeOfTheRun() {
    test.train(2);
    victim.dropout.number().type("0.5");
    test.settle();
    assertThat(test.snapshot().settings().dropout()).isEqualTo(0.5);
    assertThat(test.snapshot().epoch()).isEqualTo(2);
    assertThat(test.snapshot().changes().get(0).intervention())
        .isEqualTo(new Intervention.Dropout(0.5));
    victim.dropout.number().type("1");
    assertThat(victim.dropout.number().getProblem()).contains("too large");
    test.run.session().undo();
    test.settle();
    assertThat(victim.dropout.number().getText()).isEqualTo("0");
  }

  @Test
  void anotherOptimiserBeginsAnotherRunWithTheSettingsInForce() {
    victim.learningRate.number().type("0.02");
    test.train(2);
    victim.optimizer.choose(Optimizer.ADAM);
    test.settle();
    assertThat(test.snapshot().state()).isEqualTo(RunState.READY);
    assertThat(test.snapshot().settings().optimizer()).isEqualTo(Optimizer.ADAM);
    assertThat(test.snapshot().settings().learningRate()).isEqualTo(0.02);
  }

  @Test
  void anotherScheduleBeginsAnotherRunAndSpansItsEpochsUntilOthersAreTyped() {
    test.train(2);
    victim.schedule.choose(ScheduleShape.COSINE);
    test.settle();
    assertThat(test.snapshot().state()).isEqualTo(RunState.READY);
    int epochs = test.snapshot().recipe().stop().epoch();
    assertThat(test.snapshot().settings().schedule())
        .isEqualTo(new Schedule(ScheduleShape.COSINE, epochs));
    assertThat(victim.scheduleEpochs.getValue()).isEqualTo(epochs);
    victim.scheduleEpochs.type("30");
    test.settle();
    victim.schedule.choose(ScheduleShape.STEP);
    test.settle();
    assertThat(test.snapshot().recipe().settings().schedule())
        .isEqualTo(new Schedule(ScheduleShape.STEP, 30));
  }

  @Test
  void theWholeRangeOfEachSliderIsTaken() {
    for (double at = 0; at <= 1; at += 0.25) {
      victim.learningRate.moveTo(at);
      victim.batchSize.moveTo(at);
      victim.momentum.moveTo(at);
      victim.l2.moveTo(at);
      victim.l1.moveTo(at);
      test.settle();
      assertThat(test.snapshot().state()).isEqualTo(RunState.READY);
    }
    assertThat(test.snapshot().settings().learningRate()).isEqualTo(10);
    assertThat(test.snapshot().settings().momentum()).isEqualTo(0.99);
  }

  @Test
  void aChangeFromElsewhereIsShown() {
    test.run.session().change(new Intervention.BatchSize(30));
    test.settle();
    assertThat(victim.batchSize.number().getText()).isEqualTo("30");
    assertThat(test.snapshot().changes()).hasSize(1);
  }
}
