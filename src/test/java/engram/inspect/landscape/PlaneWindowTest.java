package engram.inspect.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlaneWindowTest {
  private final PlaneWindow victim = new PlaneWindow(1, -2, 4);

  @Test
  void sharesAndPlacesAreInverse() {
    assertThat(victim.shareA(-3)).isZero();
    assertThat(victim.shareB(2)).isEqualTo(1);
    assertThat(victim.atShareA(victim.shareA(0.3))).isCloseTo(0.3, within(1e-12));
    assertThat(victim.atShareB(victim.shareB(0.3))).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void scalingKeepsAPlaceWhereItIs() {
    PlaneWindow half = victim.scaled(0.5, 3, 1);
    assertThat(half.half()).isEqualTo(2);
    assertThat(half.shareA(3)).isCloseTo(victim.shareA(3), within(1e-12));
    assertThat(half.shareB(1)).isCloseTo(victim.shareB(1), within(1e-12));
  }

  @Test
  void holdsWhatIsInItsInnerPart() {
    assertThat(victim.holds(4.9, -2, 1)).isTrue();
    assertThat(victim.holds(4.9, -2, 0.9)).isFalse();
    assertThat(victim.moved(1, 0).holds(5.9, -2, 1)).isTrue();
  }

  @Test
  void refusesNoExtent() {
    assertThatThrownBy(() -> new PlaneWindow(0, 0, 0)).hasMessageContaining("0.0 wide");
    assertThatThrownBy(() -> new PlaneWindow(0, 0, Double.NaN)).hasMessageContaining("NaN");
  }
}
