package engram.ui.labs.privacy;

import engram.labs.privacy.Poison;
import engram.training.recipe.PreparedData;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.Arrays;

/**
 * The regions that were learned from poisoned points, and dotted the boundary without the poison;
 * the poisoned points, those that are named as the teachers of wrong answers, and these answers.
 */
final class PoisonMapPainter {
  private static final double BELOW = 84;
  private static final double SMALL = 7;
  private static final double LARGE = 13;
  private static final double FRAME = 20;

  private final PrivacyWords words;
  private final PointsMap map = new PointsMap();

  PoisonMapPainter(PrivacyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, Poison poison) {
    double side = Math.min(area.width(), area.height() - BELOW);
    PreparedData data = poison.data();
    map.regions(
        sheet,
        new PresentArea(area.x(), area.y(), side, side),
        data,
        poison.poisoned().parameters());
    map.within(sheet, () -> samples(sheet, poison));
    key(sheet, area, side);
  }

  private void samples(PresentSheet sheet, Poison poison) {
    map.otherBoundary(sheet, poison.before().parameters());
    PreparedData data = poison.data();
    int[] train = data.split().train();
    for (int place = 0; place < train.length; place++) {
      int label = data.dataset().label(train[place]);
      if (!poison.isPoisoned(place))
        PointsMap.mark(sheet, map.at(train[place]), label, true, SMALL);
    }
    for (Poison.Asked each : poison.asked()) cross(sheet, map.at(each.row()));
    for (int place : poison.places()) {
      poisoned(sheet, map.at(train[place]), data.dataset().label(train[place]));
    }
    if (poison.asked().isEmpty()) return;
    for (int place : Arrays.copyOf(poison.ranked(), poison.places().length)) {
      named(sheet, map.at(train[place]));
    }
  }

  private static void poisoned(PresentSheet sheet, double[] at, int label) {
    sheet.disc(at[0], at[1], LARGE + 3, sheet.palette().card());
    sheet.ring(at[0], at[1], LARGE + 2, 4, sheet.palette().pointed());
    PointsMap.mark(sheet, at, label, true, SMALL + 1);
  }

  private static void named(PresentSheet sheet, double[] at) {
    var g = sheet.g();
    for (boolean edge : new boolean[] {true, false}) {
      g.setStroke(edge ? sheet.palette().card() : sheet.palette().text());
      g.setLineWidth(edge ? 7 : 3.5);
      g.strokeRect(at[0] - FRAME, at[1] - FRAME, 2 * FRAME, 2 * FRAME);
    }
  }

  private static void cross(PresentSheet sheet, double[] at) {
    double d = 8;
    for (int side : new int[] {-1, 1}) {
      sheet.line(
          at[0] - d, at[1] - side * d, at[0] + d, at[1] + side * d, 7, sheet.palette().card());
      sheet.line(
          at[0] - d, at[1] - side * d, at[0] + d, at[1] + side * d, 3.5, sheet.palette().text());
    }
  }

  private void key(PresentSheet sheet, PresentArea area, double side) {
    Palette palette = sheet.palette();
    double y = area.y() + side + 34;
    double left = area.x() + LARGE + 4;
    sheet.ring(left, y - 8, LARGE, 4, palette.pointed());
    left = text(sheet, "privacy.poison.key.poisoned", left + 24, y);
    var g = sheet.g();
    g.setStroke(palette.text());
    g.setLineWidth(3.5);
    g.strokeRect(left, y - 21, 26, 26);
    left = text(sheet, "privacy.poison.key.named", left + 38, y);
    cross(sheet, new double[] {left + 8, y - 8});
    text(sheet, "privacy.poison.key.asked", left + 28, y);
    sheet.smallWithin(
        words.get("privacy.poison.key.boundary"),
        area.x(),
        y + 36,
        area.width(),
        Face.REGULAR,
        palette.muted());
  }

  private double text(PresentSheet sheet, String key, double x, double y) {
    String text = words.get(key);
    sheet.small(text, x, y, sheet.palette().text());
    return x + sheet.width(text, PresentSheet.SMALL, Face.REGULAR) + 32;
  }
}
