package engram.ui.data.draw;

import engram.nn.Elementary;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a brush leaves along its way: one spot where it is put down, then one at each step of the
 * way, a little beside it.
 */
final class DrawSpray {
  /** Steps are this long, in radii. */
  private static final double STEP = 0.6;

  private static final double SHORTEST = 0.008;

  private static final double ROUNDING = 1e-9;

  private final double radius;
  private final double step;
  private final RandomGenerator random;
  private DrawSpot last;
  private double toNext;

  /**
   * @param radius how far spots lie beside the way at most, as a share of the plane's side
   */
  DrawSpray(DrawSpot start, double radius, RandomGenerator random) {
    this.radius = radius;
    this.random = random;
    step = Math.max(SHORTEST, STEP * radius);
    last = start;
    toNext = step;
  }

  /** The spots on the straight way to that place. */
  List<DrawSpot> to(DrawSpot place) {
    List<DrawSpot> spots = new ArrayList<>();
    double length = Elementary.hypot(place.x() - last.x(), place.y() - last.y());
    double at = toNext;
    for (; at <= length + ROUNDING; at += step) spots.add(beside(place, at / length));
    toNext = at - length;
    last = place;
    return spots;
  }

  /** Anywhere in the disc around the place at that share of the way. */
  private DrawSpot beside(DrawSpot end, double share) {
    double distance = radius * Math.sqrt(random.nextDouble());
    double angle = 2 * Math.PI * random.nextDouble();
    return new DrawSpot(
        last.x() + share * (end.x() - last.x()) + distance * StrictMath.cos(angle),
        last.y() + share * (end.y() - last.y()) + distance * StrictMath.sin(angle));
  }
}
