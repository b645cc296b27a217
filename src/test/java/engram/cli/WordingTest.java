package engram.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the middle of a text. */
class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "-0.0000049, 5, 0.00000",
    "0.0000049, 5, 0.00000",
    "-0.0, 2, 0.00",
    "-0.0000051, 5, -0.00001",
    "1.25, 1, +1.3",
    "-10, 2, -10.00",
    "100, 3, +100.000"
  })
  void whatRoundsToNothingHasNoSign(double number, int digits, String text) {
    assertThat(Wording.signed(number, digits)).isEqualTo(text);
  }
}
