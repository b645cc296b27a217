package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.PlotColors;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ForgettingPlotTest {
  private static final double READABLE = 4.5;

  @Test
  void theNamesOfCurvesAreReadOnTheCard() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (Ink task : List.of(ForgettingPlot.OLD, ForgettingPlot.FRESH)) {
        Color ink = PlotColors.of(ForgettingPlot.name(task), palette);
        assertThat(Palette.contrast(ink, palette.card())).isGreaterThanOrEqualTo(READABLE);
      }
    }
  }
}
