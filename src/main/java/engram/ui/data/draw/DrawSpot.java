package engram.ui.data.draw;

/**
 * A place in the plane to draw in, as shares of its sides.
 *
 * @param x from the left
 * @param y from below
 */
record DrawSpot(double x, double y) {

  boolean isInside() {
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  }
}
