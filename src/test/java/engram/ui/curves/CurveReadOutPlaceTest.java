package engram.ui.curves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/** In a plot of 600 × 110 pixels, as high as it is in a window of 1280 × 800. */
class CurveReadOutPlaceTest {
  private static final Bounds PLOT = new BoundingBox(40, 10, 600, 110);
  private static final Dimension2D BOX = new Dimension2D(330, 26);

  @Test
  void aFallingCurveIsNotCoveredWhereverThePointerIs() {
    List<Point2D> fall = curve(x -> 115 - 100 * Math.exp(-(x - 40) / 60));
    for (double x = 40; x <= 640; x += 10) assertUncovered(fall, x);
  }

  @Test
  void aRisingCurveIsNotCoveredWhereverThePointerIs() {
    List<Point2D> rise = curve(x -> 15 + 100 * Math.exp(-(x - 40) / 60));
    for (double x = 40; x <= 640; x += 10) assertUncovered(rise, x);
  }

  @Test
  void betweenTwoCurvesThereIsRoom() {
    List<Point2D> both = curve(x -> 14);
    both.addAll(curve(x -> 116));
    for (double x = 40; x <= 640; x += 10) assertUncovered(both, x);
  }

  @Test
  void itStandsAtTheRightOfTheCrosshairWhereItCan() {
    assertThat(CurveReadOutPlace.beside(List.of(), 100, BOX, PLOT)).isEqualTo(new Point2D(106, 10));
    assertThat(CurveReadOutPlace.beside(List.of(), 500, BOX, PLOT)).isEqualTo(new Point2D(164, 10));
  }

  @Test
  void aBoxWiderThanThePlotIsStillSeen() {
    Dimension2D wide = new Dimension2D(700, 26);
    assertThat(CurveReadOutPlace.beside(List.of(), 100, wide, PLOT)).isEqualTo(new Point2D(0, 10));
  }

  private static List<Point2D> curve(DoubleUnaryOperator height) {
    List<Point2D> points = new ArrayList<>();
    for (double x = 40; x <= 640; x += 6) points.add(new Point2D(x, height.applyAsDouble(x)));
    return points;
  }

  private static void assertUncovered(List<Point2D> points, double crosshair) {
    Point2D place = CurveReadOutPlace.beside(points, crosshair, BOX, PLOT);
    Bounds box = new BoundingBox(place.getX(), place.getY(), BOX.getWidth(), BOX.getHeight());
    assertThat(PLOT.contains(box)).as("inside, at %s", crosshair).isTrue();
    assertThat(points).as("at %s", crosshair).noneMatch(box::contains);
  }
}
