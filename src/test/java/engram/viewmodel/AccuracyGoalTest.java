package engram.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.History;
import engram.training.Intervention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccuracyGoalTest {
  private final TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void itIsTheFirstEpochThatReachesTheGoal() {
    test.run.change(new Intervention.LearningRate(0.3));
    test.train(150);
    History history = test.snapshot().history();
    AccuracyGoal goal = new AccuracyGoal(history);
    assertThat(goal.isReached()).isTrue();
    assertThat(history.testAccuracy(goal.epoch())).isGreaterThanOrEqualTo(0.95);
    for (int epoch = 0; epoch < goal.epoch(); epoch++) {
      assertThat(history.testAccuracy(epoch)).isLessThan(0.95);
    }
  }

  @Test
  void beforeItIsTheFirstOfTheBestAndGrowsWithTheRun() {
    test.train(3);
    AccuracyGoal grown = new AccuracyGoal(test.snapshot().history());
    assertThat(grown.isReached()).isFalse();
    test.train(20);
    History history = test.snapshot().history();
    grown.follow(history);
    AccuracyGoal whole = new AccuracyGoal(history);
    assertThat(grown.epoch()).isEqualTo(whole.epoch());
    for (int epoch = 0; epoch < history.size(); epoch++) {
      assertThat(history.testAccuracy(epoch)).isLessThanOrEqualTo(whole.accuracy());
      if (epoch < whole.epoch()) {
        assertThat(history.testAccuracy(epoch)).isLessThan(whole.accuracy());
      }
    }
  }

  @Test
  void anotherRunIsLookedAtAnew() {
    test.train(20);
    AccuracyGoal goal = new AccuracyGoal(test.snapshot().history());
    assertThat(goal.epoch()).isPositive();
    test.run.reset();
    test.until(snapshot -> snapshot.lastEpoch() == 0);
    goal.follow(test.snapshot().history());
    assertThat(goal.epoch()).isZero();
  }
}
