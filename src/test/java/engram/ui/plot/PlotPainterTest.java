package engram.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Palette;
import engram.ui.plot.PlotItem.Bar;
import engram.ui.plot.PlotItem.Dot;
import engram.ui.plot.PlotItem.Key;
import engram.ui.plot.PlotItem.Line;
import engram.ui.plot.PlotItem.Text;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlotPainterTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 140;
  private static final double EM = 13;
  private static final Palette PALETTE = Palette.LIGHT;

  private static final PlotAxes AXES =
      new PlotAxes(
          40,
          160,
          20,
          100,
          EM,
          List.of(new PlotAxes.Tick(0.5, "5")),
          List.of(new PlotAxes.Tick(0.5, "7")));

  private static final LineStyle THICK = LineStyle.of(Ink.ACCENT, 4 * LineStyle.HAIR);

  private static PixelReader paint(PlotItem... items) {
    return paint(g -> new PlotPainter(g).paint(AXES, List.of(items), PALETTE));
  }

  private static PixelReader paint(Consumer<GraphicsContext> painter) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Canvas canvas = new Canvas(WIDTH, HEIGHT);
          painter.accept(canvas.getGraphicsContext2D());
          SnapshotParameters all = new SnapshotParameters();
          all.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
          return canvas.snapshot(all, new WritableImage(WIDTH, HEIGHT)).getPixelReader();
        });
  }

  private static Color at(PixelReader picture, double x, double y) {
    return picture.getColor((int) AXES.x(x), (int) AXES.y(y));
  }

  private static long count(
      PixelReader picture, int left, int top, int right, int bottom, Predicate<Color> wanted) {
    long count = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) if (wanted.test(picture.getColor(x, y))) count++;
    }
    return count;
  }

  private static boolean isInked(Color color) {
    return !color.equals(Color.WHITE);
  }

  @Test
  void aRowHasAHairLineOnWholePixelsAndANumberAtItsLeft() {
    PixelReader picture = paint(PlotItem.AXES);
    assertThat(picture.getColor(60, 60)).isEqualTo(PALETTE.border());
    assertThat(picture.getColor(60, 59)).isEqualTo(Color.WHITE);
    assertThat(picture.getColor(60, 61)).isEqualTo(Color.WHITE);
    assertThat(count(picture, 20, 52, 36, 68, PlotPainterTest::isInked)).isPositive();
    assertThat(count(picture, 90, 102, 110, 120, PlotPainterTest::isInked)).isPositive();
    assertThat(picture.getColor(100, 80)).as("no line for a column").isEqualTo(Color.WHITE);
  }

  @Test
  void columnsMayHaveLinesAndMapsHaveThemOutside() {
    assertThat(paint(PlotItem.Axes.ROWS_AND_COLUMNS).getColor(100, 80)).isEqualTo(PALETTE.border());
    PixelReader outside = paint(PlotItem.Axes.OUTSIDE);
    assertThat(outside.getColor(100, 80)).isEqualTo(Color.WHITE);
    assertThat(outside.getColor(100, 102)).isEqualTo(PALETTE.border());
    assertThat(outside.getColor(38, 60)).isEqualTo(PALETTE.border());
  }

  @Test
  void aLineIsPartedWhereThereIsNoNumber() {
    PixelReader picture = paint(Line.of(5, k -> k / 4.0, k -> k == 2 ? Double.NaN : 0.5, THICK));
    assertThat(at(picture, 0.1, 0.5)).isEqualTo(PALETTE.accent());
    assertThat(at(picture, 0.5, 0.5)).isEqualTo(Color.WHITE);
    assertThat(at(picture, 0.9, 0.5)).isEqualTo(PALETTE.accent());
  }

  @Test
  void whatIsClippedEndsAtTheAxesButIsNotCutInHalf() {
    Line steep = Line.between(0.5, 0, 0.5, 1e300, THICK);
    assertThat(paint(steep).getColor(100, 5)).isEqualTo(PALETTE.accent());
    assertThat(paint(steep.clip()).getColor(100, 5)).isEqualTo(Color.WHITE);
    PixelReader onTheEdge = paint(Line.between(0, 1, 1, 1, THICK).clip());
    assertThat(onTheEdge.getColor(100, 18)).isEqualTo(PALETTE.accent());
    assertThat(onTheEdge.getColor(100, 21)).isEqualTo(PALETTE.accent());
  }

  @Test
  void theSmallestBarIsAPixelHighAndNoneIsMissing() {
    List<Bar> bars =
        List.of(new Bar(1e-6, Ink.POSITIVE), new Bar(0, Ink.POSITIVE), new Bar(1, Ink.NEGATIVE));
    PixelReader picture = paint(new PlotItem.Bars(bars, 0, 1, 0, 0.5));
    assertThat(picture.getColor(60, 99)).isEqualTo(PALETTE.positive());
    assertThat(picture.getColor(60, 98)).isEqualTo(Color.WHITE);
    assertThat(picture.getColor(100, 99)).isEqualTo(Color.WHITE);
    assertThat(picture.getColor(140, 21)).isEqualTo(PALETTE.negative());
    assertThat(picture.getColor(123, 50)).as("between two bars").isEqualTo(Color.WHITE);
  }

  @Test
  void laterItemsLieAboveEarlierOnes() {
    PixelReader picture =
        paint(
            new PlotItem.Box(0, 0, 1, 1, Ink.ZERO),
            new Dot(0.5, 0.5, 1, Ink.ACCENT),
            new PlotItem.Square(0.5, 0.5, 0.4, Ink.CARD));
    assertThat(at(picture, 0.1, 0.9)).isEqualTo(PALETTE.zero());
    assertThat(picture.getColor(90, 60)).isEqualTo(PALETTE.accent());
    assertThat(at(picture, 0.5, 0.5)).isEqualTo(PALETTE.card());
  }

  @Test
  void aRuleReachesFromEndToEndAndAsFarBeyondAsItIsTold() {
    PixelReader picture = paint(new PlotItem.Rule(0.5, THICK.ending(LineStyle.Ends.FLAT), 1));
    assertThat(picture.getColor(100, 98)).isEqualTo(PALETTE.accent());
    assertThat(picture.getColor(100, 9)).isEqualTo(PALETTE.accent());
    assertThat(picture.getColor(100, 4)).isEqualTo(Color.WHITE);
  }

  @Test
  void theNamesOfAKeyStandAboveInEqualParts() {
    LineStyle other = THICK.in(Ink.NEGATIVE);
    PixelReader picture =
        paint(
            new Key(List.of(Key.Entry.of("a", THICK), Key.Entry.of("b", other)), Key.Place.ABOVE));
    assertThat(picture.getColor(50, 10)).isEqualTo(PALETTE.accent());
    assertThat(picture.getColor(110, 10)).isEqualTo(PALETTE.negative());
  }

  @Test
  void labelsThatWouldLieOnEachOtherAreMovedApart() {
    Text one = Text.at(1, 0.5, "one", Ink.TEXT);
    PixelReader picture = paint(new PlotItem.Labels(List.of(one, one), 2, 0));
    int left = (int) AXES.right();
    assertThat(count(picture, left, 52, WIDTH, 68, PlotPainterTest::isInked)).isPositive();
    assertThat(count(picture, left, 78, WIDTH, 94, PlotPainterTest::isInked)).isPositive();
  }

  @Test
  void theCanvasIsLeftAsItWas() {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          GraphicsContext g = new Canvas(WIDTH, HEIGHT).getGraphicsContext2D();
          g.setLineWidth(7);
          new PlotPainter(g)
              .paint(AXES, List.of(PlotItem.AXES, Line.between(0, 0, 1, 1, THICK)), PALETTE);
          assertThat(g.getLineWidth()).isEqualTo(7);
          assertThat(g.getLineDashes()).isNullOrEmpty();
        });
  }

  @Test
  void jfreechartDrawsLinesAtTheSamePlaces() {
    Line rising = Line.between(0, 0, 1, 1, THICK);
    PixelReader chart =
        paint(g -> new ChartLines().paint(new CanvasDrawing(g), AXES, List.of(rising), PALETTE));
    PixelReader plot = paint(rising);
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      assertThat(at(chart, share, share)).isEqualTo(PALETTE.accent());
      assertThat(at(plot, share, share)).isEqualTo(PALETTE.accent());
    }
    assertThat(chart.getColor(30, 110)).as("cut off at the axes").isEqualTo(Color.WHITE);
  }

  @Test
  void theScaleOfAMapHasItsColoursFromBelow() {
    PixelReader picture =
        paint(
            g ->
                new ColorScale(g)
                    .paint(
                        AXES,
                        share -> share < 0.5 ? PALETTE.negative() : PALETTE.positive(),
                        List.of(),
                        PALETTE));
    int middle = (int) (AXES.right() + 1.3 * EM);
    assertThat(picture.getColor(middle, 90)).isEqualTo(PALETTE.negative());
    assertThat(picture.getColor(middle, 30)).isEqualTo(PALETTE.positive());
  }
}
