package engram.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.PlaneSets;
import engram.SleeplessRobot;
import engram.StageExtension;
import engram.data.Dataset;
import engram.data.TargetCoding;
import engram.inspect.surface.HeatScale;
import engram.inspect.surface.InputGrid;
import engram.inspect.surface.InputSlice;
import engram.inspect.surface.OutputSurface;
import engram.nn.Activation;
import engram.nn.LayerSpec;
import engram.nn.NetworkSpec;
import engram.nn.Parameters;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Recipe;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import engram.ui.plot.MarkPart;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotPainter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StageExtension.class)
class SurfacePaintersTest {
  private static final int WIDTH = 340;
  private static final int HEIGHT = 300;
  private static final double EM = 13;
  private static final Palette PALETTE = Palette.LIGHT;

  private static PixelReader paint(Consumer<GraphicsContext> painter) {
    return SleeplessRobot.call(
        () -> {
          Canvas canvas = new Canvas(WIDTH, HEIGHT);
          painter.accept(canvas.getGraphicsContext2D());
          return canvas.snapshot(null, null).getPixelReader();
        });
  }

  /** A network without hidden layer: each output by its own weights and bias. */
  private static OutputSurface surface(
      Dataset dataset, TargetCoding coding, Activation f, double... values) {
    Recipe recipe = PlaneSets.recipe(dataset, coding);
    PreparedData data = new PreparedData(recipe.data(), dataset);
    NetworkSpec spec = new NetworkSpec(2, List.of(new LayerSpec(values.length / 3, f)));
    InputSlice slice = InputSlice.of(data, 0, OptionalInt.of(1));
    return OutputSurface.of(Parameters.of(spec, values), InputGrid.of(slice, 31));
  }

  /** Class 1 on the right of the middle, the surer the further. */
  private static OutputSurface leftAndRight() {
    return surface(
        PlaneSets.xor(200), TargetCoding.SINGLE_PLUS_MINUS_ONE, Activation.TANH, 2, 0, 0);
  }

  private static SurfacePicture picture(
      OutputSurface surface, Optional<HeatScale> scale, boolean discrete, SurfaceDot... dots) {
    return new SurfacePicture(
        surface,
        0,
        scale,
        discrete,
        List.of(dots),
        SurfacePicture.square(EM, WIDTH, HEIGHT, scale.isPresent(), List.of(), List.of()),
        "x1",
        List.of());
  }

  /** One after the other by one painter. */
  private static PixelReader paint(SurfacePicture... pictures) {
    return SleeplessRobot.call(
        () -> {
          Canvas ground = new Canvas(WIDTH, HEIGHT);
          Canvas above = new Canvas(WIDTH, HEIGHT);
          SurfacePainter painter =
              new SurfacePainter(
                  new CanvasDrawing(ground.getGraphicsContext2D()),
                  new CanvasDrawing(above.getGraphicsContext2D()));
          for (SurfacePicture picture : pictures) painter.paint(picture, PALETTE, WIDTH, HEIGHT);
          return new Group(ground, above).snapshot(null, null).getPixelReader();
        });
  }

  private static Color at(PixelReader pixels, PlotAxes axes, double x, double y) {
    return pixels.getColor((int) axes.x(x), (int) axes.y(y));
  }

  private static double distance(Color a, Color b) {
    return Math.abs(a.getRed() - b.getRed())
        + Math.abs(a.getGreen() - b.getGreen())
        + Math.abs(a.getBlue() - b.getBlue());
  }

  @Test
  void eachRegionHasTheColourOfItsClassTheSurerTheStronger() {
    SurfacePicture picture = picture(leftAndRight(), Optional.empty(), false);
    PixelReader pixels = paint(picture);
    Color left = at(pixels, picture.axes(), 0.05, 0.5);
    Color nearMiddle = at(pixels, picture.axes(), 0.46, 0.5);
    Color right = at(pixels, picture.axes(), 0.95, 0.5);
    assertThat(left.getHue()).isCloseTo(PALETTE.classColor(0).getHue(), within(3.0));
    assertThat(right.getHue()).isCloseTo(PALETTE.classColor(1).getHue(), within(3.0));
    assertThat(distance(nearMiddle, Color.WHITE)).isLessThan(distance(left, Color.WHITE) / 2);
  }

