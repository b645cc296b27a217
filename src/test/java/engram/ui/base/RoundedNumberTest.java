package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0.0742391, 0.074239",
    "0.1, 0.1",
    "-0.5, −0.5",
    "12345.67, 12\u202f346",
    "0.00012345, 0.00012345",
    "0.0000123456, 1.2346e−5",
    "1e-9, 1e−9",
    "9999999.9, 1e7",
    "1.2e30, 1.2e30",
    "0, 0",
    "Infinity, ∞",
    "-Infinity, −∞",
    "NaN, –"
  })
  void keepsFiveSignificantDigits(double value, String text) {
    assertThat(RoundedNumber.significant(value, 5)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1000",
    "9999, 9999",
    "10000, 10\u202f000",
    "1000000, 1\u202f000\u202f000"
  })
  void wholeNumbersHaveThinSpacesBetweenThousands(long value, String text) {
    assertThat(RoundedNumber.whole(value)).isEqualTo(text);
  }

  @Test
  void aWholeNumberKeepsAllItsDigits() {
    assertThat(RoundedNumber.whole(1000)).isEqualTo("1000");
    assertThat(RoundedNumber.whole(10_000_000)).isEqualTo("10\u202f000\u202f000");
    assertThat(RoundedNumber.whole(-12)).isEqualTo("\u221212");
  }
}
