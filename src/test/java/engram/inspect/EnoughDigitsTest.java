package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EnoughDigitsTest {
  private final EnoughDigits victim = new EnoughDigits(new NumberText(2), 6);

  @Test
  void fewAreEnoughForNumbersThatAreFarApart() {
    assertThat(victim.apart(0.5, 0.7).digits()).isEqualTo(2);
    assertThat(victim.apart(0.5, 0.5004).digits()).isEqualTo(4);
    assertThat(victim.apart(0.5, 0.5 + 1e-9).digits()).isEqualTo(2);
  }

  @Test
  void roundedSummandsGiveTheSumThatIsPrinted() {
    // 0.33 + 0.33 + 0.33 is not 1.00
    double third = 1.0 / 3;
    assertThat(victim.ofSum(new double[] {third, third, third}, 1)).isEqualTo(new NumberText(2));
    assertThat(victim.ofSum(new double[] {0.125, 0.25, 0.5}, 0.875).digits()).isEqualTo(3);
  }

  @Test
  void aProductThatWouldLookLikeNothingGetsMore() {
    assertThat(victim.ofProduct(new double[] {0.02, 0.1}, 0.002).digits()).isEqualTo(3);
    assertThat(victim.ofProduct(new double[] {0, 0.1}, 0).digits()).isEqualTo(2);
  }

  @Property
  void whatHasEnoughComesOut(
      @ForAll @DoubleRange(min = -3, max = 3) double one,
      @ForAll @DoubleRange(min = -3, max = 3) double other) {
    NumberText text = victim.ofProduct(new double[] {one, other}, one * other);
    double half = 0.5 * Math.pow(10, -text.digits());
    double printed = read(text, one) * read(text, other);
    boolean none = text.digits() == 2;
    if (!none) assertThat(Math.abs(printed - read(text, one * other))).isLessThan(1.001 * half);
  }

  private static double read(NumberText text, double value) {
    return Double.parseDouble(
        String.format(java.util.Locale.ROOT, "%." + text.digits() + "f", value));
  }
}