  @Test
  void aDarkLinePartsTheClasses() {
    SurfacePicture picture = picture(leftAndRight(), Optional.empty(), true);
    PlotAxes axes = picture.axes();
    PixelReader pixels = paint(picture);
    double darkest = 1;
    for (int x = (int) axes.x(0.4); x < axes.x(0.6); x++) {
      darkest = Math.min(darkest, pixels.getColor(x, (int) axes.y(0.5)).getBrightness());
    }
    assertThat(darkest).isLessThan(0.6);
    assertThat(at(pixels, axes, 0.1, 0.5)).isEqualTo(at(pixels, axes, 0.4, 0.9));
  }

  @Test
  void oneOutputIsBlueWhereItIsPositiveAndOrangeWhereItIsNegative() {
    HeatScale scale = HeatScale.ofActivation(Activation.TANH);
    SurfacePicture picture = picture(leftAndRight(), Optional.of(scale), false);
    PixelReader pixels = paint(picture);
    assertThat(distance(at(pixels, picture.axes(), 0.02, 0.5), PALETTE.negative()))
        .isLessThan(0.15);
    assertThat(distance(at(pixels, picture.axes(), 0.98, 0.5), PALETTE.positive()))
        .isLessThan(0.15);
    double besides = picture.axes().right() + 1.3 * EM;
    Color top = pixels.getColor((int) besides, (int) picture.axes().top() + 3);
    assertThat(distance(top, PALETTE.positive())).isLessThan(0.1);
  }

  @Test
  void stepsMakeTenColours() {
    assertThat(SurfacePixels.stepped(0.05)).isEqualTo(0.1);
    assertThat(SurfacePixels.stepped(-0.95)).isEqualTo(-0.9);
    assertThat(SurfacePixels.stepped(1)).isEqualTo(0.9);
    OutputSurface slope =
        surface(PlaneSets.slope(100), TargetCoding.STANDARDIZED, Activation.IDENTITY, 1, 0, 0);
    int[] pixels = new SurfacePixels(slope, 100).heat(0, new HeatScale(-1, 1, 0, 1), PALETTE, true);
    assertThat(Arrays.stream(pixels).distinct().count()).isBetween(4L, 10L);
  }

  @Test
  void whatIsNotANumberHasNoColour() {
    OutputSurface broken =
        surface(
            PlaneSets.xor(50),
            TargetCoding.SINGLE_PLUS_MINUS_ONE,
            Activation.TANH,
            2,
            0,
            Double.NaN);
    SurfacePixels pixels = new SurfacePixels(broken, 20);
    assertThat(pixels.regions(PALETTE, false)).containsOnly(0);
    assertThat(pixels.heat(0, HeatScale.ofActivation(Activation.TANH), PALETTE, false))
        .containsOnly(0);
  }

  @Test
  void pointsAreFilledHollowAndRinged() {
    SurfaceDot train = new SurfaceDot(0.2, 0.2, 1, 0, MarkPart.TRAINING, false, false);
    SurfaceDot test = new SurfaceDot(0.2, 0.8, 1, 0, MarkPart.TEST, true, false);
    SurfaceDot chosen = new SurfaceDot(0.8, 0.8, 0, 0, MarkPart.VALIDATION, false, true);
    SurfacePicture picture = picture(leftAndRight(), Optional.empty(), false, train, test, chosen);
    PlotAxes axes = picture.axes();
    PixelReader pixels = paint(picture);
    assertThat(at(pixels, axes, 0.2, 0.2)).isEqualTo(PALETTE.classColor(1));
    assertThat(at(pixels, axes, 0.2, 0.8)).isEqualTo(PALETTE.card());
    assertThat(around(pixels, axes, test, PALETTE.text())).isTrue();
    assertThat(around(pixels, axes, train, PALETTE.text())).isFalse();
    assertThat(around(pixels, axes, chosen, PALETTE.accent())).isTrue();
  }

