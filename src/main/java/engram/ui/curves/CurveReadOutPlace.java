package engram.ui.curves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/** Where the numbers at the crosshair stand: beside the curves that they explain. */
final class CurveReadOutPlace {
  /** Between the crosshair and the box, and at least between a curve and the box, in pixels. */
  private static final double NEAR = 6;

  /** Heights that are tried, from the top of the plot to its bottom. */
  private static final int HEIGHTS = 9;

  private CurveReadOutPlace() {}

  /**
   * The upper left corner of a box that covers as few as can be of the curves' points: close to the
   * crosshair, on its right if that is as good, and else at one end of the plot.
   *
   * @param crosshair its horizontal place
   * @param plot the rectangle of the curves
   */
  static Point2D beside(List<Point2D> points, double crosshair, Dimension2D box, Bounds plot) {
    return places(crosshair, box, plot).stream()
        .min(Comparator.comparingLong(place -> covered(points, place, box)))
        .orElseThrow();
  }

  /** The first is the best of those that cover as much. */
  private static List<Point2D> places(double crosshair, Dimension2D box, Bounds plot) {
    double right = crosshair + NEAR;
    double left = crosshair - NEAR - box.getWidth();
    double lastX = plot.getMaxX() - box.getWidth();
    double lastY = plot.getMaxY() - 1 - box.getHeight();
    List<Point2D> places = new ArrayList<>();
    for (double x : new double[] {right, left, lastX, plot.getMinX()}) {
      boolean inside = x >= plot.getMinX() && x <= lastX;
      if (!inside && x != lastX) continue;
      for (int k = 0; k < HEIGHTS; k++) {
        double share = k / (HEIGHTS - 1.0);
        double y = plot.getMinY() + share * (lastY - plot.getMinY());
        places.add(new Point2D(Math.max(0, x), y));
      }
    }
    return places;
  }

  private static long covered(List<Point2D> points, Point2D place, Dimension2D box) {
    Bounds covers =
        new BoundingBox(
            place.getX(), place.getY() - NEAR, box.getWidth(), box.getHeight() + 2 * NEAR);
    return points.stream().filter(covers::contains).count();
  }
}
