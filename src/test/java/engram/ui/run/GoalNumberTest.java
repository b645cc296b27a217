package engram.ui.run;

import static org.assertj.core.api.Assertions.assertThat;

import engram.lesson.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalNumberTest {
  @ParameterizedTest
  @CsvSource({
    "test accuracy >= 0.95, 0.9, 0.9",
    "test accuracy >= 0.95, 0.96666666, 0.967",
    "test accuracy >= 0.95, 0.94972, 0.9497",
    "test accuracy > 0.95, 0.9500004, 0.9500004",
    "test accuracy = 0.95, 0.9501, 0.9501",
    "training loss <= 0.001, 0.00100002, 0.00100002",
    "training loss < 0.001, 0.00099999, 0.00099999",
    "test r2 >= 0, -1234.5, −1230",
  })
  void aNumberIsSoLongThatItSaysWhetherTheGoalIsMet(String goal, double value, String text) {
    assertThat(GoalNumber.of(Goal.parse(goal), value)).isEqualTo(text);
  }

  @Test
  void whatIsCountedHasAllItsDigits() {
    assertThat(GoalNumber.of(Goal.parse("epochs <= 300"), 1234)).isEqualTo("1234");
    assertThat(GoalNumber.of(Goal.parse("parameters < 2000"), 2001)).isEqualTo("2001");
    assertThat(GoalNumber.of(Goal.parse("learning rate <= 0.1"), 0.10125)).isEqualTo("0.10125");
  }

  @Test
  void aLossThatGrewBeyondAllNumbersIsSaidToHave() {
    assertThat(GoalNumber.of(Goal.parse("test loss < 1"), Double.POSITIVE_INFINITY)).isEqualTo("∞");
  }
}
