package engram.ui.labs.look;

import engram.inspect.FeatureRange;
import engram.labs.look.Flip;
import engram.labs.look.Look;
import engram.ui.labs.frame.ClassMark;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.paint.Color;

/**
 * The features one below the other: each with its value on a scale that can be drawn, and its part
 * of the answer as a step from the baseline's output to the sample's.
 */
final class PartsPainter {
  private static final double LEAST_ROW = 46;
  private static final double MOST_ROW = 150;
  private static final double NAMES = 0.31;
  private static final double SCALES = 0.22;
  private static final double GAP = 26;
  private static final double CHECK = 34;

  /** Room for a number beside a step. */
  private static final double NUMBER = 84;

  private final LookWords words;
  private final List<Integer> rows = new ArrayList<>();
  private PresentArea scales = new PresentArea(0, 0, 0, 0);
  private double top;
  private double row;
  private Look look;
  private double low;
  private double high;
  private PresentArea steps = new PresentArea(0, 0, 0, 0);

  PartsPainter(LookWords words) {
    this.words = words;
  }

  /**
   * @param seen how many parts, the strongest first
   */
  void paint(PresentSheet sheet, PresentArea area, Look of, int seen) {
    look = of;
    double room = area.height() - CHECK;
    int most = Math.max(1, (int) (room / LEAST_ROW) - 2);
    List<Integer> order = look.byStrength();
    rows.clear();
    rows.addAll(order.subList(0, Math.min(order.size(), most)));
    boolean others = rows.size() < order.size();
    if (others) rows.remove(rows.size() - 1);
    Collections.sort(rows);
    int lines = rows.size() + 2 + (others ? 1 : 0);
    row = Math.min(MOST_ROW, room / lines);
    top = area.y() + row;
    double left = area.x() + NAMES * area.width() + GAP;
    scales = new PresentArea(left, top, SCALES * area.width(), rows.size() * row);
    double from = scales.right() + 2 * GAP;
    steps = new PresentArea(from, area.y(), area.right() - from - NUMBER, lines * row);
    List<Integer> shown = order.subList(0, Math.min(seen, order.size()));
    range(order);
    Color muted = sheet.palette().muted();
    double at = look.attribution().from();
    upright(sheet, at, muted);
    upright(sheet, look.attribution().answer(), sheet.palette().text());
    end(sheet, area, 0, words.baseline(look), at, muted);
    for (int k = 0; k < rows.size(); k++) {
      double middle = top + (k + 0.5) * row;
      name(sheet, area, rows.get(k), middle);
      scale(sheet, rows.get(k), middle);
      if (!shown.contains(rows.get(k))) continue;
      double part = look.attribution().parts()[rows.get(k)];
      step(sheet, at, part, middle);
      at += part;
    }
    if (others) {
      double rest = 0;
      for (int group : shown) if (!rows.contains(group)) rest += look.attribution().parts()[group];
      double middle = top + (rows.size() + 0.5) * row;
      String text = words.get("look.others", order.size() - rows.size());
      sheet.small(text, area.x(), middle + 8, muted);
      step(sheet, at, rest, middle);
      at += rest;
    }
    end(
        sheet,
        area,
        lines - 1,
        words.label(look, look.label()),
        look.attribution().answer(),
        sheet.palette().text());
    if (seen < order.size()) return;
    gap(sheet, at, area.y() + (lines - 0.5) * row);
    Color color = LookWords.addsUp(look) ? muted : sheet.ofSign(-1);
    String check = words.check(look);
    double size =
        sheet.fitted(check, area.width(), PresentSheet.SMALL, PresentSheet.LEAST, Face.REGULAR);
    sheet.text(check, area.x(), area.y() + lines * row + 28, size, Face.REGULAR, color);
  }

  /** Around all sums on the way, in any order of the parts. */
  private void range(List<Integer> order) {
    low = Math.min(look.attribution().from(), look.attribution().answer());
    high = Math.max(look.attribution().from(), look.attribution().answer());
    for (boolean byRow : new boolean[] {true, false}) {
      double at = look.attribution().from();
      List<Integer> way = new ArrayList<>(order);
      if (byRow) Collections.sort(way);
      for (int group : way) {
        at += look.attribution().parts()[group];
        low = Math.min(low, at);
        high = Math.max(high, at);
      }
    }
    double room = Math.max(0.01, 0.04 * (high - low));
    low -= room;
    high += room;
  }

  private double x(double value) {
    return steps.x() + steps.width() * (value - low) / (high - low);
  }

  private void upright(PresentSheet sheet, double value, Color color) {
    sheet.g().save();
    sheet.g().setLineDashes(3, 7);
    sheet.line(x(value), steps.y() + row / 2, x(value), steps.bottom() - row / 2, 2, color);
    sheet.g().restore();
  }

