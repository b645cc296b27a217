package engram.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.Patience;
import engram.SleeplessRobot;
import engram.StageExtension;
import engram.data.sets.BuiltInSet;
import engram.inspect.ActivationCurve;
import engram.inspect.ActivationHistogram;
import engram.inspect.Distribution;
import engram.inspect.EpsilonCurve;
import engram.inspect.LossAlong;
import engram.inspect.Moment;
import engram.inspect.WorkedNeuron;
import engram.inspect.WorkedWeight;
import engram.inspect.landscape.ValuePath;
import engram.nn.Part;
import engram.training.Session;
import engram.training.Snapshot;
import engram.training.recipe.Preset;
import engram.ui.paint.Palette;
import engram.ui.paths.PathsPlot;
import engram.ui.plot.DistributionPlot;
import engram.ui.plot.HistogramPlot;
import engram.ui.plot.Plot;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotPainter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class InspectorPaintersTest {
  private static final int WIDTH = 160;
  private static final int HEIGHT = 90;
  private static final double EM = 13;
  private static final Palette PALETTE = Palette.LIGHT;

  private final Moment moment = moment();
  private final WorkedNeuron neuron = new WorkedNeuron(moment, new Part.Neuron(0, 6));

  private static Moment moment() {
    var iris = BuiltInSet.IRIS.load();
    try (Session session = new Session(Preset.REPAIRED.recipe(), id -> iris)) {
      return Moment.of(session.take().orElseThrow(), 73);
    }
  }

  @Test
  void theOperatingPointLiesOnTheCurve() {
    ActivationCurve curve = ActivationCurve.of(neuron, moment);
    PixelReader picture = paint(ActivationPlot.of(curve));
    double margin = 0.6 * EM;
    double x = WIDTH / 2.0 + neuron.z() / curve.reach() * (WIDTH / 2.0 - margin);
    double y = HEIGHT / 2.0 - neuron.a() * (HEIGHT / 2.0 - margin);
    assertThat(picture.getColor((int) x, (int) y)).isEqualTo(PALETTE.accent());
    assertThat(count(picture, color -> color.getBrightness() < 0.5, 0, HEIGHT))
        .isGreaterThan(WIDTH / 2);
  }

  @Test
  void eachClassHasAStripOfItsOwnColour() {
    ActivationHistogram histogram =
        ActivationHistogram.of(
            moment.parameters(), moment.snapshot().data(), new Part.Neuron(0, 6));
    PixelReader picture =
        paint(
            HistogramPlot.of(
                histogram,
                neuron.a(),
                List.of("setosa", "versicolor", "virginica"),
                WIDTH / EM,
                HEIGHT / EM));
    double top = 0.4 * EM;
    double strip = (HEIGHT - 1.25 * EM - top) / 3;
    for (int label = 0; label < 3; label++) {
      int from = (int) (top + label * strip);
      int to = (int) (top + (label + 1) * strip);
      for (int other = 0; other < 3; other++) {
        Color color = PALETTE.classColor(other);
        int pixels = count(picture, color::equals, from + 1, to - 1);
        if (other == label) assertThat(pixels).isGreaterThan(20);
        else assertThat(pixels).isZero();
      }
    }
  }

  @Test
  void thePathEndsInADotAtTheShownEpochAndGoesOnPale() {
    Snapshot back = trainedAndBack(30, 10);
    ValuePath path = ValuePath.of(back, new Part.Weight(0, 2, 6)).orElseThrow();
    PixelReader picture = paint(ValuePathPlot.of(path));
    double margin = 0.4 * EM;
    double x = margin + 10.0 / 30 * (WIDTH - 2 * margin);
    double share = (path.value(10) - path.lowest()) / (path.highest() - path.lowest());
    double y = HEIGHT - margin - share * (HEIGHT - 2 * margin);
    assertThat(picture.getColor((int) x, (int) y)).isEqualTo(PALETTE.accent());
    assertThat(leastRed(picture, 0, (int) x)).isLessThan(0.2);
    int behind = (int) (x + EM);
    assertThat(leastRed(picture, behind, WIDTH)).isBetween(0.4, 0.7);
    for (int column = behind; column < WIDTH; column++) {
      for (int row = 0; row < HEIGHT; row++) {
        assertThat(picture.getColor(column, row).getSaturation()).isLessThan(0.4);
      }
    }
  }

  @Test
  void theErrorOfTheCheckIsMarkedAtItsEpsilon() {
    Moment moment = Moment.of(trainedAndBack(0, 0), 73);
    WorkedWeight weight = new WorkedWeight(moment, new Part.Weight(0, 2, 6));
    EpsilonCurve curve = EpsilonCurve.of(LossAlong.sample(moment, weight));
    double exponent = -7.5;
    PixelReader picture = paint(EpsilonPlot.of(curve, exponent, 1e-8));
    int middle = WIDTH / 2;
    double y = 0.5 * EM + 0.5 * (HEIGHT - EM);
    assertThat(picture.getColor(middle, (int) y)).isEqualTo(PALETTE.accent());
    assertThat(count(picture, PALETTE.text()::equals, 0, HEIGHT)).isGreaterThan(50);
  }

  @Test
  void aPathThatNeverMovedIsADotInTheMiddleOfTheLeftEnd() {
    ValuePath path = ValuePath.of(trainedAndBack(0, 0), new Part.Bias(0, 6)).orElseThrow();
    PixelReader picture = paint(ValuePathPlot.of(path));
    assertThat(picture.getColor((int) (0.4 * EM), HEIGHT / 2)).isEqualTo(PALETTE.accent());
    assertThat(count(picture, PALETTE.accent()::equals, 0, HEIGHT)).isLessThan(60);
  }

  @Test
  void numbersBelowZeroAreOrangeAndThoseAboveAreBlue() {
    Distribution d = Distribution.of(-0.75, -0.5, 0.25, 0.5, 0.75, 0.75);
    PixelReader picture = paint(DistributionPlot.of(d));
    int floor = (int) (HEIGHT - 1.15 * EM);
    for (int y = 0; y < floor; y++) {
      for (int x = 0; x < WIDTH; x++) {
        Color color = picture.getColor(x, y);
        if (color.equals(PALETTE.negative())) assertThat(x).isLessThan(WIDTH / 2);
        if (color.equals(PALETTE.positive())) assertThat(x).isGreaterThan(WIDTH / 2 - 1);
      }
    }
    int blue = count(picture, PALETTE.positive()::equals, 0, floor);
    int orange = count(picture, PALETTE.negative()::equals, 0, floor);
    // four numbers to two, where the bars' rims are not of the full colour
    assertThat(blue).isBetween((int) (1.7 * orange), (int) (2.3 * orange));
  }

  @Test
  void theLastEpochOfALongRunIsNotCutOffBelowThePaths() {
    PlotAxes axes = PathsPlot.axes(WIDTH, HEIGHT, EM, List.of(), List.of());
    PathsPlot plot = new PathsPlot(axes, -1, 1, 100_000);
    Text last = new Text("100\u2009000");
    last.setFont(Font.font("Noto Sans SC", EM));
    double half = 0.82 * last.getLayoutBounds().getWidth() / 2;
    assertThat(plot.x(100_000) + half).isLessThanOrEqualTo(WIDTH);
  }

  @Test
  void eachPinnedPathHasItsColourAndADotAtThePresentEpoch() {
    Snapshot back = trainedAndBack(30, 10);
    ValuePath first = ValuePath.of(back, new Part.Weight(0, 2, 6)).orElseThrow();
    ValuePath second = ValuePath.ofActivation(back, new Part.Neuron(0, 6), 73).orElseThrow();
    PlotAxes axes = PathsPlot.axes(WIDTH, HEIGHT, EM, List.of(), List.of());
    PathsPlot plot = new PathsPlot(axes, -1, 1, 30);
    PixelReader picture =
        paint(
            g ->
                new PlotPainter(g)
                    .paint(
                        axes,
                        plot.items(
                            List.of(new PathsPlot.Line(first, 0), new PathsPlot.Line(second, 2)),
                            10,
                            OptionalDouble.empty()),
                        PALETTE));
    for (int look : new int[] {0, 2}) {
      ValuePath path = look == 0 ? first : second;
      assertThat(picture.getColor((int) plot.x(10), (int) plot.y(path.value(10))))
          .isEqualTo(PALETTE.classEdge(look));
    }
    assertThat(plot.epochAt(plot.x(12.5))).isEqualTo(12.5, within(1e-12));
    assertThat(axes.contains(plot.x(30), plot.y(-1))).isTrue();
    assertThat(axes.contains(0, 0)).isFalse();
  }

  private static Snapshot trainedAndBack(int epochs, int shown) {
    var iris = BuiltInSet.IRIS.load();
    try (Session session = new Session(Preset.REPAIRED.recipe(), id -> iris)) {
      for (int k = 0; k < epochs; k++) session.stepForward();
      session.goTo(shown);
      session.watchNextStep(true);
      AtomicReference<Snapshot> last = new AtomicReference<>();
      Patience.until(
          () -> {
            session.take().ifPresent(last::set);
            return last.get() != null && last.get().parameterHistory().isPresent();
          });
      return last.get();
    }
  }

  /** The smallest share of red: little in the accent, half in the pale line, much in the card. */
  private static double leastRed(PixelReader picture, int fromColumn, int toColumn) {
    double least = 1;
    for (int x = fromColumn; x < toColumn; x++) {
      for (int y = 0; y < HEIGHT; y++) least = Math.min(least, picture.getColor(x, y).getRed());
    }
    return least;
  }

  private static int count(
      PixelReader picture, java.util.function.Predicate<Color> wanted, int fromRow, int toRow) {
    int count = 0;
    for (int y = fromRow; y < toRow; y++) {
      for (int x = 0; x < WIDTH; x++) if (wanted.test(picture.getColor(x, y))) count++;
    }
    return count;
  }

  private static PixelReader paint(Plot plot) {
    return paint(g -> new PlotPainter(g).paint(plot, PALETTE, EM, WIDTH, HEIGHT));
  }

  private static PixelReader paint(Consumer<GraphicsContext> painter) {
    return SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(WIDTH, HEIGHT);
          painter.accept(canvas.getGraphicsContext2D());
          SnapshotParameters all = new SnapshotParameters();
          all.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
          return canvas.snapshot(all, new WritableImage(WIDTH, HEIGHT)).getPixelReader();
        });
  }
}
