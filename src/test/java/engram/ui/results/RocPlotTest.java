package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.ui.base.RoundedNumber;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotPainter;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class RocPlotTest {
  private static final RocPlot.Curve STEEP =
      new RocPlot.Curve(0, new double[] {0, 0, 0.25, 1}, new double[] {0, 0.8, 1, 1});
  private static final RocPlot.Curve FLAT =
      new RocPlot.Curve(2, new double[] {0, 0.5, 1}, new double[] {0, 0.5, 1});

  private static RecordedDrawing paint(
      RocPlot plot, double width, double height, double em, Palette palette) {
    RecordedDrawing drawing = new RecordedDrawing();
    new PlotPainter(drawing).paint(plot.plot(), palette, em, width, height);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  private static RocPlot plot(Optional<RocPlot.Place> pointed) {
    return new RocPlot(List.of(STEEP, FLAT), pointed, "false positive rate", "true positive rate");
  }

  @ParameterizedTest
  @CsvSource({"300, 240, 13", "240, 220, 13", "1880, 760, 26"})
  void itCanBeReadInAnySize(double width, double height, double em) {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      RecordedDrawing drawing = paint(plot(Optional.empty()), width, height, em, palette);
      drawing.requireLegible(width, height);
      // three ticks on each of two axes, and their names
      assertThat(drawing.texts()).hasSize(8);
    }
  }

  @Test
  void theTicksHaveTheDecimalMarkOfAllNumbers() {
    try {
      RoundedNumber.writeWithComma(true);
      assertThat(paint(plot(Optional.empty()), 300, 240, 13, Palette.LIGHT).words())
          .contains("0", "0,5", "1")
          .doesNotContain("0.5");
    } finally {
      RoundedNumber.writeWithComma(false);
    }
    assertThat(paint(plot(Optional.empty()), 300, 240, 13, Palette.LIGHT).words())
        .contains("0", "0.5", "1");
  }

  @Test
  void aCurveGoesFromCornerToCornerInTheColourOfItsClass() {
    RecordedDrawing drawing = paint(plot(Optional.empty()), 300, 240, 13, Palette.LIGHT);
    PlotAxes axes = plot(Optional.empty()).plot().axes(300, 240, 13);
    for (int label : new int[] {0, 2}) {
      Rectangle2D box =
          drawing.stroked(Palette.LIGHT.classEdge(label)).stream()
              .map(Stroked::box)
              .findFirst()
              .orElseThrow();
      assertThat(box.getMinX()).isCloseTo(axes.x(0), within(1e-6));
      assertThat(box.getMaxX()).isCloseTo(axes.x(1), within(1e-6));
      assertThat(box.getMinY()).isCloseTo(axes.y(1), within(1e-6));
      assertThat(box.getMaxY()).isCloseTo(axes.y(0), within(1e-6));
    }
  }

  /** Whatever was drawn before it. */
  @Test
  void theCurveThatIsPointedAtLiesOnTopWithItsPoint() {
    RocPlot.Place place = new RocPlot.Place(0, 2);
    RecordedDrawing drawing = paint(plot(Optional.of(place)), 300, 240, 13, Palette.LIGHT);
    PlotAxes axes = plot(Optional.empty()).plot().axes(300, 240, 13);
    assertThat(drawing.at(axes.x(0.25), axes.y(1))).isEqualTo(Palette.LIGHT.classEdge(0));
    assertThat(drawing.stroked(Palette.LIGHT.classEdge(2))).isEmpty();
    assertThat(drawing.stroked(Palette.LIGHT.classEdge(0))).isNotEmpty();
  }

  @Test
  void aPlaceThatIsNoLongerThereMarksItsCurveAlone() {
    RocPlot.Place gone = new RocPlot.Place(0, 99);
    RecordedDrawing drawing = paint(plot(Optional.of(gone)), 300, 240, 13, Palette.LIGHT);
    assertThat(drawing.stroked(Palette.LIGHT.classEdge(0))).isNotEmpty();
    assertThat(paint(new RocPlot(List.of(), Optional.of(gone), "x", "y"), 90, 80, 13, Palette.DARK))
        .isNotNull();
  }
}
