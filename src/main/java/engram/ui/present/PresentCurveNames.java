package engram.ui.present;

import engram.ui.paint.PaintFonts;
import engram.ui.plot.LabelSpread;
import engram.ui.present.PresentSheet.Face;
import engram.ui.present.PresentTimeline.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/**
 * Writes each curve's name to the right of the axes where there is room for that, and else beside
 * it, as far to the right as there is room: clear of the other curves, of their names and of what
 * is said of the moment. A name without room is left out.
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

  /** Between two names to the right of the axes. */
  private static final double APART = 30;

  private static final double GAP = 14;

  /** Of a piece of a line. */
  private static final double SAMPLE = 34;

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

  /** Units that the names take to the right of the axes. */
  static double room(PresentSheet sheet, PresentTimeline line) {
    if (line.levels().isEmpty()) return 0;
    return line.curves().stream()
        .mapToDouble(curve -> SAMPLE + 2 * GAP + sheet.width(curve.name(), SIZE, face(curve)))
        .max()
        .orElse(0);
  }

  private static Face face(Curve curve) {
    return curve.kind() == Curve.Kind.OTHERWISE ? Face.REGULAR : Face.BOLD;
  }

  void paint(PresentSheet sheet) {
    if (line.levels().isEmpty()) paintInside(sheet);
    else paintBeside(sheet);
  }

  /** At the ends of the curves, apart from each other, each with a piece of its line. */
  private void paintBeside(PresentSheet sheet) {
    List<Curve> curves = line.curves();
    double[] wanted =
        curves.stream().mapToDouble(c -> y(c, time.x(line, Math.max(0, c.last())))).toArray();
    for (int k = 0; k < wanted.length; k++) {
      if (!Double.isFinite(wanted[k])) wanted[k] = area.middleY();
    }
    double[] placed = LabelSpread.spread(wanted, APART, PresentTime.foot(area) - GAP);
    for (int k = 0; k < placed.length; k++) {
      Curve curve = curves.get(k);
      Color color = PresentTime.color(sheet.palette(), curve);
      double x = time.right() + GAP;
      sheet.g().setLineDashes(PresentTime.dashes(curve));
      sheet.line(x, placed[k], x + SAMPLE, placed[k], PresentTime.width(curve), color);
      sheet.g().setLineDashes();
      double base = placed[k] + PaintFonts.HALF_CAP * SIZE;
      sheet.text(curve.name(), x + SAMPLE + GAP, base, SIZE, face(curve), color);
    }
  }

  private void paintInside(PresentSheet sheet) {
    for (Curve curve : line.curves()) {
      double width = sheet.width(curve.name(), SIZE, Face.REGULAR);
      place(curve, width)
          .ifPresent(
              box -> {
                taken.add(box);
                boolean plain = curve.isFirst() && curve.label() < 0;
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
      if (!Double.isFinite(high)) continue;
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
