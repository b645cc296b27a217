package engram.ui.labs.privacy;

import engram.labs.privacy.Fooling;
import engram.training.recipe.PreparedData;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.function.Predicate;

/**
 * A network's regions with the points that it is tested with, and from each of some the smallest
 * step that flips its answer.
 */
final class FoolingMapPainter {
  private static final double HEAD = 40;
  private static final double BELOW = 40;

  /** More arrows would hide each other. */
  private static final int ARROWS = 50;

  private static final double MARK = 7;
  private static final double TIP = 11;

  private final PrivacyWords words;
  private final PointsMap map = new PointsMap();

  FoolingMapPainter(PrivacyWords words) {
    this.words = words;
  }

  void paint(
      PresentSheet sheet, PresentArea area, PreparedData data, String name, Fooling.Fooled fooled) {
    Palette palette = sheet.palette();
    sheet.labelWithin(name, area.x(), area.y() + 28, area.width(), Face.BOLD, palette.text());
    PresentArea square =
        new PresentArea(area.x(), area.y() + HEAD, area.width(), area.height() - HEAD - BELOW);
    map.regions(sheet, square, data, fooled.network());
    map.within(sheet, () -> points(sheet, data, fooled));
    sheet.labelWithin(
        words.fooling.median(fooled),
        area.x(),
        area.bottom() - 8,
        area.width(),
        Face.REGULAR,
        palette.text());
  }

  private void points(PresentSheet sheet, PreparedData data, Fooling.Fooled fooled) {
    List<Fooling.Example> all = fooled.examples();
    int apart = Math.max(1, all.size() / ARROWS);
    for (Fooling.Example each : all) {
      int label = data.dataset().label(each.row());
      PointsMap.mark(sheet, map.at(each.row()), label, false, MARK);
    }
    Predicate<Integer> drawn = k -> k % apart == 0 && all.get(k).isFooled();
    for (int k = 0; k < all.size(); k++) if (drawn.test(k)) arrow(sheet, all.get(k));
    for (int k = 0; k < all.size(); k++) {
      if (!drawn.test(k)) continue;
      int label = data.dataset().label(all.get(k).row());
      PointsMap.mark(sheet, map.at(all.get(k).row()), label, true, MARK + 1);
    }
  }

  private void arrow(PresentSheet sheet, Fooling.Example example) {
    double[] from = map.ofInput(example.before());
    double[] to = map.ofInput(example.after());
    double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length == 0) return;
    double x = (to[0] - from[0]) / length;
    double y = (to[1] - from[1]) / length;
    for (boolean edge : new boolean[] {true, false}) {
      var color = edge ? sheet.palette().card() : sheet.palette().text();
      double width = edge ? 6 : 3;
      sheet.line(from[0], from[1], to[0], to[1], width, color);
      for (int side : new int[] {-1, 1}) {
        sheet.line(
            to[0],
            to[1],
            to[0] - TIP * (x + 0.55 * side * y),
            to[1] - TIP * (y - 0.55 * side * x),
            width,
            color);
      }
    }
  }
}
