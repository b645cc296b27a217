package engram.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import engram.StageExtension;
import engram.inspect.surface.Pixels;
import engram.ui.paint.Palette;
import engram.ui.paint.RecordedDrawing;
import engram.ui.paint.RecordedDrawing.Pictured;
import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(StageExtension.class)
class WeightImagesPainterTest {
  private static final double WIDTH = 300;
  private static final double HEIGHT = 200;
  private static final double EM = 13;
  private static final Palette LIGHT = Palette.LIGHT;

  private static Pixels pixels(double... values) {
    return new Pixels(2, values);
  }

  private static RecordedDrawing paint(
      List<Pixels> weights, OptionalDouble largest, OptionalInt selected, OptionalInt hovered) {
    RecordedDrawing drawing = new RecordedDrawing();
    new WeightImagesPainter(drawing)
        .paint(weights, largest, selected, hovered, LIGHT, EM, WIDTH, HEIGHT);
    assertThat(drawing.depth()).isZero();
    return drawing;
  }

  private static RecordedDrawing paint(List<Pixels> weights) {
    return paint(weights, OptionalDouble.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  private static Color pixel(RecordedDrawing drawing, int image, int column, int row) {
    Rectangle2D box = drawing.images().get(image).box();
    return new RecordedPixel(drawing, box).at(column, row);
  }

  private record RecordedPixel(RecordedDrawing drawing, Rectangle2D box) {
    Color at(int column, int row) {
      return drawing.at(
          box.getX() + (column + 0.5) * box.getWidth() / 2,
          box.getY() + (row + 0.5) * box.getHeight() / 2);
    }
  }

  @Test
  void theLargestWeightOfAnImageHasTheFullColourOfItsSign() {
    RecordedDrawing drawing = paint(List.of(pixels(0.2, -0.4, 0, 0.4), pixels(8, -1, 0, 0)));
    assertThat(pixel(drawing, 0, 1, 1)).isEqualTo(pixel(drawing, 1, 0, 0));
    assertThat(pixel(drawing, 0, 1, 1).getBlue())
        .isGreaterThan(pixel(drawing, 0, 1, 1).getRed() + 0.3);
    assertThat(pixel(drawing, 0, 1, 0).getRed())
        .isGreaterThan(pixel(drawing, 0, 1, 0).getBlue() + 0.3);
    assertThat(pixel(drawing, 0, 0, 1)).isEqualTo(pixel(drawing, 1, 1, 1));
  }

  @Test
  void withOneScaleForAllASmallWeightIsPale() {
    RecordedDrawing drawing =
        paint(
            List.of(pixels(0.2, 0, 0, 0), pixels(8, 0, 0, 0)),
            OptionalDouble.of(8),
            OptionalInt.empty(),
            OptionalInt.empty());
    assertThat(pixel(drawing, 1, 0, 0).getSaturation())
        .isGreaterThan(pixel(drawing, 0, 0, 0).getSaturation() + 0.3);
  }

  @Test
  void whatIsSelectedOrPointedAtIsRinged() {
    RecordedDrawing drawing =
        paint(
            List.of(pixels(1, 1, 1, 1), pixels(1, 1, 1, 1), pixels(1, 1, 1, 1)),
            OptionalDouble.empty(),
            OptionalInt.of(0),
            OptionalInt.of(2));
    assertThat(around(drawing.stroked(LIGHT.accent()))).isEqualTo(drawing.images().get(0).box());
    assertThat(around(drawing.stroked(LIGHT.pointed()))).isEqualTo(drawing.images().get(2).box());
    assertThat(drawing.stroked(LIGHT.border())).hasSize(1);
    RecordedDrawing both =
        paint(
            List.of(pixels(1, 1, 1, 1)),
            OptionalDouble.empty(),
            OptionalInt.of(0),
            OptionalInt.of(0));
    assertThat(both.stroked(LIGHT.accent())).hasSize(1);
  }

  private static Rectangle2D around(List<Stroked> rings) {
    assertThat(rings).hasSize(1);
    Rectangle2D box = rings.get(0).box();
    double out = 0.12 * EM;
    return new Rectangle2D.Double(
        Math.rint(box.getX() + out),
        Math.rint(box.getY() + out),
        Math.rint(box.getWidth() - 2 * out),
        Math.rint(box.getHeight() - 2 * out));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "10", "32", "200", "1000"})
  void allThatIsPaintedIsOnTheSurfaceApartAndFoundAgain(int count) {
    List<Pixels> weights = IntStream.range(0, count).mapToObj(k -> pixels(k, -k, 0, 1)).toList();
    RecordedDrawing drawing =
        paint(weights, OptionalDouble.empty(), OptionalInt.of(0), OptionalInt.empty());
    List<Rectangle2D> boxes = drawing.images().stream().map(Pictured::box).toList();
    assertThat(boxes.size()).isBetween(1, count);
    Rectangle2D surface = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
    assertThat(drawing.marks()).extracting(RecordedDrawing.Mark::box).allMatch(surface::contains);
    for (int k = 0; k < boxes.size(); k++) {
      Rectangle2D box = boxes.get(k);
      assertThat(box.getWidth()).isCloseTo(box.getHeight(), within(1e-9));
      if (k > 0) assertThat(box.intersects(boxes.get(k - 1))).isFalse();
      assertThat(
              WeightImagesPainter.at(count, box.getCenterX(), box.getCenterY(), EM, WIDTH, HEIGHT))
          .isEqualTo(OptionalInt.of(k));
    }
  }

  @Test
  void weightsThatAreNoNumbersOrAllZeroArePaintedToo() {
    RecordedDrawing drawing =
        paint(
            List.of(
                pixels(0, 0, 0, 0),
                pixels(Double.NaN, 1, 1, 1),
                pixels(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0)));
    assertThat(drawing.images()).hasSize(3);
    assertThat(paint(List.of()).marks()).isEmpty();
  }
}