  private void end(
      PresentSheet sheet, PresentArea area, int line, String name, double value, Color color) {
    double middle = area.y() + (line + 0.5) * row;
    double room = steps.x() - area.x() - GAP;
    String text = sheet.cut(name, room, PresentSheet.SMALL, Face.BOLD);
    sheet.text(text, area.x(), middle + 8, PresentSheet.SMALL, Face.BOLD, color);
    double high = Math.min(0.5 * row, row - 12);
    sheet.line(x(value), middle - high / 2, x(value), middle + high / 2, 6, color);
    number(sheet, LookWords.number(value), x(value), x(value), middle, color);
  }

  /** To the right of a step, or to its left where there is no room. */
  private void number(
      PresentSheet sheet, String text, double from, double to, double middle, Color color) {
    double width = sheet.width(text, PresentSheet.SMALL, Face.BOLD);
    double right = Math.max(from, to) + 10;
    if (right + width <= steps.right() + NUMBER) {
      sheet.text(text, right, middle + 8, PresentSheet.SMALL, Face.BOLD, color);
    } else {
      sheet.textTo(text, Math.min(from, to) - 10, middle + 8, PresentSheet.SMALL, Face.BOLD, color);
    }
  }

  private void name(PresentSheet sheet, PresentArea area, int group, double middle) {
    double room = NAMES * area.width();
    Palette palette = sheet.palette();
    int feature = look.groups().get(group).feature();
    String value = feature < 0 ? "" : words.value(look, feature, look.values()[feature]);
    boolean changed = look.changed().containsKey(feature);
    Color color = changed ? palette.accent() : palette.text();
    double width = sheet.width(value, PresentSheet.SMALL, Face.BOLD);
    double at = area.x() + room;
    sheet.textTo(value, at, middle + 8, PresentSheet.SMALL, Face.BOLD, color);
    String name =
        sheet.cut(words.group(look, group), room - width - 14, PresentSheet.SMALL, Face.REGULAR);
    sheet.small(name, area.x(), middle + 8, palette.text());
  }

  private static boolean isDrawn(Look look, int feature) {
    return feature >= 0 && look.network().yardstick().range(feature) != null;
  }

  private void scale(PresentSheet sheet, int group, double middle) {
    int feature = look.groups().get(group).feature();
    if (!isDrawn(look, feature)) return;
    Palette palette = sheet.palette();
    FeatureRange range = look.network().yardstick().range(feature);
    sheet.line(scales.x(), middle, scales.right(), middle, 4, palette.border());
    for (Flip flip : look.alone()) {
      if (flip.feature() != feature) continue;
      double at = scales.x() + scales.width() * range.share(flip.values()[feature]);
      sheet.line(at, middle - 16, at, middle + 16, 2.5, palette.classEdge(flip.label()));
      ClassMark.paint(sheet, flip.label(), at, middle - Math.min(22, row / 2 - 8), 8);
    }
    double before = look.network().values(look.row())[feature];
    if (before != look.values()[feature]) {
      sheet.ring(
          scales.x() + scales.width() * range.share(before), middle, 9, 2.5, palette.muted());
    }
    double now = scales.x() + scales.width() * range.share(look.values()[feature]);
    sheet.disc(now, middle, 13, palette.card());
    sheet.disc(now, middle, 10, palette.accent());
  }

  private void step(PresentSheet sheet, double from, double part, double middle) {
    Palette palette = sheet.palette();
    double high = Math.min(0.46 * row, row - 14);
    double left = Math.min(x(from), x(from + part));
    double width = Math.max(2, Math.abs(x(from + part) - x(from)));
    sheet.g().setFill(part < 0 ? palette.negative() : palette.positive());
    sheet.g().fillRect(left, middle - high / 2, width, high);
    double to = x(from + part);
    sheet.line(to, middle + high / 2, to, middle + row - high / 2, 1.5, palette.muted());
    number(sheet, LookWords.part(part), x(from), to, middle, sheet.ofSign(part));
  }

  /** Between where the parts end and the answer. */
  private void gap(PresentSheet sheet, double at, double middle) {
    if (LookWords.addsUp(look)) return;
    double to = x(look.attribution().answer());
    sheet.g().save();
    sheet.g().setLineDashes(6, 6);
    sheet.line(x(at), middle, to, middle, 5, sheet.palette().negative());
    sheet.g().restore();
  }

  /** The feature whose scale is at that place of the page. */
  OptionalInt featureAt(double x, double y) {
    boolean on = look != null && x >= scales.x() - 16 && x <= scales.right() + 16;
    if (!on || y < top || y >= scales.bottom()) return OptionalInt.empty();
    int feature = look.groups().get(rows.get((int) ((y - top) / row))).feature();
    return isDrawn(look, feature) ? OptionalInt.of(feature) : OptionalInt.empty();
  }

  /** What it would be there. */
  double valueAt(Look of, int feature, double x) {
    FeatureRange range = of.network().yardstick().range(feature);
    return round(range, range.at(Math.max(0, Math.min(1, (x - scales.x()) / scales.width()))));
  }

  /** To about a hundredth of the range. */
  static double round(FeatureRange range, double value) {
    double fineness = Math.pow(10, Math.ceil(-Math.log10((range.high() - range.low()) / 100)));
    return Math.rint(value * fineness) / fineness;
  }
}
