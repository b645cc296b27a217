package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import engram.memory.forgetting.ForgettingCure.Kind;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotColors;
import engram.ui.plot.PlotItem;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ForgettingPlotTest {
  private static final double READABLE = 4.5;

  private static List<String> key(Plot plot) {
    return plot.items().stream()
        .filter(PlotItem.Key.class::isInstance)
        .flatMap(item -> ((PlotItem.Key) item).entries().stream())
        .map(PlotItem.Key.Entry::name)
        .toList();
  }

  @Test
  void beforeThereAreCurvesAKeyTellsWhatTheyWillBe() {
    ForgettingFixture fixture = new ForgettingFixture();
    fixture.models.forgetting.open();
    fixture.work();
    assertThat(key(fixture.models.curves()))
        .containsExactly("New task", "Old task", "rehearsal\u00a020%");
    fixture.models.settings.cure(Kind.SLOW).runsProperty().set(true);
    assertThat(key(fixture.models.curves()))
        .containsExactly("New task", "Old task", "none (baseline)", "rehearsal\u00a020%");
    fixture.learn();
    assertThat(key(fixture.models.curves())).isEmpty();
    assertThat(fixture.models.curves().items())
        .anySatisfy(
            item ->
                assertThat(item)
                    .isInstanceOfSatisfying(
                        PlotItem.Labels.class, names -> assertThat(names.texts()).hasSize(4)));
  }

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
