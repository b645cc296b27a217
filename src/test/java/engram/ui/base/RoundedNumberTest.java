package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import engram.inspect.Thousands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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

  @ParameterizedTest
  @CsvSource({
    "0.524, 2, +0.52",
    "-0.524, 2, −0.52",
    "0.004, 2, 0.00",
    "-0.004, 2, 0.00",
    "-0.3, 0, 0",
    "0.006, 2, +0.01",
    "-0.006, 2, −0.01",
    "0, 1, 0.0",
    "-0.0, 1, 0.0",
    "Infinity, 2, +∞",
    "NaN, 2, –"
  })
  void whatRoundsToNothingHasNoSign(double value, int decimals, String text) {
    assertThat(RoundedNumber.signed(value, decimals)).isEqualTo(text);
    assertThat(RoundedNumber.fixed(value, decimals)).isEqualTo(text.replace("+", ""));
  }

  @Test
  void aWholeNumberKeepsAllItsDigits() {
    assertThat(RoundedNumber.whole(1000)).isEqualTo("1000");
    assertThat(RoundedNumber.whole(10_000_000)).isEqualTo("10\u202f000\u202f000");
    assertThat(RoundedNumber.whole(-12)).isEqualTo("\u221212");
  }

  @Nested
  class WithComma {
    @BeforeEach
    void write() {
      RoundedNumber.writeWithComma(true);
    }

    @AfterEach
    void writeAsBefore() {
      RoundedNumber.writeWithComma(false);
    }

    @Test
    void everyNumberHasIt() {
      assertThat(RoundedNumber.fixed(-12345.678, 2)).isEqualTo("\u221212\u202f345,68");
      assertThat(RoundedNumber.percent(0.9667, 1)).isEqualTo("96,7%");
      assertThat(RoundedNumber.significant(1.2345e-7, 3)).isEqualTo("1,23e\u22127");
      assertThat(RoundedNumber.exact(0.01)).isEqualTo("0,01");
      assertThat(RoundedNumber.scientific(12345, 2)).isEqualTo("1,23e+04");
      assertThat(RoundedNumber.whole(10_000)).isEqualTo("10\u202f000");
    }

    @Test
    void noSpaceFollowsItInAFormula() {
      assertThat(Thousands.latex(RoundedNumber.fixed(12345.5, 1))).isEqualTo("12\\,345{,}5");
    }
  }
}
