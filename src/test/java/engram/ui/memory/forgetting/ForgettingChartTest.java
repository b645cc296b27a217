package engram.ui.memory.forgetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.forgetting.ForgettingCure.Kind;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.memory.frame.PaintedPlot;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotColors;
import java.awt.geom.Point2D;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chart of the irises' forgetting as it is painted. */
@ExtendWith(StageExtension.class)
class ForgettingChartTest {
  private static final double EM = 13;
  private static final double WIDTH = 760;
  private static final double HEIGHT = 160;
  private static final Color OLD = PlotColors.of(ForgettingPlot.OLD, Palette.LIGHT);
  private static final int ALL = ForgettingFixture.OLD + ForgettingFixture.NEW;

  private final ForgettingFixture fixture = new ForgettingFixture();

  private RecordedDrawing paint() {
    return PaintedPlot.of(fixture.models.curves(), EM, WIDTH, HEIGHT);
  }

  private PlotAxes axes() {
    return fixture.models.curves().axes(WIDTH, HEIGHT, EM);
  }

  private double old(int epoch) {
    ForgettingMeasured all = fixture.moment().measured().orElseThrow();
    return all.at(fixture.moment().chosen(), epoch).point().old();
  }

  @Test
  void theDotLiesOnTheCurveOverTheEpoch() {
    fixture.learn();
    for (int epoch : new int[] {1, ForgettingFixture.OLD, ALL}) {
      fixture.models.playback.goTo(epoch);
      RecordedDrawing drawing = paint();
      List<Filled> dots = drawing.filled(OLD);
      assertThat(dots).hasSize(1);
      Point2D place = new Point2D.Double(axes().x((double) epoch / ALL), axes().y(old(epoch)));
      assertThat(dots.get(0).box().getCenterX()).isCloseTo(place.getX(), within(1e-6));
      assertThat(dots.get(0).box().getCenterY()).isCloseTo(place.getY(), within(1e-6));
      assertThat(drawing.stroked(OLD))
          .anySatisfy(
              line -> {
                List<Point2D> points = DrawnLine.points(line.shape());
                assertThat(points.get(points.size() - 1).distance(place)).isLessThan(1e-3);
              });
    }
  }

  @Test
  void theTimeOfTheNewTaskBeginsWhereTheOldEnds() {
    fixture.learn();
    double border = axes().x((double) ForgettingFixture.OLD / ALL);
    List<String> phases = fixture.models.words.phases();
    RecordedDrawing drawing = paint();
    assertThat(drawing.text(phases.get(0)).box().getMaxX()).isLessThan(border);
    assertThat(drawing.text(phases.get(1)).box().getMinX()).isGreaterThan(border);
    assertThat(drawing.marks())
        .anySatisfy(
            mark -> {
              assertThat(mark).isInstanceOf(Filled.class);
              assertThat(mark.box().getMinX()).isCloseTo(border, within(1e-6));
              assertThat(mark.box().getMaxX()).isCloseTo(axes().right(), within(1e-6));
            });
  }

  @Test
  void theChartCanBeReadBeforeAndAfterItIsMeasuredWithEveryRemedy() {
    PaintedPlot.requireLegible(fixture.models.curves());
    fixture.models.forgetting.open();
    fixture.work();
    PaintedPlot.requireLegible(fixture.models.curves());
    for (Kind kind : Kind.values()) fixture.models.settings.cure(kind).runsProperty().set(true);
    fixture.learn();
    for (int epoch : new int[] {0, ForgettingFixture.OLD + 1, ALL}) {
      fixture.models.playback.goTo(epoch);
      Plot plot = fixture.models.curves();
      PaintedPlot.of(plot, EM, 1160, 220).requireLegible(1160, 220);
    }
  }
}
