package engram.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NiceScaleTest {
  @Test
  void linearAxisEndsAtARoundNumber() {
    assertThat(NiceScale.linear(0.57).high()).isEqualTo(0.6);
    assertThat(NiceScale.linear(0.6).high()).isEqualTo(0.6);
    assertThat(NiceScale.linear(0.61).high()).isEqualTo(0.8);
    assertThat(NiceScale.linear(1234).high()).isEqualTo(1500);
    assertThat(NiceScale.linear(0)).isEqualTo(new NiceScale(0, 1, false));
  }

  @Test
  void linearTicksAreRoundAndTellNoMoreDigitsThanNeeded() {
    assertThat(texts(new NiceScale(0, 0.6, false).ticks(4)))
        .containsExactly("0.0", "0.2", "0.4", "0.6");
    assertThat(texts(new NiceScale(0, 1, false).ticks(3))).containsExactly("0.0", "0.5", "1.0");
    assertThat(texts(new NiceScale(0, 0.003, false).ticks(4)))
        .containsExactly("0.000", "0.001", "0.002", "0.003");
  }

  @Test
  void anAxisThatIsCutHoldsLesserValuesAtItsEndAndSaysSo() {
    NiceScale cut = NiceScale.cutBelow(-1, 1);
    assertThat(cut.share(-1e300)).isZero();
    assertThat(cut.share(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(cut.share(0)).isEqualTo(0.5);
    assertThat(texts(cut.ticks(3))).containsExactly("≤\u2009−1", "0", "1");
    assertThat(texts(new NiceScale(-1, 1, false).ticks(3))).containsExactly("−1", "0", "1");
  }

  @Test
  void epochsAreWholeNumbersWithSpacesBetweenThousands() {
    assertThat(texts(new NiceScale(0, 1_000_000, false).wholeTicks(3)))
        .containsExactly("0", "500\u202f000", "1\u202f000\u202f000");
    assertThat(texts(new NiceScale(3.2, 5.9, false).wholeTicks(8))).containsExactly("4", "5");
    assertThat(texts(new NiceScale(0, 300, false).wholeTicks(2))).containsExactly("0", "300");
  }

  @Test
  void logarithmicAxisHoldsAllPositiveValuesBetweenRoundNumbers() {
    NiceScale scale = NiceScale.logarithmic(0.034, 0.57);
    assertThat(scale.low()).isEqualTo(0.02);
    assertThat(scale.high()).isEqualTo(1);
    assertThat(texts(scale.ticks(6))).containsExactly("0.02", "0.05", "0.1", "0.2", "0.5", "1");
    assertThat(texts(scale.ticks(4))).containsExactly("0.05", "0.1", "0.5", "1");
  }

  @Test
  void logarithmicAxisOfACurveThatMeetsZeroStaysBounded() {
    assertThat(NiceScale.logarithmic(1e-300, 1).low()).isEqualTo(1e-12);
    assertThat(NiceScale.logarithmic(Double.POSITIVE_INFINITY, 0))
        .isEqualTo(new NiceScale(0.1, 1, true));
    assertThat(NiceScale.logarithmic(0.5, 0.5).low()).isLessThan(0.5);
  }

  @Test
  void placesAreLogarithmsOnALogarithmicAxis() {
    NiceScale scale = new NiceScale(0.01, 1, true);
    assertThat(scale.start()).isEqualTo(-2);
    assertThat(scale.end()).isZero();
    assertThat(scale.place(0.1)).isEqualTo(-1);
    assertThat(scale.place(0)).as("zero lies at the lower end").isEqualTo(-2);
  }

  @Property
  void everyLinearAxisHoldsItsValueAndIsNotMuchLonger(
      @ForAll @DoubleRange(min = -9, max = 9) double exponent) {
    double greatest = Math.pow(10, exponent);
    assertThat(NiceScale.linear(greatest).high()).isBetween(greatest, greatest * 1.51);
    assertThat(NiceScale.roundAtOrAbove(greatest)).isBetween(greatest, greatest * 2.51);
  }

  @Property
  void everyAxisHasTwoTicksOrMoreButNotTooMany(
      @ForAll @DoubleRange(min = -9, max = 9) double one,
      @ForAll @DoubleRange(min = -9, max = 9) double other,
      @ForAll @IntRange(min = 3, max = 9) int most) {
    double least = Math.pow(10, Math.min(one, other));
    double greatest = Math.pow(10, Math.max(one, other));
    for (NiceScale scale :
        List.of(NiceScale.linear(greatest), NiceScale.logarithmic(least, greatest))) {
      List<NiceScale.Tick> ticks = scale.ticks(most);
      assertThat(ticks).hasSizeBetween(2, most);
      double slack = 1e-9 * (scale.end() - scale.start());
      assertThat(ticks)
          .allMatch(t -> t.place() >= scale.start() - slack && t.place() <= scale.end() + slack);
      assertThat(texts(ticks)).doesNotHaveDuplicates();
    }
  }

  @Test
  void anAxisThatGoesNowhereIsRefused() {
    assertThatThrownBy(() -> new NiceScale(1, 1, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.0 to 1.0");
    assertThatThrownBy(() -> new NiceScale(0, 1, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> texts(List<NiceScale.Tick> ticks) {
    return ticks.stream().map(NiceScale.Tick::text).toList();
  }
}
