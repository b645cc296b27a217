package engram.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Test
  void contrastIsThatOfTheRecommendation() {
    assertThat(Palette.contrast(Color.WHITE, Color.BLACK)).isCloseTo(21, Offset.offset(1e-9));
    assertThat(Palette.contrast(Color.web("#777777"), Color.WHITE))
        .isCloseTo(4.48, Offset.offset(0.01));
  }

  @Property
  void valuesAreReadableOnEveryFill(@ForAll @DoubleRange(min = -1, max = 1) double value) {
    for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
      SignedRamp ramp = new SignedRamp(palette);
      assertThat(Palette.contrast(ramp.fill(value), ramp.ink(value))).isGreaterThan(4.5);
    }
  }

  @Test
  void textIsReadableOnTheCard() {
    for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
      assertThat(Palette.contrast(palette.text(), palette.card())).isGreaterThan(7);
      assertThat(Palette.contrast(palette.muted(), palette.card())).isGreaterThan(4.5);
      assertThat(Palette.contrast(palette.testCurve(), palette.card())).isGreaterThan(4.5);
    }
  }

  @Test
  void blueIsPositiveAndOrangeNegative() {
    assertThat(Palette.LIGHT.signed(1)).isEqualTo(Palette.LIGHT.positive());
    assertThat(Palette.LIGHT.signed(-3)).isEqualTo(Palette.LIGHT.negative());
    assertThat(Palette.LIGHT.signed(0)).isEqualTo(Palette.LIGHT.zero());
  }
}
