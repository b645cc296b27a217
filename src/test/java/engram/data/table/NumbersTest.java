package engram.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-5.1, -5.1",
    "+.5, 0.5",
    "4., 4",
    "1e3, 1000",
    "2E-2, 0.02",
    "1.5e+2, 150",
    "0.1, 0.1",
    "123456789012345678901, 123456789012345678901",
    "9007199254740993, 9007199254740992"
  })
  void numbersAreRead(String text, double value) {
    assertThat(Numbers.parse(text, DecimalMark.POINT)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "e5",
        "1e",
        "1e+",
        "NaN",
        "Infinity",
        "0x1p3",
        "1d",
        "1 000",
        "１",
        "1.2.3",
        "1,5",
        "--1",
        "1e5.0"
      })
  void whatJavaOrNobodyTakesForANumberIsNone(String text) {
    assertThat(Numbers.parse(text, DecimalMark.POINT)).isNaN();
  }

  @Test
  void aNumberBeyondAllIsInfiniteAndOneBelowAllIsZero() {
    assertThat(Numbers.parse("1e999", DecimalMark.POINT)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Numbers.parse("-1e999999999999", DecimalMark.POINT))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Numbers.parse("1e-999", DecimalMark.POINT)).isZero();
    assertThat(1 / Numbers.parse("-0", DecimalMark.POINT)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-0.25, -0.25",
    "0, 0",
    "1000000, 1000000",
    "0.001, 0.001",
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "2e23, 2E+23",
    "4.9e-324, 5E-324",
    "1.7976931348623157e308, 1.7976931348623157E+308"
  })
  void aNumberIsWrittenAsShortAsItReadsBack(double value, String text) {
    assertThat(Numbers.text(value)).isEqualTo(text);
  }

  @Property
  void everyFiniteNumberReadsBack(@ForAll double value) {
    assertThat(Numbers.parse(Numbers.text(value), DecimalMark.POINT)).isEqualTo(value + 0.0);
  }

  @Property
  void decimalsAreReadAsJavaReadsThem(
      @ForAll long digits, @ForAll @IntRange(min = 0, max = 25) int decimals) {
    String text = String.format(Locale.ROOT, "%de-%d", digits, decimals);

    assertThat(Numbers.parse(text, DecimalMark.POINT)).isEqualTo(Double.parseDouble(text) + 0.0);
  }

  @Property(tries = 5000)
  void whateverAFileWritesIsReadToTheLastBitAsJavaReadsIt(
      @ForAll("decimals") String text, @ForAll DecimalMark mark) {
    double expected = Double.parseDouble(text) + 0.0;

    double read = Numbers.parse(text.replace('.', mark.character()), mark);

    assertThat(Double.doubleToRawLongBits(read)).isEqualTo(Double.doubleToRawLongBits(expected));
  }

  /** About the 15 to 19 digits and the power of 22 where a shorter way ends. */
  @Provide
  Arbitrary<String> decimals() {
    StringArbitrary digits = Arbitraries.strings().numeric();
    Arbitrary<String> sign = Arbitraries.of("", "-", "+");
    Arbitrary<String> whole = digits.ofMaxLength(20);
    Arbitrary<String> decimals = digits.ofMaxLength(24).map(text -> "." + text);
    Arbitrary<Integer> size =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 25), Arbitraries.integers().between(0, 330));
    Arbitrary<String> exponent =
        Combinators.combine(Arbitraries.of("e", "E", "e+", "e-"), size).as((e, n) -> e + n);
    return Combinators.combine(
            sign,
            whole,
            Arbitraries.oneOf(Arbitraries.just(""), decimals),
            Arbitraries.oneOf(Arbitraries.just(""), exponent))
        .as((s, w, d, e) -> s + w + d + e)
        .filter(text -> text.matches("[+-]?(\\d.*|\\.\\d.*)"));
  }
}
