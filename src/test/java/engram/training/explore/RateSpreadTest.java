package engram.training.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RateSpreadTest {

  @Test
  void thePresentRateIsInTheMiddleAndTheOthersAreRound() {
    assertThat(RateSpread.around(0.01, 10, 1e-5, 10)).containsExactly(1e-4, 1e-3, 0.01, 0.1, 1.0);
    assertThat(RateSpread.around(0.02, 3, 1e-5, 10))
        .containsExactly(0.00222, 0.00667, 0.02, 0.06, 0.18);
  }

  @Test
  void theyStandCloserWhereTheRangeEnds() {
    assertThat(RateSpread.around(2.5, 10, 1e-5, 10)).containsExactly(0.025, 0.25, 2.5, 5.0, 10.0);
  }

  @Test
  void atTheEndOfTheRangeAllStandOnTheOtherSide() {
    assertThat(RateSpread.around(10, 10, 1e-5, 10)).containsExactly(0.001, 0.01, 0.1, 1.0, 10.0);
    assertThat(RateSpread.around(1e-5, 10, 1e-5, 10)).containsExactly(1e-5, 1e-4, 1e-3, 1e-2, 1e-1);
  }

  @Property
  void fiveDifferentRatesWithinTheRangeAscendingThePresentOneExact(
      @ForAll @DoubleRange(min = -5, max = 1) double exponent,
      @ForAll @DoubleRange(min = 2, max = 100) double factor) {
    double present = Math.max(1e-5, Math.min(10, Math.pow(10, exponent)));
    List<Double> rates = RateSpread.around(present, factor, 1e-5, 10);
    assertThat(rates).hasSize(RateSpread.COUNT).contains(present).isSorted();
    assertThat(new HashSet<>(rates)).hasSize(RateSpread.COUNT);
    assertThat(rates).allMatch(rate -> rate >= 1e-5 && rate <= 10);
  }
}
