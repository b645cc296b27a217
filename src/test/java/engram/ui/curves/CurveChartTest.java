package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.data.sets.BuiltInSet;
import engram.training.Intervention;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.training.recipe.StopRule;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Filled;
import engram.ui.paint.RecordedDrawing.Stroked;
import engram.ui.run.TestRun;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axes and marks of the curves: where they stand against the numbers of the run. */
@ExtendWith(StageExtension.class)
class CurveChartTest {
  private static final double EM = 13;
  private static final Palette LIGHT = Palette.LIGHT;

  private final RecordedDrawing drawing = new RecordedDrawing();
  private TestRun test = new TestRun();
  private CurvesViewModel curves = new CurvesViewModel(test.run, () -> 0);

  @AfterEach
  void close() {
    test.close();
  }

  private void open(Recipe recipe) {
    test.close();
    test = new TestRun(recipe, BuiltInSet.load(recipe.data().source()));
    curves = new CurvesViewModel(test.run, () -> 0);
  }

  private CurveChart paint(CurveKind kind, double width, double height, double em) {
    return paint(drawing, kind, width, height, em, LIGHT);
  }

  private CurveChart paint(
      RecordedDrawing to, CurveKind kind, double width, double height, double em, Palette palette) {
    CurveChart chart = new CurveChart(kind, to);
    chart.paint(width, height, curves.getPicture(), curves::thin, palette, em);
    assertThat(to.depth()).isZero();
    return chart;
  }

  @ParameterizedTest
  @CsvSource({
    "420, 180, 13, 300",
    "220, 120, 13, 300",
    "1880, 760, 26, 300",
    "420, 180, 13, 1000000",
    "300, 120, 13, 1000000",
    "640, 200, 20, 7",
    "420, 60, 13, 1"
  })
  void axesCanBeReadHoweverLongTheRunIs(double width, double height, double em, int stop) {
    open(Preset.REPAIRED.recipe().withStop(new StopRule(stop, OptionalDouble.empty())));
    for (CurveKind kind : CurveKind.values()) {
      RecordedDrawing one = new RecordedDrawing();
      paint(one, kind, width, height, em, Palette.DARK);
      one.requireLegible(width, height);
      assertThat(one.texts()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void anEpochIsFoundWhereItIsPainted() {
    test.train(20);
    CurveChart chart = paint(CurveKind.LOSS, 420, 180, EM);
    Bounds area = chart.area();
    double step = chart.xOf(1) - chart.xOf(0);
    for (int epoch = 0; epoch <= 50; epoch += 10) {
      assertThat(chart.epochAt(chart.xOf(epoch))).isCloseTo(epoch, within(1e-9));
      assertThat(chart.xOf(epoch)).isCloseTo(chart.xOf(0) + epoch * step, within(1e-9));
    }
    assertThat(chart.xOf(0)).isBetween(area.getMinX(), area.getMinX() + 10);
    assertThat(chart.yOf(0)).isCloseTo(area.getMaxY(), within(1e-9));
    assertThat(chart.yOf(0.2)).isLessThan(chart.yOf(0.1));
  }

  /** Filled for training, hollow for the test. */
  @Test
  void theDotsOfThisMomentStandOnItsNumbers() {
    test.train(20);
    test.goTo(12);
    CurveChart chart = paint(CurveKind.LOSS, 420, 180, EM);
    double x = chart.xOf(12);
    Rectangle2D train = dots(LIGHT.trainCurve(), x).get(0);
    assertThat(train.getCenterY())
        .isCloseTo(chart.yOf(test.snapshot().history().trainLoss(12)), within(1e-6));
    Rectangle2D tested = dots(LIGHT.testCurve(), x).get(0);
    assertThat(tested.getCenterY())
        .isCloseTo(chart.yOf(test.snapshot().history().testLoss(12)), within(1e-6));
    assertThat(dots(LIGHT.card(), x)).hasSize(1);
    assertThat(drawing.stroked(LIGHT.accent()).stream().map(Stroked::box))
        .anyMatch(box -> box.getWidth() < 1e-9 && Math.abs(box.getX() - x) < 1);
  }

  private List<Rectangle2D> dots(javafx.scene.paint.Color color, double x) {
    return drawing.filled(color).stream()
        .map(Filled::box)
        .filter(box -> Math.abs(box.getWidth() - box.getHeight()) < 1e-6)
        .filter(box -> box.getWidth() < EM && Math.abs(box.getCenterX() - x) < 1e-6)
        .toList();
  }

  @Test
  void aMomentBesideWhatIsZoomedToHasNoDots() {
    test.train(20);
    test.goTo(2);
    curves.zoomTo(10, 20);
    CurveChart chart = paint(CurveKind.SCORE, 420, 180, EM);
    assertThat(dots(LIGHT.trainCurve(), chart.xOf(2))).isEmpty();
    assertThat(chart.xOf(2)).isLessThan(chart.area().getMinX());
    drawing.requireLegible(420, 180);
  }

  @Test
  void aFlagStandsWhereASettingWasChanged() {
    test.train(10);
    int before = paintedFlags();
    test.run.session().change(new Intervention.LearningRate(0.1));
    test.train(5);
    assertThat(paintedFlags()).isGreaterThan(before);
    CurveChart chart = paint(CurveKind.LOSS, 420, 180, EM);
    assertThat(drawing.filled(LIGHT.muted()))
        .extracting(flag -> flag.box().getCenterX())
        .anyMatch(x -> Math.abs(x - chart.xOf(10)) < 0.5);
  }

  private int paintedFlags() {
    RecordedDrawing one = new RecordedDrawing();
    paint(one, CurveKind.LOSS, 420, 180, EM, LIGHT);
    return one.filled(LIGHT.muted()).size();
  }

  @Test
  void anAxisBelowZeroHasItsZero() {
    open(Preset.SINE.recipe());
    RecordedDrawing one = new RecordedDrawing();
    CurveChart chart = paint(one, CurveKind.SCORE, 420, 180, EM, LIGHT);
    one.requireLegible(420, 180);
    boolean below = test.snapshot().train().score() < 0 || test.snapshot().test().score() < 0;
    boolean level =
        one.marks().stream()
            .filter(Stroked.class::isInstance)
            .map(RecordedDrawing.Mark::box)
            .anyMatch(
                box ->
                    Math.abs(box.getY() - chart.yOf(0)) < 1
                        && box.getHeight() < 1e-9
                        && chart.yOf(0) < chart.area().getMaxY() - 1);
    assertThat(level).isEqualTo(below);
  }
}
