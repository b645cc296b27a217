package engram.ui.labs.why;

import engram.labs.why.Findings.Teacher;
import engram.ui.base.RoundedNumber;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/** The strongest rows one below the other, with the lead that the answer has as a line. */
final class WhyListPainter {
  private static final double HEAD = 36;
  private static final double ROW = 33;
  private static final int AGAINST = 2;

  private final WhyWords words;

  WhyListPainter(WhyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, WhyScene scene) {
    Palette palette = sheet.palette();
    int ranked = WhyMapPainter.ranked(scene);
    if (ranked == 0) return;
    List<Teacher> top = scene.teachers().subList(0, ranked);
    boolean decide = !scene.deciding().isEmpty();
    String head = words.get(decide ? "why.list.decide" : "why.list.strongest");
    double y = area.y() + 24;
    sheet.text(head, area.x(), y, PresentSheet.SMALL, Face.BOLD, palette.text());
    double zero = area.x() + 0.58 * area.width();
    double room = area.right() - 74 - zero;
    double lead = scene.findings().answer().lead();
    double scale =
        room / Math.max(scene.largest(), decide ? 0 : Math.min(lead, 2 * scene.largest()));
    double from = y + 16;
    for (int k = 0; k < top.size(); k++) {
      row(sheet, area, scene, top.get(k), k + 1, from + k * ROW, zero, scale);
    }
    double to = from + top.size() * ROW;
    sheet.line(zero, from, zero, to, 1.5, palette.muted());
    if (lead * scale <= room) {
      dashed(sheet, zero + lead * scale, from - 6, to + 4);
      String text = words.get("why.list.lead", RoundedNumber.fixed(lead, 2));
      double width = sheet.width(text, PresentSheet.SMALL, Face.REGULAR);
      double at = Math.min(zero + lead * scale - width / 2, area.right() - width);
      at = Math.max(at, area.x() + sheet.width(head, PresentSheet.SMALL, Face.BOLD) + 12);
      sheet.small(text, at, y, palette.muted());
    }
    against(sheet, area, scene, to + 12, zero, scale);
  }

  private void against(
      PresentSheet sheet, PresentArea area, WhyScene scene, double y, double zero, double scale) {
    List<Teacher> all = scene.teachers();
    List<Teacher> last =
        all.subList(Math.max(0, all.size() - AGAINST), all.size()).stream()
            .filter(each -> each.share() < 0)
            .toList();
    if (last.isEmpty() || y + HEAD + last.size() * ROW > area.bottom()) return;
    sheet.text(
        words.get("why.list.against"),
        area.x(),
        y + 24,
        PresentSheet.SMALL,
        Face.BOLD,
        sheet.palette().text());
    double from = y + HEAD + 4;
    for (int k = 0; k < last.size(); k++) {
      Teacher each = last.get(last.size() - 1 - k);
      row(sheet, area, scene, each, 0, from + k * ROW, zero, scale);
    }
    sheet.line(zero, from, zero, from + last.size() * ROW, 1.5, sheet.palette().muted());
  }

  private void row(
      PresentSheet sheet,
      PresentArea area,
      WhyScene scene,
      Teacher each,
      int rank,
      double top,
      double zero,
      double scale) {
    Palette palette = sheet.palette();
    Color sign = each.share() < 0 ? palette.negative() : palette.positive();
    double middle = top + ROW / 2;
    MarkShape shape = MarkShape.of(scene.data().dataset().label(each.row()));
    new MarkPainter(sheet.g())
        .paint(shape, MarkPart.TRAINING, sign, area.x() + 18, middle, rank > 0 ? 12 : 9);
    if (rank > 0) WhyMapPainter.rank(sheet, rank, area.x() + 18, middle - 1, palette.card());
    double room = zero - area.x() - 48 - (each.share() < 0 ? -each.share() * scale : 0);
    String name = sheet.cut(words.row(scene, each.row()), room, PresentSheet.SMALL, Face.REGULAR);
    sheet.small(name, area.x() + 44, middle + 8, palette.text());
    sheet.g().setFill(sign);
    double length = Math.abs(each.share()) * scale;
    sheet.g().fillRect(each.share() < 0 ? zero - length : zero, middle - 10, length, 20);
    sheet.textTo(
        words.share(each.share()),
        area.right(),
        middle + 8,
        PresentSheet.SMALL,
        Face.BOLD,
        sheet.ofSign(each.share()));
  }

  private static void dashed(PresentSheet sheet, double x, double from, double to) {
    sheet.g().save();
    sheet.g().setLineDashes(4, 6);
    sheet.line(x, from, x, to, 2.5, sheet.palette().text());
    sheet.g().restore();
  }
}
