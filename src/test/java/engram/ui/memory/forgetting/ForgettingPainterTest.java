package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ForgettingPainterTest {
  private static final double READABLE = 4.5;

  @Test
  void theNamesOfCurvesAreReadOnTheCard() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (Color task : List.of(ForgettingPainter.old(palette), ForgettingPainter.fresh(palette))) {
        Color ink = ForgettingPainter.ink(task, palette);
        assertThat(Palette.contrast(ink, palette.card())).isGreaterThanOrEqualTo(READABLE);
      }
    }
  }
}
