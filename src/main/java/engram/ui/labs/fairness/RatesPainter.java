package engram.ui.labs.fairness;

import engram.labs.fairness.Rate;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;

/**
 * The rates of both groups as rows of twenty marks, one for every twentieth of those who are
 * counted: solid ones are qualified, strong ones admitted. Where the ragged end of both rows is one
 * straight edge, the rate is equal.
 */
final class RatesPainter {
  private static final int MARKS = 20;
  private static final List<Rate> ORDER =
      List.of(Rate.TRUE_POSITIVE, Rate.SELECTION, Rate.FALSE_POSITIVE, Rate.PRECISION);

  private final FairnessWords words;

  RatesPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, FairnessScene scene) {
    double height = area.height() / ORDER.size();
    for (int k = 0; k < ORDER.size(); k++) {
      PresentArea row = new PresentArea(area.x(), area.y() + k * height, area.width(), height - 10);
      paint(sheet, row, scene, ORDER.get(k));
      if (k > 0) {
        sheet.line(area.x(), row.y() - 5, area.right(), row.y() - 5, 1.5, sheet.palette().border());
      }
    }
  }

  private void paint(PresentSheet sheet, PresentArea row, FairnessScene scene, Rate rate) {
    Palette palette = sheet.palette();
    boolean equal = scene.gap(rate) < FairnessScene.EQUAL;
    if (equal) {
      sheet.g().setFill(palette.card().interpolate(palette.accent(), 0.12));
      sheet.g().fillRoundRect(row.x() - 14, row.y(), row.width() + 28, row.height(), 18, 18);
    }
    double base = row.y() + 30;
    String brief = words.said(scene, "rate." + rate.id() + ".short");
    double beside = sheet.width(brief, PresentSheet.SMALL, Face.REGULAR) + 20;
    Face face = equal ? Face.BOLD : Face.REGULAR;
    String name = words.said(scene, "rate." + rate.id());
    sheet.labelWithin(name, row.x(), base, row.width() - beside, face, palette.text());
    sheet.textTo(brief, row.right(), base, PresentSheet.SMALL, Face.REGULAR, palette.muted());
    double line = (row.bottom() - base - 8) / 2;
    double number = sheet.width(words.percent(1), 34, Face.BOLD) + 14;
    double step = Math.min(line - 4, (row.width() - number) / MARKS);
    for (int group = 0; group < 2; group++) {
      double middle = base + 6 + (group + 0.5) * line;
      double share = scene.rate(rate, group);
      sheet.text(
          words.percent(share), row.x(), middle + 12, 34, Face.BOLD, palette.classEdge(group));
      marks(sheet, group, row.x() + number, middle, step, rate, share);
    }
    // nobody to count
    if (Double.isNaN(scene.gap(rate))) return;
    double left = row.x() + number;
    double a = left + step * MARKS * scene.rate(rate, FairnessScene.A);
    double b = left + step * MARKS * scene.rate(rate, FairnessScene.B);
    double middle = base + 6 + line;
    double half = line - 6;
    sheet.line(a, middle - half, a, middle, 4, palette.text());
    sheet.line(b, middle, b, middle + half, 4, palette.text());
    sheet.line(Math.min(a, b), middle, Math.max(a, b), middle, equal ? 4 : 7, palette.text());
  }

  private static void marks(
      PresentSheet sheet,
      int group,
      double left,
      double middle,
      double step,
      Rate rate,
      double share) {
    if (Double.isNaN(share)) return;
    double edge = MARKS * share;
    for (int k = 0; k < MARKS; k++) {
      boolean counted = k + 0.5 < edge;
      boolean qualified = rate == Rate.TRUE_POSITIVE || rate == Rate.PRECISION && counted;
      boolean admitted = rate == Rate.PRECISION || counted;
      boolean solid = qualified || rate == Rate.SELECTION;
      GroupMark.paint(sheet, group, left + (k + 0.5) * step, middle, 0.36 * step, solid, admitted);
    }
  }
}
