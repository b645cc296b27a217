package engram.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.plot.PlotAxes;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a click hits in the pictures of results. */
class ResultsPicturesTest {
  private static final double EM = 13;
  private static final PredictionPlot PLOT =
      new PredictionPlot(
          new double[] {0.5, 0.2, 0.8},
          new double[] {0.5, Double.NaN, 1.7},
          -1,
          List.of(),
          "true",
          "predicted");

  @Test
  void aPointIsHitWhereItIsDrawn() {
    PlotAxes axes = PLOT.plot().axes(300, 200, EM);
    assertThat(PLOT.at(axes.x(0.5), axes.y(0.5), EM, 300, 200)).isZero();
    assertThat(PLOT.at(axes.x(0.5) + 0.6 * EM, axes.y(0.5), EM, 300, 200)).isZero();
    assertThat(PLOT.at(axes.x(0.5) + EM, axes.y(0.5), EM, 300, 200)).isEqualTo(-1);
  }

  @Test
  void whatIsFarOffStandsAtTheEdge() {
    PlotAxes axes = PLOT.plot().axes(300, 200, EM);
    assertThat(PLOT.isBeyond(0)).isFalse();
    assertThat(PLOT.isBeyond(1)).isTrue();
    assertThat(PLOT.at(axes.x(0.8), axes.top(), EM, 300, 200)).isEqualTo(2);
    assertThat(PLOT.at(axes.x(0.2), axes.bottom(), EM, 300, 200)).isEqualTo(1);
  }

  @Test
  void theMapOfManyClassesStandsInTheMiddle() {
    ConfusionMap map = new ConfusionMap(new int[20][20]);
    assertThat(map.side(300, 200)).isEqualTo(10);
    assertThat(map.at(50 + 35, 12, 300, 200)).contains(new ConfusionMap.Cell(1, 3));
    assertThat(map.at(49, 12, 300, 200)).isEmpty();
    assertThat(map.at(251, 12, 300, 200)).isEmpty();
    assertThat(map.at(60, 201, 300, 200)).isEmpty();
  }

  @Test
  void theShadeIsTheShareOfTheTrueClass() {
    ConfusionMap map = new ConfusionMap(new int[][] {{3, 1}, {0, 0}});
    assertThat(map.share(0, 1)).isEqualTo(0.25);
    assertThat(map.share(1, 1)).isZero();
  }

  @Test
  void theNearestPointOfACurveIsHitAndNoneFarAway() {
    RocPlot plot =
        new RocPlot(
            List.of(
                new RocPlot.Curve(0, new double[] {0, 0, 1}, new double[] {0, 1, 1}),
                new RocPlot.Curve(1, new double[] {0, 0.5, 1}, new double[] {0, 0.5, 1})),
            Optional.empty(),
            "fpr",
            "tpr");
    PlotAxes axes = plot.plot().axes(300, 200, EM);
    assertThat(plot.at(axes.x(0.5) + 3, axes.y(0.5), EM, 300, 200))
        .contains(new RocPlot.Place(1, 1));
    assertThat(plot.at(axes.x(0), axes.y(0.98), EM, 300, 200)).contains(new RocPlot.Place(0, 1));
    assertThat(plot.at(axes.x(0.75), axes.y(0.25), EM, 300, 200)).isEmpty();
  }
}
