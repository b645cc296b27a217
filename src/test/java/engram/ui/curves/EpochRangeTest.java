package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EpochRangeTest {
  private static final EpochRange WHOLE = new EpochRange(0, 1000);

  @Test
  void epochUnderThePointerKeepsItsPlace() {
    EpochRange range = new EpochRange(200, 600).scaled(0.5, 300, WHOLE);
    assertThat(range).isEqualTo(new EpochRange(250, 450));
  }

  @Test
  void movingStopsAtTheEnds() {
    EpochRange range = new EpochRange(100, 300);
    assertThat(range.moved(-500, WHOLE)).isEqualTo(new EpochRange(0, 200));
    assertThat(range.moved(5000, WHOLE)).isEqualTo(new EpochRange(800, 1000));
  }

  @Example
  void theAxisOfARunGrowsInRoundStepsUpToItsStop() {
    assertThat(EpochRange.whole(0, 700)).isEqualTo(new EpochRange(0, 700));
    assertThat(EpochRange.whole(3, 700)).isEqualTo(new EpochRange(0, 50));
    assertThat(EpochRange.whole(120, 700)).isEqualTo(new EpochRange(0, 200));
    assertThat(EpochRange.whole(600, 700)).isEqualTo(new EpochRange(0, 700));
    assertThat(EpochRange.whole(800, 700)).isEqualTo(new EpochRange(0, 1000));
    assertThat(EpochRange.whole(0, 1)).isEqualTo(new EpochRange(0, 2));
  }

  @Property
  void noZoomLeavesTheWholeOrGetsTooShort(
      @ForAll @DoubleRange(max = 900) double from,
      @ForAll @DoubleRange(min = 2, max = 100) double length,
      @ForAll @DoubleRange(max = 1000) double about,
      @ForAll @DoubleRange(min = -6, max = 6) double exponent) {
    double factor = Math.pow(10, exponent);
    EpochRange range = new EpochRange(from, from + length).scaled(factor, about, WHOLE);
    assertThat(range.from()).isGreaterThanOrEqualTo(0);
    assertThat(range.to()).isLessThanOrEqualTo(1000 + 1e-9);
    assertThat(range.length()).isGreaterThanOrEqualTo(EpochRange.SHORTEST - 1e-9);
    if (factor > 1000) assertThat(range.length()).isCloseTo(1000, within(1e-9));
  }
}
