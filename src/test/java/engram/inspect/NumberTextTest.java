package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.42, 4, 0.4200, +0.4200, 0.4200",
    "-0.18, 4, −0.1800, −0.1800, (−0.1800)",
    "0, 3, 0.000, 0.000, 0.000",
    "-0.0, 3, 0.000, 0.000, 0.000",
    "12.345678, 8, 12.34567800, +12.34567800, 12.34567800",
    "0.96, 1, 1.0, +1.0, 1.0",
    "0.0000123, 4, 1.2e−5, +1.2e−5, 1.2e−5",
    "-0.0000123456, 6, −0.000012, −0.000012, (−0.000012)",
    "-1.23456e-9, 6, −1.235e−9, −1.235e−9, (−1.235e−9)",
    "9999.5, 2, 9999.50, +9999.50, 9999.50",
    "-12345.678, 2, −12\u202f345.68, −12\u202f345.68, (−12\u202f345.68)",
    "1234567.8, 2, 1.2e6, +1.2e6, 1.2e6",
    "-Infinity, 4, −∞, −∞, (−∞)",
    "Infinity, 4, ∞, +∞, ∞",
    "NaN, 4, NaN, NaN, NaN"
  })
  void writesANumber(double value, int digits, String plain, String signed, String factor) {
    NumberText numbers = new NumberText(digits);
    assertThat(numbers.of(value)).isEqualTo(plain);
    assertThat(numbers.signed(value)).isEqualTo(signed);
    assertThat(numbers.factor(value)).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.42; 4; true; false; 0,4200; 0{,}4200; 0,4200",
        "-0.0000123; 4; true; false; −1,2e−5; -1{,}2\\cdot 10^{-5}; (−1,2e−5)",
        "0.333333333333; 4; false; true; 1/3; \\tfrac{1}{3}; (1/3)",
        "-1.75; 2; true; true; −7/4; -\\tfrac{7}{4}; (−7/4)",
        "0.08333333333; 4; false; true; 1/12; \\tfrac{1}{12}; (1/12)",
        "0.3333; 4; false; true; 0.3333; 0.3333; 0.3333",
        "0.076923076923; 4; false; true; 0.0769; 0.0769; 0.0769",
        "2; 2; false; true; 2.00; 2.00; 2.00",
        "0.5; 2; false; false; 0.50; 0.50; 0.50",
        "12345.678; 2; true; false; 12\u202f345,68; 12\\,345{,}68; 12\u202f345,68",
        "NaN; 2; true; true; NaN; \\mathrm{NaN}; NaN",
        "-Infinity; 2; true; true; −∞; -\\infty; (−∞)"
      })
  void writesACommaAndSmallFractionsIfAsked(
      double value,
      int digits,
      boolean comma,
      boolean fractions,
      String plain,
      String latex,
      String factor) {
    NumberText numbers = new NumberText(digits, comma, fractions);
    assertThat(numbers.of(value)).isEqualTo(plain);
    assertThat(numbers.latex(value)).isEqualTo(latex);
    assertThat(numbers.factor(value)).isEqualTo(factor);
  }

  @Property
  void everyOrdinaryNumberHasTheDigitsThatWereAskedFor(
      @ForAll @DoubleRange(min = -9.99, max = 9.99) double value,
      @ForAll @IntRange(min = 1, max = 8) int digits) {
    String text = new NumberText(digits).of(value);
    if (text.contains("e")) {
      assertThat(Math.abs(value)).isLessThan(Math.pow(10, -digits) * 1.0000001);
    } else {
      assertThat(text.length() - text.indexOf('.') - 1).isEqualTo(digits);
      double read = Double.parseDouble(text.replace('−', '-'));
      assertThat(Math.abs(read - value)).isLessThanOrEqualTo(0.5000001 * Math.pow(10, -digits));
    }
  }

  @Test
  void theOperatorIsTheSign() {
    assertThat(NumberText.operator(0.1)).isEqualTo("+");
    assertThat(NumberText.operator(0)).isEqualTo("+");
    assertThat(NumberText.operator(-0.1)).isEqualTo("−");
  }
}
