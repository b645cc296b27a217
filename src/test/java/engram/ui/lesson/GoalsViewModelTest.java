package engram.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.sets.BuiltInSet;
import engram.lesson.Goal;
import engram.lesson.Lesson;
import engram.lesson.Quantity;
import engram.training.recipe.Preset;
import engram.ui.base.Language;
import engram.ui.base.RoundedNumber;
import engram.ui.run.TestRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsViewModelTest {
  private final LessonFixture fixture = new LessonFixture();
  private final TestRun test = fixture.test;
  private final GoalsViewModel victim = fixture.sheet.goals;

  @AfterEach
  void close() {
    fixture.close();
  }

  private void open(String... goals) {
    fixture.open(Lesson.EMPTY.withGoals(List.of(goals)));
  }

  private GoalRow row(int number) {
    return victim.rowsProperty().get().get(number);
  }

  private List<String> goals() {
    return fixture.lesson().goals();
  }

  /**
   * Typed on the way to 1e9, or by a slip: no file can hold it, and nothing could be read of it.
   */
  @ParameterizedTest
  @ValueSource(strings = {"1e999", "-1e999", "1e400"})
  void aBoundBeyondAllNumbersIsNotTaken(String bound) {
    open("epochs <= 300");
    assertThat(victim.write(0, Quantity.EPOCHS, "<=", bound)).isFalse();
    assertThat(goals()).containsExactly("epochs <= 300");
    test.train(1);
    assertThat(row(0).now()).isEqualTo("now 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-5", "-0.5", "250000", "1e9", "3e12", "0.1"})
  void whatIsWrittenIsReadAgainAsThatNumber(String bound) {
    open("epochs <= 300");
    assertThat(victim.write(0, Quantity.TEST_LOSS, ">", bound)).isTrue();
    assertThat(row(0).goal())
        .isEqualTo(new Goal(goals().get(0), Quantity.TEST_LOSS, ">", Double.parseDouble(bound)));
  }

  @Test
  void whatTheRunHasIsTheNumberOfTheRun() {
    open("epochs >= 3", "parameters <= 10", "training accuracy >= 2", "test loss < 0");
    test.train(3);
    assertThat(row(0)).extracting(GoalRow::now, GoalRow::met).containsExactly("now 3", true);
    int parameters = test.snapshot().parameters().spec().parameterCount();
    assertThat(row(1).now()).isEqualTo("now " + parameters);
    double share = test.snapshot().train().score();
    assertThat(row(2).now()).isEqualTo("now " + RoundedNumber.significant(share, 3));
    assertThat(row(3).now())
        .isEqualTo("now " + RoundedNumber.significant(test.snapshot().test().loss(), 3));
    assertThat(victim.rowsProperty().get())
        .extracting(GoalRow::met)
        .containsExactly(true, false, false, false);
  }

  @Test
  void aGoalIsToldInTheLanguageOfTheWindow() {
    open("test accuracy >= 0.95", "test r2 > 0");
    assertThat(row(0).text()).isEqualTo("Test accuracy ≥ 0.95");
    test.preferences.languageProperty().set(Language.CHINESE);
    assertThat(row(0).text()).isEqualTo("测试准确率 ≥ 0.95");
    assertThat(row(1).now()).isEqualTo("这些数据没有此项");
    assertThat(goals()).containsExactly("test accuracy >= 0.95", "test r2 > 0");
  }

  @Test
  void bothNumbersOfAGoalHaveTheSameDecimalMark() {
    RoundedNumber.writeWithComma(true);
    try {
      open("learning rate <= 0.25");
      assertThat(row(0).text()).endsWith("0,25");
      String rate = String.valueOf(test.snapshot().settings().learningRate());
      assertThat(row(0).now()).isEqualTo("now " + rate.replace('.', ','));
    } finally {
      RoundedNumber.writeWithComma(false);
    }
  }

  @Test
  void goalsAreAddedUpToTheMost() {
    open();
    List<String> quantities = new ArrayList<>();
    while (victim.canAdd()) {
      victim.add();
      quantities.add(row(quantities.size()).goal().quantity().words());
    }
    assertThat(quantities)
        .hasSize(Lesson.MOST_GOALS)
        .startsWith("test accuracy", "epochs", "hidden neurons", "learning rate");
    victim.add();
    assertThat(goals()).hasSize(Lesson.MOST_GOALS);
  }

  @Test
  void ofNumbersTheUsualGoalIsTheirScore() {
    try (TestRun sine = new TestRun(Preset.SINE.recipe(), BuiltInSet.SINE.load())) {
      open();
      new GoalsViewModel(sine.run, sine.texts, fixture.sheet).add();
      assertThat(goals()).containsExactly("test r2 >= 0.95");
    }
  }
}
