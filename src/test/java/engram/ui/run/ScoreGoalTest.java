package engram.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import engram.training.History;
import engram.training.Intervention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScoreGoalTest {
  private final TestRun test = new TestRun();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void itIsTheFirstEpochThatReachesTheGoal() {
    test.run.session().change(new Intervention.LearningRate(0.3));
    test.train(150);
    History history = test.snapshot().history();
    ScoreGoal goal = new ScoreGoal(history);
    assertThat(goal.isReached()).isTrue();
    assertThat(history.testScore(goal.epoch())).isGreaterThanOrEqualTo(0.95);
    for (int epoch = 0; epoch < goal.epoch(); epoch++) {
      assertThat(history.testScore(epoch)).isLessThan(0.95);
    }
  }

  @Test
  void beforeItIsTheFirstOfTheBestAndGrowsWithTheRun() {
    test.train(3);
    ScoreGoal grown = new ScoreGoal(test.snapshot().history());
    assertThat(grown.isReached()).isFalse();
    test.train(20);
    History history = test.snapshot().history();
    grown.follow(history);
    ScoreGoal whole = new ScoreGoal(history);
    assertThat(grown.epoch()).isEqualTo(whole.epoch());
    for (int epoch = 0; epoch < history.size(); epoch++) {
      assertThat(history.testScore(epoch)).isLessThanOrEqualTo(whole.score());
      if (epoch < whole.epoch()) {
        assertThat(history.testScore(epoch)).isLessThan(whole.score());
      }
    }
  }

  @Test
  void anotherRunIsLookedAtAnew() {
    test.train(20);
    ScoreGoal goal = new ScoreGoal(test.snapshot().history());
    assertThat(goal.epoch()).isPositive();
    test.run.session().reset();
    test.until(snapshot -> snapshot.lastEpoch() == 0);
    goal.follow(test.snapshot().history());
    assertThat(goal.epoch()).isZero();
  }
}
