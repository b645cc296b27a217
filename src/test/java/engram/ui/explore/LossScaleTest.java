package engram.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LossScaleTest {

  @Test
  void sharesAreLogarithmic() {
    LossScale victim = new LossScale(0.01, 1);
    assertThat(victim.share(0.01)).isZero();
    assertThat(victim.share(0.1)).isCloseTo(0.5, within(1e-12));
    assertThat(victim.share(1)).isEqualTo(1);
    assertThat(victim.share(5)).isEqualTo(1);
    assertThat(victim.share(0)).isZero();
  }

  @Test
  void levelsAreRoundAndEquallyFarApartInRatio() {
    assertThat(new LossScale(0.008, 1.1).levels())
        .containsExactly(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);
    assertThat(new LossScale(1e-12, 2).levels()).hasSizeBetween(4, 14).contains(1e-10);
  }

  @Test
  void aScaleTooShortForRoundLevelsHasEvenOnes() {
    List<Double> levels = new LossScale(0.21, 0.211).levels();
    assertThat(levels).hasSize(4).isSorted();
    assertThat(new LossScale(1, 1).levels()).isEmpty();
    assertThat(new LossScale(1, 1).share(1)).isZero();
  }

  @Property
  void anyScaleHasALegibleNumberOfLevelsWithinIt(
      @ForAll @DoubleRange(min = -10, max = 10) double exponent,
      @ForAll @DoubleRange(min = 0.01, max = 12) double decades) {
    LossScale victim = new LossScale(Math.pow(10, exponent), Math.pow(10, exponent + decades));
    assertThat(victim.levels()).hasSizeBetween(4, 14).isSorted();
    assertThat(victim.levels()).allMatch(level -> level > victim.low() && level < victim.high());
  }

  @Test
  void refusesWhatHasNoLogarithm() {
    assertThatThrownBy(() -> new LossScale(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LossScale(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
