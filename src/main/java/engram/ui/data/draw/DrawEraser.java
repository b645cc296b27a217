package engram.ui.data.draw;

/**
 * The straight way of an eraser from one place to the next.
 *
 * @param reach how far it erases on both sides, as a share of the plane's side
 */
record DrawEraser(DrawSpot from, DrawSpot to, double reach) {

  /** Whether that spot lies within its reach. */
  boolean touches(DrawSpot spot) {
    return distance(spot) <= reach;
  }

  private double distance(DrawSpot spot) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along = (spot.x() - from.x()) * dx + (spot.y() - from.y()) * dy;
    double share = square == 0 ? 0 : Math.max(0, Math.min(1, along / square));
    return Math.hypot(from.x() + share * dx - spot.x(), from.y() + share * dy - spot.y());
  }
}
