package engram.ui.labs.why;

import engram.labs.why.Findings.Teacher;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/** A bar for each sample that was left out, the strongest first; above a line the answer flips. */
final class WhyBarsPainter {
  static final double HEIGHT = 196;

  private static final double PILL = 36;
  private static final double CAPTION = 32;
  private static final double BETWEEN = 30;

  private final WhyWords words;
  private PresentArea bars = new PresentArea(0, 0, 0, 0);
  private int count;

  WhyBarsPainter(WhyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, WhyScene scene) {
    Palette palette = sheet.palette();
    bars =
        new PresentArea(
            area.x() + 14,
            area.y() + PILL + 14,
            area.width() - 28,
            area.height() - PILL - CAPTION - 18);
    List<Teacher> all = scene.teachers();
    count = scene.findings().rows().length;
    double lead = scene.findings().answer().lead();
    double most = all.stream().mapToDouble(Teacher::share).max().orElse(0);
    double least = all.stream().mapToDouble(Teacher::share).min().orElse(0);
    boolean reached = lead <= 1.6 * Math.max(most, 1e-12);
    double high = Math.max(Math.max(most, reached ? lead : 0), 1e-12);
    double low = Math.min(least, 0);
    double scale = bars.height() / (high - low);
    double zero = bars.y() + high * scale;
    double step = bars.width() / count;
    double width = Math.max(0.8, step * 0.84);
    for (int k = 0; k < all.size(); k++) {
      Teacher each = all.get(k);
      Color sign = each.share() < 0 ? palette.negative() : palette.positive();
      boolean loud = scene.findings().decides(each) || k + 1 == scene.pointed();
      sheet.g().setFill(loud ? sign : palette.card().interpolate(sign, 0.45));
      double length = Math.abs(each.share()) * scale;
      sheet
          .g()
          .fillRect(bars.x() + k * step, each.share() < 0 ? zero : zero - length, width, length);
    }
    sheet.line(bars.x(), zero, bars.right(), zero, 1.5, palette.muted());
    if (reached) flips(sheet, zero - lead * scale);
    captions(sheet, area, scene);
    if (scene.pointed() > 0) pointer(sheet, area, scene, bars.x() + (scene.pointed() - 0.5) * step);
  }

  private void flips(PresentSheet sheet, double y) {
    sheet.g().save();
    sheet.g().setLineDashes(4, 6);
    sheet.line(bars.x(), y, bars.right(), y, 2.5, sheet.palette().text());
    sheet.g().restore();
    sheet.smallTo(words.get("why.bars.flips"), bars.right(), y - 9, sheet.palette().text());
  }

  private void captions(PresentSheet sheet, PresentArea area, WhyScene scene) {
    Palette palette = sheet.palette();
    double base = area.bottom() - 6;
    double room = bars.width();
    if (scene.isWhole()) {
      String against = words.get("why.bars.against");
      sheet.smallTo(against, bars.right(), base, sheet.ofSign(-1));
      room -= sheet.width(against, PresentSheet.SMALL, Face.REGULAR) + BETWEEN;
      String towards = words.towards(scene);
      sheet.smallTo(towards, bars.x() + room, base, sheet.ofSign(1));
      room -= sheet.width(towards, PresentSheet.SMALL, Face.REGULAR) + BETWEEN;
    }
    sheet.small(leftOut(sheet, scene, room), bars.x(), base, palette.muted());
  }

  /** Who is left out, and how, where there is room for that. */
  private String leftOut(PresentSheet sheet, WhyScene scene, double room) {
    String key = scene.findings().all() ? "why.bars.all" : "why.bars.named";
    String who = words.get(key, count, scene.data().split().train().length);
    String how = words.get("why.bars.how", who);
    return sheet.width(how, PresentSheet.SMALL, Face.REGULAR) <= room ? how : who;
  }

  private void pointer(PresentSheet sheet, PresentArea area, WhyScene scene, double x) {
    Palette palette = sheet.palette();
    String text = words.without(scene);
    double width = sheet.width(text, PresentSheet.SMALL, Face.BOLD) + 36;
    double left = Math.max(area.x(), Math.min(area.right() - width, x + 12));
    if (x + 12 + width > area.right()) left = Math.min(left, Math.max(area.x(), x - 12 - width));
    sheet.g().setFill(palette.accent());
    sheet.g().fillRoundRect(left, area.y(), width, PILL, PILL, PILL);
    sheet.text(text, left + 18, area.y() + 26, PresentSheet.SMALL, Face.BOLD, palette.card());
    sheet.line(x, area.y() + 6, x, bars.bottom() + 4, 3, palette.accent());
    sheet.disc(x, area.y() + PILL + 8, 7, palette.accent());
  }

  /** The rank at that place of the page, from 1. */
  OptionalInt at(double x, double y) {
    boolean on = count > 0 && x >= bars.x() && x <= bars.right() && y >= bars.y() - PILL;
    if (!on || y > bars.bottom() + 8) return OptionalInt.empty();
    return OptionalInt.of(1 + Math.min(count - 1, (int) ((x - bars.x()) / bars.width() * count)));
  }
}
