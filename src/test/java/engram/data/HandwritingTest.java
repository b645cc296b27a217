package engram.data;

import static org.assertj.core.api.Assertions.assertThat;

import engram.data.Handwriting.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HandwritingTest {
  /** Of 64 pixels, by the digits that come with the program. */
  private static final double USUAL_INK = 0.305 * 64;

  private final Handwriting pen = new Handwriting(8);

  private static List<Point> ring(double x, double y, double width, double height) {
    return IntStream.rangeClosed(0, 40)
        .mapToObj(
            i ->
                new Point(
                    x + width / 2 * StrictMath.cos(i * Math.PI / 20),
                    y + height / 2 * StrictMath.sin(i * Math.PI / 20)))
        .toList();
  }

  private static double ink(double[] pixels) {
    return Arrays.stream(pixels).sum();
  }

  @Test
  void nothingDrawnIsPaper() {
    assertThat(pen.normalized(List.of())).hasSize(64).containsOnly(0);
  }

  @Test
  void aRingIsInkedAsMuchAsUsualAndEmptyInside() {
    double[] zero = pen.normalized(List.of(ring(0.5, 0.5, 0.4, 0.6)));
    assertThat(ink(zero)).isCloseTo(USUAL_INK, Offset.offset(1.0));
    assertThat(zero[3 * 8 + 3]).isZero();
    assertThat(zero[3]).isGreaterThan(0.5);
    assertThat(zero[7 * 8 + 3]).isGreaterThan(0.5);
  }

  @Test
  void theOuterColumnsAreFreeAndAllRowsAreUsed() {
    double[] zero = pen.normalized(List.of(ring(0.5, 0.5, 0.9, 0.9)));
    for (int row = 0; row < 8; row++) {
      assertThat(zero[8 * row]).isZero();
      assertThat(zero[8 * row + 7]).isZero();
      int from = 8 * row;
      assertThat(ink(Arrays.copyOfRange(zero, from, from + 8))).isPositive();
    }
  }

  @Property(tries = 60)
  void whereAndHowLargeItIsDrawnDoesNotMatter(
      @ForAll @DoubleRange(min = 0.3, max = 0.7) double x,
      @ForAll @DoubleRange(min = 0.3, max = 0.7) double y,
      @ForAll @DoubleRange(min = 0.1, max = 0.6) double size) {
    double[] here = pen.normalized(List.of(ring(x, y, 0.6 * size, size)));
    double[] there = pen.normalized(List.of(ring(0.5, 0.5, 0.3, 0.5)));
    // a dot whose centre lies just on the pen's edge may fall either way
    for (int i = 0; i < 64; i++) assertThat(here[i]).isCloseTo(there[i], Offset.offset(0.2));
  }

  @Property(tries = 100)
  void pixelsAreWholeSixteenths(
      @ForAll @DoubleRange(min = 0, max = 1) double x0,
      @ForAll @DoubleRange(min = 0, max = 1) double y0,
      @ForAll @DoubleRange(min = 0, max = 1) double x1,
      @ForAll @DoubleRange(min = 0, max = 1) double y1) {
    double[] pixels = pen.normalized(List.of(List.of(new Point(x0, y0), new Point(x1, y1))));
    assertThat(ink(pixels)).isPositive();
    for (double pixel : pixels) {
      assertThat(pixel).isBetween(0.0, 1.0);
      assertThat(16 * pixel).isEqualTo(Math.rint(16 * pixel));
    }
  }

  @Test
  void aDotIsADotInTheMiddle() {
    double[] pixels = pen.normalized(List.of(List.of(new Point(0.1, 0.9))));
    assertThat(pixels[3 * 8 + 3]).isPositive().isEqualTo(pixels[4 * 8 + 4]);
    assertThat(pixels[0]).isZero();
  }

  @Test
  void overAPictureStrokesStayWhereTheyAre() {
    List<Point> edge = Stream.of(0.0, 1.0).map(y -> new Point(0, y)).toList();
    double[] pixels = pen.inPlace(List.of(edge), 0.125);
    for (int i = 0; i < 64; i++) assertThat(pixels[i]).isEqualTo(i % 8 == 0 ? 1 : 0);
  }
}
