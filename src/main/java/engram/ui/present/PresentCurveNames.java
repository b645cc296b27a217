package engram.ui.present;

import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentTimeline.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Writes each curve's name beside it, as far to the right as there is room: clear of the other
 * curves, of their names and of what is said of the moment. A name without room is left out.
 */
final class PresentCurveNames {
  private static final double SIZE = PresentSheet.SMALL;
  private static final double ABOVE = 9;
  private static final double BELOW = 25;

  /** How high letters are over their baseline, and how deep below it. */
  private static final double TALL = 19;

  private static final double DEEP = 5;

  /** Between two places that are tried. */
  private static final double STRIDE = 20;

  /** Along a name. */
  private static final int LOOKS = 6;

  private final PresentTime time;
  private final PresentTimeline line;
  private final PresentArea area;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * @param pill what is said of the moment
   */
  PresentCurveNames(PresentTime time, PresentTimeline line, PresentArea area, Rectangle2D pill) {
    this.time = time;
    this.line = line;
    this.area = area;
    taken.add(pill);
    double now = time.x(line, line.now());
    taken.add(new Rectangle2D(now - 14, area.y(), 28, area.height()));
  }

  void paint(PresentSheet sheet) {
    for (Curve curve : line.curves()) {
      double width = sheet.width(curve.name(), SIZE, Face.REGULAR);
      place(curve, width)
          .ifPresent(
              box -> {
                taken.add(box);
                boolean plain = !curve.second() && curve.label() < 0;
                var color =
                    plain ? sheet.palette().muted() : PresentTime.color(sheet.palette(), curve);
                sheet.textTo(
                    curve.name(), box.getMaxX(), box.getMaxY() - DEEP, SIZE, Face.REGULAR, color);
              });
    }
  }

  /** The place of a name that wide, empty without room; it is not taken yet. */
  Optional<Rectangle2D> place(Curve curve, double width) {
    double left = time.x(line, 0) + STRIDE;
    for (double end = time.x(line, curve.last()); end - width > left; end -= STRIDE) {
      double high = Double.POSITIVE_INFINITY;
      double low = Double.NEGATIVE_INFINITY;
      for (int k = 0; k <= LOOKS; k++) {
        double y = y(curve, end - k * width / LOOKS);
        high = Math.min(high, y);
        low = Math.max(low, y);
      }
      for (double baseline : new double[] {high - ABOVE, low + BELOW}) {
        Rectangle2D box = new Rectangle2D(end - width, baseline - TALL, width, TALL + DEEP);
        if (isFree(box, curve)) return Optional.of(box);
      }
    }
    return Optional.empty();
  }

  private double y(Curve curve, double x) {
    double step = Math.max(0, Math.min(curve.last(), time.step(line, x)));
    return PresentTime.y(line, area, PresentTime.value(curve, step));
  }

  private boolean isFree(Rectangle2D box, Curve own) {
    if (box.getMinY() < area.y() || box.getMaxY() > PresentTime.foot(area)) return false;
    if (taken.stream().anyMatch(box::intersects)) return false;
    for (Curve other : line.curves()) {
      if (other == own) continue;
      for (int k = 0; k <= LOOKS; k++) {
        double x = box.getMinX() + k * box.getWidth() / LOOKS;
        if (x <= time.x(line, other.last()) && box.contains(x, y(other, x))) return false;
      }
    }
    return true;
  }
}
