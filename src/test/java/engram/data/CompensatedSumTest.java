package engram.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CompensatedSumTest {

  @Test
  void whatAPlainSumLosesIsKept() {
    assertThat(CompensatedSum.of(new double[] {1, 1e100, 1, -1e100})).isEqualTo(2);
    assertThat(CompensatedSum.of(new double[0])).isZero();
  }

  @Property
  void theSumIsTheExactOneToARounding(
      @ForAll @Size(max = 100) List<@DoubleRange(min = 0, max = 1e9) Double> values) {
    double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();
    double exact =
        values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();

    assertThat(CompensatedSum.of(numbers)).isCloseTo(exact, within(Math.ulp(exact)));
  }

  @Property
  void theMeanOfEqualValuesIsTheirValue(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double value,
      @ForAll @IntRange(min = 1, max = 200) int n) {
    double[] values = new double[n];
    Arrays.fill(values, value);

    assertThat(CompensatedSum.mean(values)).isEqualTo(value);
  }

  @Test
  void whatIsNotFiniteStaysSo() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(CompensatedSum.of(new double[] {1, infinity, 2})).isEqualTo(infinity);
    assertThat(CompensatedSum.of(new double[] {infinity, -infinity})).isNaN();
    assertThat(CompensatedSum.mean(new double[] {Double.MAX_VALUE, Double.MAX_VALUE}))
        .isEqualTo(infinity);
    assertThat(CompensatedSum.mean(new double[0])).isNaN();
  }
}
