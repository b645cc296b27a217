package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PocketCalculatorTest {
  private static final NumberText TWO = new NumberText(2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.15·0.60 − 0.38·0.53 | -0.1114",
        "−2·(−3) + 1 | 7",
        "8/4/2 | 1",
        "2(0.5 − 1)/4 | -0.25",
        "1/10(0.2 + 0.3) | 0.05",
        "1 − 0.5² | 0.75",
        "−2^2 | -4",
        "1.5e−3·2 | 0.003",
        "0,25 × 4 | 1",
        "√(9 + 16)/2 | 2.5",
        "2/(√0.25 + 1.0e−8) | 3.99999992",
        "tanh(0.5 + 0.5) | 0.7615941559557649",
        "σ(0) | 0.5",
        "ReLU(−1) + ReLU(2) | 2",
        "e^0 + e^−1 | 1.3678794411714423",
        "1/3 + 1/6 | 0.5"
      })
  void reckonsWhatIsPrinted(String calculation, double value) {
    assertThat(PocketCalculator.value(calculation).orElseThrow()).isCloseTo(value, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "h₇", "0.5·0.3 + … + 0.1", "m/(1 − 0.9^13)", "(1 + 2", "1 +", "∞"})
  void whatIsNoCalculationHasNoValue(String text) {
    assertThat(PocketCalculator.value(text)).isEmpty();
    assertThat(PocketCalculator.comesOut(text, 1, TWO)).isTrue();
  }

  @Test
  void digitsAreAddedOnlyWhereTheyAreNeeded() {
    // 0.15 · 0.61 = 0.0915: two digits do; 0.1449 · 0.6049 = 0.0876, but 0.14 · 0.60 = 0.08
    assertThat(operands(0.15, 0.61).digits()).isEqualTo(2);
    assertThat(operands(0.1449, 0.6049).digits()).isEqualTo(3);
  }

  private static NumberText operands(double a, double b) {
    return PocketCalculator.operands(TWO, a * b, digits -> digits.of(a) + "·" + digits.of(b));
  }

  @Test
  void aChangeIsTold() {
    assertThat(PocketCalculator.telling(TWO, 0.5, 0.51).digits()).isEqualTo(2);
    assertThat(PocketCalculator.telling(TWO, 0.5, 0.5003).digits()).isEqualTo(4);
    assertThat(PocketCalculator.telling(TWO, 0.5, 0.5).digits()).isEqualTo(2);
  }

  @Property
  void everyProductAndSumComesOut(
      @ForAll @DoubleRange(min = -5, max = 5) double a,
      @ForAll @DoubleRange(min = -5, max = 5) double b,
      @ForAll @DoubleRange(min = -5, max = 5) double c,
      @ForAll @IntRange(min = 2, max = 6) int digits) {
    NumberText result = new NumberText(digits);
    double value = a * b + c;
    NumberText n =
        PocketCalculator.operands(
            result, value, more -> more.of(a) + "·" + more.factor(b) + " + " + more.factor(c));
    String printed = n.of(a) + "·" + n.factor(b) + " + " + n.factor(c);
    assertThat(PocketCalculator.comesOut(printed, value, result)).isTrue();
    assertThat(n.digits()).isBetween(digits, digits + 9);
  }
}
