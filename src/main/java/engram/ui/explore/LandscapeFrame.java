package engram.ui.explore;

import engram.inspect.landscape.PlaneWindow;
import engram.ui.plot.PlotAxes;

/**
 * Where a loss landscape lies in its picture, in pixels: a square, the scale to its right.
 *
 * @param side of the square
 * @param em size of the base font
 */
public record LandscapeFrame(double left, double top, double side, double em) {
  private static final double LEFT = 2.8;
  private static final double RIGHT = 4.4;
  private static final double TOP = 0.6;
  private static final double BOTTOM = 1.5;

  /**
   * The largest square that fits.
   *
   * @param em size of the base font in pixels
   */
  public static LandscapeFrame of(double em, double width, double height) {
    double side = Math.min(width - (LEFT + RIGHT) * em, height - (TOP + BOTTOM) * em);
    double wide = Math.max(em, Math.floor(side));
    return new LandscapeFrame(Math.floor(LEFT * em), Math.floor(TOP * em), wide, em);
  }

  PlotAxes axes(LandscapePicture picture) {
    return new PlotAxes(left, right(), top, bottom(), em, picture.rows(), picture.columns());
  }

  double right() {
    return left + side;
  }

  double bottom() {
    return top + side;
  }

  double x(PlaneWindow window, double a) {
    return left + window.shareA(a) * side;
  }

  double y(PlaneWindow window, double b) {
    return bottom() - window.shareB(b) * side;
  }

  double a(PlaneWindow window, double x) {
    return window.atShareA((x - left) / side);
  }

  double b(PlaneWindow window, double y) {
    return window.atShareB((bottom() - y) / side);
  }

  boolean holds(double x, double y) {
    return x >= left && x <= right() && y >= top && y <= bottom();
  }
}
