package engram.ui.memory.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.memory.lesion.LesionCurve;
import engram.memory.lesion.LesionPoint;
import engram.ui.base.Language;
import engram.ui.base.PreferencesViewModel;
import engram.ui.base.Texts;
import engram.ui.memory.frame.DrawnLine;
import engram.ui.memory.frame.PaintedPlot;
import engram.ui.memory.frame.PlotCard;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left of the irises against the share taken away, and how it comes back. */
@ExtendWith(StageExtension.class)
class LesionPlotsTest {
  private static final double EM = 13;
  private static final double WIDTH = 700;
  private static final double HEIGHT = 150;

  private final PreferencesViewModel preferences = new PreferencesViewModel();
  private final Texts texts = new Texts(preferences.languageProperty());
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final LesionModels models =
      new LesionModels(texts, () -> null, work::add, work::add, work::add, () -> 0);
  private final PlotCard left = models.plots().get(0);
  private final PlotCard recovery = models.plots().get(1);

  @BeforeEach
  void chooseIrises() {
    models.settings.setProperty().set(LesionSet.IRIS);
  }

  private void learn(double share) {
    models.settings.setShare(share);
    work();
  }

  private void work() {
    while (!work.isEmpty()) work.remove().run();
  }

  private static Plot plot(PlotCard card) {
    return card.shown().get().plot().orElseThrow();
  }

  private static RecordedDrawing paint(Plot plot) {
    return PaintedPlot.of(plot, EM, WIDTH, HEIGHT);
  }

  private static List<Point2D> points(Stroked line) {
    return DrawnLine.points(line.shape());
  }

  @Test
  void beforeTheNetworkIsTrainedThereAreTheAxesAndTheShare() {
    assertThat(left.shown().get().beside()).isEmpty();
    assertThat(paint(plot(left)).filled(Palette.LIGHT.text())).isEmpty();
    assertThat(recovery.shown().get().over()).isNotEmpty();
    PaintedPlot.requireLegible(plot(left));
    PaintedPlot.requireLegible(plot(recovery));
  }

  @Test
  void bothDotsLieOverTheShareAtWhatIsLeft() {
    learn(0.6);
    Plot plot = plot(left);
    PlotAxes axes = plot.axes(WIDTH, HEIGHT, EM);
    List<Filled> dots = paint(plot).filled(Palette.LIGHT.text());
    assertThat(dots).hasSize(2);
    LesionScene scene = models.lesion.getScene().orElseThrow();
    // a flower that is lost may have a twin in the table
    assertThat(scene.state().table()).isBetween(0.4, 0.42);
    double[] shares = {scene.state().train(), scene.state().table()};
    for (int k = 0; k < 2; k++) {
      assertThat(dots.get(k).box().getCenterX()).isCloseTo(axes.x(0.6), within(1e-6));
      assertThat(dots.get(k).box().getCenterY()).isCloseTo(axes.y(shares[k]), within(1e-6));
    }
    Stroked rule = paint(plot).stroked(Palette.LIGHT.accent()).get(0);
    assertThat(rule.box().getCenterX()).isCloseTo(axes.x(0.6), within(1e-6));
  }

  @Test
  void dotsOfAnotherShareAreNotShown() {
    learn(0.6);
    models.settings.setShare(0.7);
    assertThat(paint(plot(left)).filled(Palette.LIGHT.text())).isEmpty();
    work();
    assertThat(paint(plot(left)).filled(Palette.LIGHT.text())).hasSize(2);
  }

  @Test
  void theCurvesGoThroughWhatWasMeasured() {
    learn(0.25);
    LesionCurve curve = models.measure.curveProperty().get().orElseThrow();
    Plot plot = plot(left);
    PlotAxes axes = plot.axes(WIDTH, HEIGHT, EM);
    List<List<Point2D>> curves =
        paint(plot).marks().stream()
            .filter(Stroked.class::isInstance)
            .map(mark -> points((Stroked) mark))
            .filter(points -> points.size() == curve.points().size())
            .toList();
    assertThat(curves).hasSize(3);
    for (int k = 0; k < curve.points().size(); k++) {
      LesionPoint point = curve.points().get(k);
      double[] shares = {point.train().mean(), point.test().mean(), point.table().mean()};
      for (double share : shares) {
        Point2D place = new Point2D.Double(axes.x(point.share()), axes.y(share));
        int at = k;
        assertThat(curves)
            .anySatisfy(line -> assertThat(line.get(at).distance(place)).isLessThan(1e-3));
      }
    }
  }

  @Test
  void pressingInTheChartGoesToThatShare() {
    learn(0.25);
    left.go().orElseThrow().accept(0.4);
    assertThat(models.settings.getShare()).isEqualTo(0.4);
    left.go().orElseThrow().accept(1);
    assertThat(models.settings.getShare()).isEqualTo(1);
  }

  @Test
  void whatIsLearnedAgainRisesFromWhatWasLeft() {
    learn(0.6);
    models.measure.retrain();
    work();
    assertThat(recovery.shown().get().over()).isEmpty();
    Plot plot = plot(recovery);
    PlotAxes axes = plot.axes(WIDTH, HEIGHT, EM);
    LesionHealing healing = models.measure.healingProperty().get().orElseThrow();
    List<List<Point2D>> curves =
        paint(plot).marks().stream()
            .filter(Stroked.class::isInstance)
            .map(mark -> points((Stroked) mark))
            .filter(points -> points.size() == healing.points().size())
            .toList();
    assertThat(curves).hasSize(2);
    Point2D first = new Point2D.Double(axes.x(0), axes.y(healing.first().train()));
    Point2D last = new Point2D.Double(axes.x(1), axes.y(healing.last().train()));
    assertThat(curves)
        .anySatisfy(
            line -> {
              assertThat(line.get(0).distance(first)).isLessThan(1e-3);
              assertThat(line.get(line.size() - 1).distance(last)).isLessThan(1e-3);
            });
  }

  @Test
  void bothChartsCanBeReadInBothLanguages() {
    learn(0.5);
    models.measure.retrain();
    work();
    for (Language language : Language.values()) {
      preferences.languageProperty().set(language);
      PaintedPlot.requireLegible(plot(left));
      PaintedPlot.requireLegible(plot(recovery));
    }
  }
}