  @Test
  void theNextPictureHasItsOwnSurfaceAndItsOwnPoints() {
    SurfaceDot first = new SurfaceDot(0.2, 0.2, 1, 0, MarkPart.TRAINING, false, false);
    SurfaceDot second = new SurfaceDot(0.8, 0.8, 1, 0, MarkPart.TRAINING, false, false);
    OutputSurface rightAndLeft =
        surface(PlaneSets.xor(200), TargetCoding.SINGLE_PLUS_MINUS_ONE, Activation.TANH, -2, 0, 0);
    SurfacePicture before = picture(leftAndRight(), Optional.empty(), false, first);
    SurfacePicture sameDots = picture(rightAndLeft, Optional.empty(), false, first);
    SurfacePicture otherDots = picture(rightAndLeft, Optional.empty(), false, second);
    PlotAxes axes = before.axes();
    PixelReader moved = paint(before, sameDots);
    assertThat(at(moved, axes, 0.05, 0.5)).isEqualTo(at(paint(sameDots), axes, 0.05, 0.5));
    assertThat(at(moved, axes, 0.05, 0.5)).isNotEqualTo(at(paint(before), axes, 0.05, 0.5));
    assertThat(at(moved, axes, 0.2, 0.2)).isEqualTo(PALETTE.classColor(1));
    PixelReader changed = paint(before, otherDots);
    assertThat(at(changed, axes, 0.2, 0.2)).isNotEqualTo(PALETTE.classColor(1));
    assertThat(at(changed, axes, 0.8, 0.8)).isEqualTo(PALETTE.classColor(1));
  }

  private static boolean around(PixelReader pixels, PlotAxes axes, SurfaceDot dot, Color color) {
    for (int d = 3; d < 14; d++) {
      Color pixel = pixels.getColor((int) axes.x(dot.x()) + d, (int) axes.y(dot.y()));
      if (distance(pixel, color) < 0.8) return true;
    }
    return false;
  }

  @Test
  void aCurveGoesThroughItsPointsAndLeavesAGapWhereItIsNoNumber() {
    OutputCurvePicture.Line line =
        new OutputCurvePicture.Line(
            new double[] {0, 0.4, 0.5, 0.6, 1}, new double[] {0.5, 0.5, Double.NaN, 0.5, 0.5}, -1);
    PlotAxes axes = OutputCurvePicture.axes(EM, WIDTH, HEIGHT, List.of(), List.of());
    OutputCurvePicture picture = new OutputCurvePicture(List.of(line), List.of(), axes, "x1", -1);
    PixelReader pixels =
        paint(g -> new PlotPainter(g).paint(picture.axes(), picture.items(), PALETTE));
    assertThat(at(pixels, axes, 0.2, 0.5)).isEqualTo(PALETTE.accent());
    assertThat(at(pixels, axes, 0.5, 0.5)).isEqualTo(Color.WHITE);
    assertThat(at(pixels, axes, 0.8, 0.5)).isEqualTo(PALETTE.accent());
  }

  @Test
  void theSquareLeavesRoomForItsNumbersAndItsScale() {
    PlotAxes plain = SurfacePicture.square(EM, 340, 300, false, List.of(), List.of());
    PlotAxes scaled = SurfacePicture.square(EM, 300, 300, true, List.of(), List.of());
    assertThat(plain.right() - plain.left()).isEqualTo(plain.bottom() - plain.top());
    assertThat(plain.left()).isGreaterThanOrEqualTo(3 * EM);
    assertThat(scaled.right()).isLessThanOrEqualTo(300 - 4.4 * EM);
    assertThat(plain.rowShare(plain.y(0.3))).isEqualTo(0.3);
  }
}
