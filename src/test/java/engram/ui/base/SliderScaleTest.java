package engram.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class SliderScaleTest {
  private static final List<SliderScale> SCALES =
      List.of(
          SliderScale.logarithmic(1e-5, 10),
          SliderScale.zeroThenLogarithmic(1e-6, 10),
          SliderScale.linear(0, 0.99, 0.01),
          SliderScale.of(1, 2, 5, 10, Double.POSITIVE_INFINITY));

  @Property
  void farToTheRightIsMore(
      @ForAll @DoubleRange(min = 0, max = 1) double a,
      @ForAll @DoubleRange(min = 0, max = 1) double b) {
    for (SliderScale scale : SCALES) {
      assertThat(scale.valueAt(Math.max(a, b)))
          .isGreaterThanOrEqualTo(scale.valueAt(Math.min(a, b)));
    }
  }

  @Property
  void aValueOfTheSliderStandsWhereItIsFound(@ForAll @DoubleRange(min = 0, max = 1) double at) {
    for (SliderScale scale : SCALES) {
      double value = scale.valueAt(at);
      assertThat(scale.valueAt(scale.positionOf(value))).isEqualTo(value);
    }
  }

  @Example
  void theEndsAreExact() {
    SliderScale rate = SliderScale.logarithmic(1e-5, 10);
    assertThat(rate.valueAt(0)).isEqualTo(1e-5);
    assertThat(rate.valueAt(1)).isEqualTo(10);
    assertThat(rate.valueAt(0.5)).isEqualTo(0.01);
    assertThat(rate.positionOf(0.01)).isCloseTo(0.5, within(1e-12));
  }

  @Example
  void valuesBeyondAnEndStandAtIt() {
    SliderScale rate = SliderScale.logarithmic(1e-5, 10);
    assertThat(rate.positionOf(1e-9)).isZero();
    assertThat(rate.positionOf(100)).isEqualTo(1);
  }

  @Example
  void thePenaltyIsZeroAtTheLeftEnd() {
    SliderScale penalty = SliderScale.zeroThenLogarithmic(1e-6, 10);
    assertThat(penalty.valueAt(0)).isZero();
    assertThat(penalty.positionOf(0)).isZero();
    assertThat(penalty.valueAt(0.05)).isEqualTo(1e-6);
    assertThat(penalty.valueAt(1)).isEqualTo(10);
  }

  @Example
  void everyWholeNumberCanBeShownAndAllStandsAtTheRightEnd() {
    SliderScale batches = SliderScale.wholeThenAll(120);
    assertThat(batches.valueAt(0)).isEqualTo(1);
    assertThat(batches.valueAt(1)).isZero();
    assertThat(batches.positionOf(0)).isEqualTo(1);
    assertThat(batches.valueAt(batches.positionOf(10))).isEqualTo(10);
    assertThat(batches.valueAt(batches.positionOf(120))).isEqualTo(120);
    for (double at = 0; at < 0.97; at += 0.001) {
      double value = batches.valueAt(at);
      assertThat(value).isEqualTo(Math.rint(value)).isBetween(1.0, 120.0);
    }
  }

  @Example
  void oneTrainingRowIsABatchOfOneOrAll() {
    SliderScale batches = SliderScale.wholeThenAll(1);
    assertThat(batches.valueAt(0.5)).isEqualTo(1);
    assertThat(batches.valueAt(1)).isZero();
  }
}
