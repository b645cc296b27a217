package engram.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
  @ParameterizedTest
  @CsvSource({
    "test accuracy >= 0.95, TEST_ACCURACY, 0.95, true",
    "test accuracy ≥ 0.95, TEST_ACCURACY, 0.9499, false",
    "'  Learning   Rate<=.1 ', LEARNING_RATE, 0.1, true",
    "epochs < 300, EPOCHS, 300, false",
    "test R² > 0.5, TEST_R2, 0.6, true",
    "test r2 > 0.5, TEST_R2, NaN, false",
    "hidden neurons = 8, HIDDEN_NEURONS, 8, true",
    "training loss ≤ 1e-3, TRAINING_LOSS, 0.002, false",
  })
  void isMetOrNot(String text, Quantity quantity, double value, boolean met) {
    Goal goal = Goal.parse(text);
    assertThat(goal.quantity()).isEqualTo(quantity);
    assertThat(goal.isMetBy(value)).isEqualTo(met);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "accuracy",
        "speed > 1",
        "epochs > many",
        "epochs > NaN",
        "epochs => 3",
        "> 3"
      })
  void whatIsNoGoalIsASentence(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Goal.parse(text))
        .withMessageMatching("(?s)[A-Z].*\\.");
  }
}
