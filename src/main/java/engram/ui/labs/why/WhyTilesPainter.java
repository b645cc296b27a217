package engram.ui.labs.why;

import engram.labs.why.Findings.Teacher;
import engram.ui.labs.frame.SampleTiles;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/**
 * Of pictures no map: the asked one large, beside it those that taught the answer and below those
 * that spoke against it, the more the brighter its frame.
 */
final class WhyTilesPainter {
  private static final double GAP = 12;
  private static final double HEAD = 36;

  /** Below a tile, for its number. */
  private static final double BELOW = 34;

  private static final double LARGEST = 200;
  private static final double LEAST = 70;
  private static final double EDGE = 5;

  private final WhyWords words;
  private final SampleTiles tiles = new SampleTiles();

  WhyTilesPainter(WhyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, WhyScene scene) {
    double large = Math.min(area.height() - 80, 0.3 * area.width());
    double middle = area.y() + (area.height() - large) / 2;
    Color accent = sheet.palette().accent();
    tile(sheet, scene, scene.asked(), area.x(), middle, large, accent);
    sheet.textAt(
        words.get("why.this"),
        area.x() + large / 2,
        middle + large + 34,
        PresentSheet.SMALL,
        Face.BOLD,
        accent);
    double left = area.x() + large + 46;
    double half = area.height() / 2;
    List<Teacher> all = scene.teachers();
    List<Teacher> against = new ArrayList<>(all.stream().filter(t -> t.share() < 0).toList());
    Collections.reverse(against);
    PresentArea upper = new PresentArea(left, area.y(), area.right() - left, half);
    PresentArea lower = new PresentArea(left, area.y() + half, area.right() - left, half);
    group(
        sheet,
        scene,
        upper,
        words.towards(scene),
        all.stream().filter(t -> t.share() >= 0).toList());
    group(sheet, scene, lower, words.get("why.bars.against"), against);
  }

  private void group(
      PresentSheet sheet, WhyScene scene, PresentArea area, String head, List<Teacher> teachers) {
    Color text = sheet.ofSign(teachers.isEmpty() ? 0 : teachers.get(0).share());
    sheet.text(head, area.x(), area.y() + 24, PresentSheet.SMALL, Face.BOLD, text);
    double size = LARGEST;
    while (size > LEAST && columns(area, size) * lines(area, size) < teachers.size()) size -= 2;
    int room = columns(area, size);
    int shown = Math.min(teachers.size(), Math.max(1, room * lines(area, size)));
    for (int k : IntStream.range(0, shown).toArray()) {
      Teacher each = teachers.get(k);
      double x = area.x() + k % room * (size + GAP);
      double y = area.y() + HEAD + k / room * (size + BELOW);
      Color sign = each.share() < 0 ? sheet.palette().negative() : sheet.palette().positive();
      double strength = Math.sqrt(Math.min(1, Math.abs(each.share()) / scene.largest()));
      boolean out = scene.leftOut().filter(each::equals).isPresent();
      Color edge = sheet.palette().border().interpolate(sign, strength);
      tile(sheet, scene, each.row(), x, y, size, edge);
      if (out) {
        sheet.line(x, y, x + size, y + size, 4, sheet.palette().text());
        sheet.line(x, y + size, x + size, y, 4, sheet.palette().text());
      }
      sheet.textAt(
          words.share(each.share()),
          x + size / 2,
          y + size + 25,
          PresentSheet.SMALL,
          scene.findings().decides(each) ? Face.BOLD : Face.REGULAR,
          sheet.ofSign(each.share()));
    }
  }

  private static int columns(PresentArea area, double size) {
    return (int) ((area.width() + GAP) / (size + GAP));
  }

  private static int lines(PresentArea area, double size) {
    return (int) ((area.height() - HEAD) / (size + BELOW));
  }

  private void tile(
      PresentSheet sheet, WhyScene scene, int row, double x, double y, double size, Color edge) {
    tiles.paint(sheet, scene.data(), row, new PresentArea(x, y, size, size), 1, edge, EDGE);
  }
}
