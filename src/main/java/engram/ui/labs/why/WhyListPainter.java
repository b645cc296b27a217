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
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/** The strongest rows one below the other, with the lead that the answer has as a line. */
final class WhyListPainter {
  private static final double HEAD = 36;
  private static final double ROW = 33;
  private static final int AGAINST = 2;

  /** The mark before a name. */
  private static final double MARK = 44;

  private static final double BEHIND_NAME = 12;

  /** The number behind a bar. */
  private static final double NUMBER = 74;

  /** Of the width: names of any length leave the rest to the bars. */
  private static final double NAMES = 0.6;

  private final WhyWords words;

  WhyListPainter(WhyWords words) {
    this.words = words;
  }

  /**
   * Where shares are 0, and how long a share of 1 is.
   *
   * @param names room of each name
   */
  private record Bars(double zero, double scale, double names) {
    double length(Teacher of) {
      return Math.abs(of.share()) * scale;
    }
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
    double lead = scene.findings().answer().lead();
    double from = y + 16;
    double to = from + top.size() * ROW;
    List<Teacher> against = against(scene, area.bottom() - to - 12 - HEAD);
    Bars bars =
        bars(
            sheet,
            area,
            scene,
            Stream.concat(top.stream(), against.stream()).toList(),
            decide ? 0 : Math.min(lead, 2 * scene.largest()));
    for (int k = 0; k < top.size(); k++) {
      row(sheet, area, scene, top.get(k), k + 1, from + k * ROW, bars);
    }
    sheet.line(bars.zero, from, bars.zero, to, 1.5, palette.muted());
    double leadAt = bars.zero + lead * bars.scale;
    if (leadAt <= area.right() - NUMBER) {
      dashed(sheet, leadAt, from - 6, to + 4);
      String text = words.get("why.list.lead", RoundedNumber.fixed(lead, 2));
      double width = sheet.width(text, PresentSheet.SMALL, Face.REGULAR);
      double at = Math.min(leadAt - width / 2, area.right() - width);
      at = Math.max(at, area.x() + sheet.width(head, PresentSheet.SMALL, Face.BOLD) + 12);
      sheet.small(text, at, y, palette.muted());
    }
    against(sheet, area, scene, against, to + 12, bars);
  }

  /** The longest bars on both sides have room between the names and the numbers. */
  private Bars bars(
      PresentSheet sheet, PresentArea area, WhyScene scene, List<Teacher> shown, double least) {
    double name = 0;
    double ahead = Math.max(least, 1e-12);
    double back = 0;
    for (Teacher each : shown) {
      String text = words.row(scene, each.row());
      name = Math.max(name, sheet.width(text, PresentSheet.SMALL, Face.REGULAR));
      ahead = Math.max(ahead, each.share());
      back = Math.max(back, -each.share());
    }
    name = Math.min(name, NAMES * area.width() - MARK);
    double start = area.x() + MARK + name + BEHIND_NAME;
    double scale = (area.right() - NUMBER - start) / (ahead + back);
    return new Bars(start + back * scale, scale, name);
  }

  /** Who speaks most against the answer, the loudest last; nobody where there is no room. */
  private static List<Teacher> against(WhyScene scene, double room) {
    List<Teacher> all = scene.teachers();
    List<Teacher> last =
        all.subList(Math.max(0, all.size() - AGAINST), all.size()).stream()
            .filter(each -> each.share() < 0)
            .toList();
    return last.size() * ROW > room ? List.of() : last;
  }

  private void against(
      PresentSheet sheet,
      PresentArea area,
      WhyScene scene,
      List<Teacher> last,
      double y,
      Bars bars) {
    if (last.isEmpty()) return;
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
      row(sheet, area, scene, each, 0, from + k * ROW, bars);
    }
    double to = from + last.size() * ROW;
    sheet.line(bars.zero, from, bars.zero, to, 1.5, sheet.palette().muted());
  }

  private void row(
      PresentSheet sheet,
      PresentArea area,
      WhyScene scene,
      Teacher each,
      int rank,
      double top,
      Bars bars) {
    Palette palette = sheet.palette();
    Color sign = each.share() < 0 ? palette.negative() : palette.positive();
    double middle = top + ROW / 2;
    MarkShape shape = MarkShape.of(scene.data().dataset().label(each.row()));
    new MarkPainter(sheet.g())
        .paint(shape, MarkPart.TRAINING, sign, area.x() + 18, middle, rank > 0 ? 12 : 9);
    if (rank > 0) WhyMapPainter.rank(sheet, rank, area.x() + 18, middle - 1, palette.card());
    sheet.smallWithin(
        words.row(scene, each.row()),
        area.x() + MARK,
        middle + 8,
        bars.names,
        Face.REGULAR,
        palette.text());
    sheet.g().setFill(sign);
    double length = bars.length(each);
    double left = each.share() < 0 ? bars.zero - length : bars.zero;
    sheet.g().fillRect(left, middle - 10, length, 20);
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
