package engram.ui.present;

import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The teacher's strip at the foot: the foci with their keys, and the other keys. */
final class PresentStrip {
  private static final double SIZE = 20;
  private static final double LEAST_SIZE = 18;
  private static final double BASELINE = 27;
  private static final double AFTER_KEY = 9;
  private static final double AFTER_FOCUS = 34;

  /** Where there are many. */
  private static final double LEAST_AFTER_FOCUS = 18;

  private static final double BETWEEN_KEYS = 20;

  /** Where each focus ends, in units. */
  private final List<Double> ends = new ArrayList<>();

  void paint(PresentSheet sheet, PresentArea area, List<String> foci, int chosen, String keys) {
    double left = PresentPage.MARGIN;
    double right = area.right() - PresentPage.MARGIN;
    sheet.line(left, area.y() + 0.5, right, area.y() + 0.5, 1.2, sheet.palette().border());
    double size = fitted(sheet, foci, keys, right - left);
    double over = width(sheet, foci, keys, size) - (right - left);
    double after =
        Math.max(LEAST_AFTER_FOCUS, AFTER_FOCUS - Math.max(0, over) / Math.max(1, foci.size()));
    double baseline = area.y() + BASELINE;
    ends.clear();
    double x = left;
    for (int focus = 0; focus < foci.size(); focus++) {
      boolean here = focus == chosen;
      Face face = here ? Face.BOLD : Face.REGULAR;
      var color = here ? sheet.palette().accent() : sheet.palette().muted();
      String key = String.valueOf(focus + 1);
      sheet.text(key, x, baseline, size, face, color);
      x += sheet.width(key, size, face) + AFTER_KEY;
      sheet.text(foci.get(focus), x, baseline, size, face, color);
      x += sheet.width(foci.get(focus), size, face) + after;
      ends.add(x - after / 2);
    }
    sheet.textTo(keys, right, baseline, size, Face.REGULAR, sheet.palette().muted());
  }

  private static double fitted(PresentSheet sheet, List<String> foci, String keys, double room) {
    for (double size = SIZE; size > LEAST_SIZE; size -= 0.5) {
      if (width(sheet, foci, keys, size) <= room) return size;
    }
    return LEAST_SIZE;
  }

  private static double width(PresentSheet sheet, List<String> foci, String keys, double size) {
    double width = sheet.width(keys, size, Face.REGULAR) + BETWEEN_KEYS;
    for (String focus : foci) {
      width += sheet.width("5" + focus, size, Face.BOLD) + AFTER_KEY + AFTER_FOCUS;
    }
    return width;
  }

  /** The focus whose name stands there, in units. */
  OptionalInt at(double x) {
    for (int focus = 0; focus < ends.size(); focus++) {
      if (x < ends.get(focus)) return OptionalInt.of(focus);
    }
    return OptionalInt.empty();
  }
}
