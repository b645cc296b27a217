package engram.ui.data.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What the pointer does to a drawing from its press to its release. */
final class DrawGesture {
  /** More points are not drawn by hand, and take long to paint. */
  static final int MOST_POINTS = 5000;

  /** More rows than these are not offered to be drawn on. */
  static final int MOST_ROWS = 20_000;

  private final PlaneDrawing drawing;
  private final DrawPlane plane;
  private final DrawBrush brush;
  private final Optional<DrawSpray> spray;
  private final List<DrawnPoint> added = new ArrayList<>();
  private final BitSet erased = new BitSet();
  private DrawSpot last;

  DrawGesture(PlaneDrawing drawing, DrawPlane plane, DrawBrush brush, DrawSpot start) {
    this.drawing = drawing;
    this.plane = plane;
    this.brush = brush;
    last = start;
    boolean sprays = !brush.erases() && !brush.single();
    SplittableRandom random = new SplittableRandom(drawing.points().size());
    spray = sprays ? Optional.of(new DrawSpray(start, brush.radius(), random)) : Optional.empty();
    if (brush.erases()) erase(start);
    else add(start);
  }

  /** The pointer goes straight to that place. */
  void to(DrawSpot place) {
    if (brush.erases()) erase(place);
    spray.ifPresent(s -> s.to(place).forEach(this::add));
    last = place;
  }

  private void add(DrawSpot spot) {
    if (spot.isInside() && !isFull()) added.add(plane.point(spot, brush.label()));
  }

  private boolean isFull() {
    return drawing.points().size() + added.size() >= MOST_POINTS;
  }

  private void erase(DrawSpot place) {
    Eraser eraser = new Eraser(last, place, brush.radius());
    for (int point = 0; point < drawing.points().size(); point++) {
      if (eraser.touches(plane.spot(drawing.points().get(point)))) erased.set(point);
    }
  }

  /** The points as they would be if it ended now. */
  List<DrawnPoint> points() {
    List<DrawnPoint> points = new ArrayList<>();
    IntStream.range(0, drawing.points().size())
        .filter(point -> !erased.get(point))
        .forEach(point -> points.add(drawing.points().get(point)));
    points.addAll(added);
    return List.copyOf(points);
  }

  /** The drawing after it; empty if nothing changes. */
  Optional<PlaneDrawing> end() {
    if (added.isEmpty() && erased.isEmpty()) return Optional.empty();
    return Optional.of(erased.isEmpty() ? drawing.with(added) : drawing.without(erased));
  }

  /**
   * The straight way of an eraser from one place to the next.
   *
   * @param reach how far it erases on both sides, as a share of the plane's side
   */
  record Eraser(DrawSpot from, DrawSpot to, double reach) {

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
}
