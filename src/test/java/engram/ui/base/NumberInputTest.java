package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotBlank;

class NumberInputTest {
  @Property
  void whatIsWrittenIsReadToTheBit(@ForAll double value) {
    Assume.that(Double.isFinite(value));
    assertThat(NumberInput.parse(NumberInput.format(value)).getAsDouble()).isEqualTo(value + 0.0);
  }

  @Property
  void aDecimalCommaIsAPoint(@ForAll @DoubleRange(min = -1, max = 1) double value) {
    String text = String.format(Locale.ROOT, "%.6f", value);
    assertThat(NumberInput.parse(text.replace('.', ','))).isEqualTo(NumberInput.parse(text));
  }

  @Property
  void lettersAreNoNumber(@ForAll @AlphaChars @NotBlank String text) {
    assertThat(NumberInput.parse(text)).isEmpty();
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    NumberInput.parse(text).ifPresent(value -> assertThat(value).isNotNaN());
  }

  @Example
  void exponentsSpacesAndSignsAreRead() {
    assertThat(NumberInput.parse(" 1e-2 ")).hasValue(0.01);
    assertThat(NumberInput.parse("1E+3")).hasValue(1000);
    assertThat(NumberInput.parse("+.5")).hasValue(0.5);
    assertThat(NumberInput.parse("−3")).hasValue(-3);
    assertThat(NumberInput.parse("2.")).hasValue(2);
    assertThat(NumberInput.parse("0,001")).hasValue(0.001);
  }

  @Example
  void theWideCharactersOfAChineseKeyboardAreRead() {
    assertThat(NumberInput.parse("０．０１")).hasValue(0.01);
    assertThat(NumberInput.parse("０。５")).hasValue(0.5);
    assertThat(NumberInput.parse("１，５")).hasValue(1.5);
  }

  @Example
  void rubbishIsRefused() {
    for (String text :
        new String[] {
          "",
          " ",
          ".",
          ",",
          "-",
          "e5",
          "1e",
          "1.2.3",
          "1,2,3",
          "0x10",
          "1 000",
          "NaN",
          "Infinity",
          "1d",
          "1f",
          "--1",
          "1e99999"
        }) {
      assertThat(NumberInput.parse(text)).as("\"%s\"", text).isEmpty();
    }
  }

  @Example
  void aCommaThatMaySetOffThousandsIsRefused() {
    assertThat(NumberInput.parse("1,000")).isEmpty();
    assertThat(NumberInput.parse("10,000")).isEmpty();
    assertThat(NumberInput.parse("1,5")).hasValue(1.5);
  }

  @Example
  void numbersAreWrittenAsShortAsTheyAre() {
    assertThat(NumberInput.format(0.01)).isEqualTo("0.01");
    assertThat(NumberInput.format(1000)).isEqualTo("1000");
    assertThat(NumberInput.format(4294967295.0)).isEqualTo("4294967295");
    assertThat(NumberInput.format(1e-5)).isEqualTo("1e-5");
    assertThat(NumberInput.format(2.5e-7)).isEqualTo("2.5e-7");
    assertThat(NumberInput.format(-0.0)).isEqualTo("0");
    assertThat(NumberInput.format(1.5e12)).isEqualTo("1.5e12");
  }

  @Example
  void whatIsNoNumberIsASignAndReadAsNone() {
    for (double each : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1 / 0.0}) {
      assertThat(NumberInput.format(each)).isNotEmpty();
      assertThat(NumberInput.parse(NumberInput.format(each))).isEmpty();
    }
    assertThat(NumberInput.format(Double.NEGATIVE_INFINITY)).isEqualTo("−∞");
  }
}
