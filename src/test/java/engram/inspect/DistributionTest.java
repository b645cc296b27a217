package engram.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {

  private static int counted(Distribution d) {
    return IntStream.range(0, Distribution.BINS).map(d::count).sum();
  }

  @Test
  void theFiguresOfFiveNumbers() {
    Distribution d = Distribution.of(1, -2, 3, 0, 0.5);
    assertThat(d.size()).isEqualTo(5);
    assertThat(d.mean()).isCloseTo(0.5, within(1e-15));
    assertThat(d.std()).isCloseTo(Math.sqrt((0.25 + 6.25 + 6.25 + 0.25) / 5), within(1e-15));
    assertThat(d.norm()).isCloseTo(Math.sqrt(14.25), within(1e-14));
    assertThat(d.rms()).isCloseTo(Math.sqrt(14.25 / 5), within(1e-15));
    assertThat(d.min()).isEqualTo(-2);
    assertThat(d.max()).isEqualTo(3);
    assertThat(d.lowest()).isEqualTo(-4);
    assertThat(d.highest()).isEqualTo(4);
  }

  @Test
  void eachNumberIsInItsBin() {
    // 24 bins from −4 to 4, a third wide each
    Distribution d = Distribution.of(1, -2, 3, 0, 0.5);
    int[] expected = new int[Distribution.BINS];
    for (int bin : new int[] {15, 6, 21, 12, 13}) expected[bin]++;
    for (int bin = 0; bin < expected.length; bin++) {
      assertThat(d.count(bin)).as("bin " + bin).isEqualTo(expected[bin]);
    }
    assertThat(d.largestCount()).isEqualTo(1);
  }

  @Property
  void countsEveryNumberAndSpansThemAll(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> list) {
    double[] values = list.stream().mapToDouble(Double::doubleValue).toArray();
    Distribution d = Distribution.of(values);
    double[] sorted = Arrays.stream(values).sorted().toArray();
    assertThat(counted(d)).isEqualTo(values.length);
    assertThat(d.lowest()).isLessThanOrEqualTo(sorted[0]);
    assertThat(d.highest()).isGreaterThanOrEqualTo(sorted[sorted.length - 1]);
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = Arrays.stream(values).map(v -> v * v).sum();
    assertThat(d.mean()).isCloseTo(mean, within(1e-6));
    assertThat(d.norm()).isCloseTo(Math.sqrt(squares), within(1e-6 * (1 + Math.sqrt(squares))));
  }

  @Test
  void ofOneSignTheAxisBeginsAtZero() {
    assertThat(Distribution.of(0.3, 0.6).lowest()).isZero();
    assertThat(Distribution.of(0.3, 0.6).highest()).isEqualTo(1);
    assertThat(Distribution.of(-0.3, -0.6).lowest()).isEqualTo(-1);
    assertThat(Distribution.of(-0.3, -0.6).highest()).isZero();
  }

  @Test
  void hugeNumbersDoNotOverflowAndOthersAreCountedApart() {
    Distribution d = Distribution.of(3e200, -4e200, Double.NaN, Double.POSITIVE_INFINITY);
    assertThat(d.norm()).isCloseTo(5e200, within(1e186));
    assertThat(d.size()).isEqualTo(4);
    assertThat(d.notFinite()).isEqualTo(2);
    assertThat(counted(d)).isEqualTo(2);
  }

  @Test
  void nothingButZerosOrNothingAtAllHasFigures() {
    for (Distribution d : new Distribution[] {Distribution.of(0, 0), Distribution.of()}) {
      assertThat(d.mean()).isZero();
      assertThat(d.std()).isZero();
      assertThat(d.rms()).isZero();
      assertThat(d.lowest()).isLessThan(d.highest());
    }
  }

  @Test
  void beyondAGivenRangeTheEndsTakeIt() {
    Distribution d = Distribution.within(-1, 1, -1, 1, 1.5, 0);
    assertThat(d.count(0)).isEqualTo(1);
    assertThat(d.count(Distribution.BINS - 1)).isEqualTo(2);
    assertThat(d.count(Distribution.BINS / 2)).isEqualTo(1);
  }
}
