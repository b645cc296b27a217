package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.Intervention;
import engram.training.RunState;
import engram.training.Session;
import engram.ui.run.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
  private final TestRun test = new TestRun();
  private final TimelineViewModel victim = new TimelineViewModel(test.run, test.texts);

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void withoutAPastItIsDisabled() {
    assertThat(victim.enabled.getValue()).isFalse();
    victim.goTo(3);
    assertThat(victim.epoch.get()).isZero();
  }

  @Test
  void itFollowsTheRun() {
    test.train(4);
    assertThat(victim.enabled.getValue()).isTrue();
    assertThat(victim.epoch.get()).isEqualTo(4);
    assertThat(victim.lastEpoch.get()).isEqualTo(4);
    assertThat(victim.textProperty().getValue()).isEqualTo("4 of 4");
    assertThat(victim.inPast.getValue()).isFalse();
  }

  @Test
  void itIsAsLongAsTheAxisAboveItAndEndsWhatIsTrained() {
    int stop = test.snapshot().recipe().stop().epoch();
    assertThat(victim.end.get()).isEqualTo(stop);
    test.train(4);
    assertThat(victim.end.get()).isEqualTo((int) EpochRange.whole(4, stop).to()).isGreaterThan(4);
    victim.goTo(2);
    test.until(snapshot -> snapshot.epoch() == 2);
    victim.goTo(victim.end.get());
    assertThat(victim.epoch.get()).isEqualTo(4);
    test.until(snapshot -> snapshot.epoch() == 4);
  }

  @Test
  void itGoesToAnyEpochToTheBitAndBackToThePresent() {
    test.train(2);
    String second = test.snapshot().parameters().sha256();
    test.train(4);
    victim.goTo(2);
    assertThat(victim.epoch.get()).isEqualTo(2);
    test.until(snapshot -> snapshot.epoch() == 2);
    assertThat(test.snapshot().parameters().sha256()).isEqualTo(second);
    assertThat(victim.inPast.getValue()).isTrue();
    assertThat(victim.textProperty().getValue()).isEqualTo("2 of 6");
    victim.backToPresent();
    test.until(snapshot -> snapshot.epoch() == 6);
    assertThat(victim.inPast.getValue()).isFalse();
  }

  @Test
  void ofManyWishesTheLastOneWins() {
    test.train(30);
    victim.dragging.set(true);
    for (int epoch = 29; epoch >= 5; epoch--) {
      victim.goTo(epoch);
      test.run.refresh();
      assertThat(victim.epoch.get()).isEqualTo(epoch);
    }
    test.until(snapshot -> snapshot.epoch() == 5);
    victim.dragging.set(false);
    test.settle();
    assertThat(test.snapshot().epoch()).isEqualTo(5);
    assertThat(victim.epoch.get()).isEqualTo(5);
  }

  @Test
  void goingBackWhileRunningStopsTheRun() {
    test.run.session().run();
    test.until(snapshot -> snapshot.epoch() > 5);
    victim.goTo(1);
    test.settle();
    assertThat(test.snapshot().state()).isEqualTo(RunState.PAUSED);
    assertThat(test.snapshot().epoch()).isEqualTo(1);
    assertThat(victim.epoch.get()).isEqualTo(1);
  }

  @Test
  void changedSettingsAreMarkedAndNamed() {
    test.train(2);
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.run.session().change(new Intervention.BatchSize(0));
    test.train(2);
    assertThat(victim.changes.getValue()).hasSize(2);
    assertThat(victim.marksText(2))
        .isEqualTo("epoch 2: learning rate 0.01 → 0.1\nepoch 2: batch size 10 → full");
    assertThat(victim.marksText(3)).isEmpty();
    test.preferences.switchLanguage();
    assertThat(victim.marksText(2)).startsWith("第 2 轮：学习率 0.01 → 0.1");
  }

  @Test
  void anotherRunHasNoPast() {
    test.train(4);
    test.run.session().reset();
    test.settle();
    assertThat(victim.enabled.getValue()).isFalse();
    assertThat(victim.textProperty().getValue()).isEqualTo("0 of 0");
  }

  @Test
  void manyEpochsAreWrittenAsInTheOtherPanes() {
    test.train(1000);
    assertThat(victim.textProperty().getValue()).isEqualTo("1000 of 1000");
  }

  @Test
  void aRunWithoutBranchesHasNoForks() {
    test.train(6);
    test.goTo(2);
    assertThat(victim.forks.getValue()).isEmpty();
    assertThat(victim.branches.getValue()).isEqualTo(1);
  }

  @Test
  void branchesAreMarkedWhereTheyPart() {
    test.train(8);
    test.fork(5, new Intervention.LearningRate(0.1), 2);
    test.fork(3, new Intervention.L2(0.5), 2);
    assertThat(victim.branches.getValue()).isEqualTo(3);
    assertThat(victim.forks.getValue()).containsExactly(3);
    assertThat(victim.marksText(3))
        .isEqualTo(
            """
            epoch 3: L2 penalty 0 → 0.5
            another branch from here: first run
            another branch from here: α 0.01 → 0.1 at 5\
            """);
    test.run.session().visitBranch(0);
    test.settle();
    assertThat(victim.forks.getValue()).containsExactly(3, 5);
    assertThat(victim.marksText(5)).isEqualTo("another branch from here: α 0.01 → 0.1 at 5");
  }

  @Test
  void thePastIsPlayedBackwardAndForward() {
    TimelinePlayback playback = victim.playback;
    assertThat(playback.canRewind.getValue()).isFalse();
    assertThat(playback.canReplay.getValue()).isFalse();
    test.train(6);
    assertThat(playback.canReplay.getValue()).isFalse();
    test.run.session().setSpeed(Session.UNLIMITED);
    playback.toggleRewind();
    test.until(snapshot -> snapshot.epoch() == 0);
    assertThat(playback.canRewind.getValue()).isFalse();
    playback.toggleReplay();
    test.until(snapshot -> snapshot.epoch() == 6 && snapshot.state() == RunState.PAUSED);
    assertThat(test.snapshot().lastEpoch()).isEqualTo(6);
  }

  @Test
  void playingIsStoppedByTheSameButton() {
    TimelinePlayback playback = victim.playback;
    test.train(6);
    test.run.session().setSpeed(1);
    playback.toggleRewind();
    test.until(snapshot -> snapshot.state() == RunState.REWINDING);
    assertThat(playback.rewinding.getValue()).isTrue();
    playback.toggleRewind();
    test.until(snapshot -> snapshot.state() == RunState.PAUSED);
    test.goTo(1);
    playback.toggleReplay();
    test.until(snapshot -> snapshot.state() == RunState.RUNNING);
    assertThat(playback.replaying.getValue()).isTrue();
    playback.toggleReplay();
    test.until(snapshot -> snapshot.state() == RunState.PAUSED);
    assertThat(test.snapshot().epoch()).isLessThan(6);
  }
}
