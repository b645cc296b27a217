package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 120;
  private static final int WHITE = 0xFFFFFFFF;

  private final int[] pixels = new int[WIDTH * HEIGHT];
  private final ConnectionRaster raster = new ConnectionRaster(pixels, WIDTH, HEIGHT);

  @Property
  void theCurveJoinsItsEndsLevelAndWithoutABump(
      @ForAll @DoubleRange(min = 0, max = 100) double y0,
      @ForAll @DoubleRange(min = 0, max = 100) double y1,
      @ForAll @DoubleRange(min = 0, max = 1) double u) {
    Connection curve = new Connection(10, y0, 110, y1);
    assertThat(curve.y(10)).isCloseTo(y0, offset(1e-9));
    assertThat(curve.y(110)).isCloseTo(y1, offset(1e-9));
    assertThat(curve.y(60)).isCloseTo((y0 + y1) / 2, offset(1e-9));
    assertThat(curve.y(10 + 100 * u)).isBetween(Math.min(y0, y1) - 1e-9, Math.max(y0, y1) + 1e-9);
  }

  /** Reference: the nearest of many points of the curve. */
  @Property(tries = 100)
  void theDistanceIsThatOfTheNearestPointCloseToTheCurve(
      @ForAll @DoubleRange(min = 0, max = 100) double y1,
      @ForAll @DoubleRange(min = 0.1, max = 0.9) double u,
      @ForAll @DoubleRange(min = -3, max = 3) double beside) {
    Connection curve = new Connection(0, 50, 150, y1);
    double x = 150 * u;
    double y = curve.y(x) + beside;
    double nearest = Double.POSITIVE_INFINITY;
    for (double s = 0; s <= 150; s += 0.01) {
      nearest = Math.min(nearest, Math.hypot(s - x, curve.y(s) - y));
    }
    assertThat(curve.distance(x, y)).isCloseTo(nearest, offset(0.15));
  }

  @Test
  void aLevelLineCoversItsThicknessExactly() {
    raster.fill(0xFFFFFF);
    raster.draw(20, 60, 180, 60, 4, 0x0000FF, 1);
    assertThat(columnOf(100)).containsOnly(entry(58, 59, 60, 61));
  }

  @Test
  void aThinLineIsPalerNotThinner() {
    raster.fill(0);
    raster.draw(20, 60.5, 180, 60.5, 0.25, 0x0000FF, 1);
    assertThat(pixels[60 * WIDTH + 100] & 0xFF).isBetween(60, 68);
  }

  @Test
  void opacityMixesTheColours() {
    raster.fill(0);
    raster.draw(20, 60, 180, 60, 6, 0xFF8000, 0.5);
    int pixel = pixels[60 * WIDTH + 100];
    assertThat(pixel >>> 24).isEqualTo(255);
    assertThat(pixel >> 16 & 0xFF).isBetween(126, 129);
    assertThat(pixel >> 8 & 0xFF).isBetween(62, 65);
    assertThat(pixel & 0xFF).isZero();
  }

  @Test
  void aSteepCurveHasNoHoles() {
    raster.fill(0xFFFFFF);
    raster.draw(90, 5, 110, 115, 2, 0, 1);
    for (int y = 10; y < 110; y++) {
      int row = y;
      assertThat(
              Arrays.stream(pixels, row * WIDTH, (row + 1) * WIDTH)
                  .map(p -> 255 - (p & 0xFF))
                  .sum())
          .as("ink in row %d", row)
          .isGreaterThan(300);
    }
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    raster.fill(0xFFFFFF);
    raster.draw(-500, -300, 700, 400, 5, 0, 1);
    raster.draw(300, 10, 400, 20, 5, 0, 1);
    raster.draw(10, -50, 100, -40, 5, 0, 1);
    assertThat(pixels[0]).isEqualTo(WHITE);
    assertThat(Arrays.stream(pixels).filter(p -> p != WHITE).count()).isPositive();
  }

  private java.util.List<Integer> columnOf(int x) {
    return java.util.stream.IntStream.range(0, HEIGHT)
        .filter(y -> pixels[y * WIDTH + x] != WHITE)
        .boxed()
        .toList();
  }

  private static Integer[] entry(Integer... rows) {
    return rows;
  }
}
