package engram.ui.labs.fairness;

import engram.labs.fairness.Rate;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;

/**
 * What is made equal, row by row, and how far apart that leaves each rate, column by column: where
 * one bar is gone, the others stand.
 */
final class ReasonPainter {
  private static final List<Rate> RATES =
      List.of(Rate.SELECTION, Rate.TRUE_POSITIVE, Rate.PRECISION);
  private static final double HEAD = 44;
  private static final double FOOT = 124;
  private static final double NAMES = 0.27;
  private static final double BAR = 26;

  private final FairnessWords words;

  ReasonPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, FairnessScene scene) {
    Palette palette = sheet.palette();
    double names = NAMES * area.width();
    double column = (area.width() - names) / RATES.size();
    double row = (area.height() - HEAD - FOOT) / Definition.values().length;
    for (int c = 0; c < RATES.size(); c++) {
      String text = words.said(scene, "apart." + RATES.get(c).id() + ".head");
      sheet.text(
          sheet.cut(text, column - 16, PresentSheet.SMALL, Face.REGULAR),
          area.x() + names + c * column,
          area.y() + 26,
          PresentSheet.SMALL,
          Face.REGULAR,
          palette.muted());
    }
    for (Definition each : Definition.values()) {
      double y = area.y() + HEAD + each.ordinal() * row;
      sheet.line(area.x(), y, area.right(), y, 1.5, palette.border());
      String text = words.said(scene, "definition." + each.id());
      double size =
          sheet.fitted(text, names - 16, PresentSheet.LABEL, PresentSheet.SMALL, Face.BOLD);
      sheet.text(text, area.x(), y + row / 2 + 9, size, Face.BOLD, palette.text());
      for (int c = 0; c < RATES.size(); c++) {
        double gap = scene.gapWhere(each, RATES.get(c));
        double x = area.x() + names + c * column;
        gap(sheet, x, y + row / 2, column, gap);
      }
    }
    double base = area.bottom() - FOOT + 44;
    sheet.text(
        words.get("fairness.identity"),
        area.x(),
        base,
        PresentSheet.LABEL,
        Face.BOLD,
        palette.text());
    String forced = words.forced(scene);
    sheet.labelWithin(forced, area.x(), base + 36, area.width(), Face.REGULAR, palette.text());
    sheet.text(
        sheet.cut(words.get("fairness.source"), area.width(), PresentSheet.SMALL, Face.REGULAR),
        area.x(),
        base + 70,
        PresentSheet.SMALL,
        Face.REGULAR,
        palette.muted());
  }

  private void gap(PresentSheet sheet, double x, double y, double column, double gap) {
    Palette palette = sheet.palette();
    String text = words.whole(gap);
    if (gap < FairnessScene.EQUAL) {
      sheet.g().setFill(palette.accent());
      sheet.g().fillRect(x, y - BAR / 2, 5, BAR);
      sheet.text(text, x + 16, y + 10, PresentSheet.LABEL, Face.BOLD, palette.accent());
      return;
    }
    double most = column - 90;
    double length = Double.isNaN(gap) ? 0 : Math.min(1, gap / 0.7) * most;
    sheet.g().setFill(palette.text());
    sheet.g().fillRect(x, y - BAR / 2, length, BAR);
    sheet.text(text, x + length + 12, y + 10, PresentSheet.LABEL, Face.BOLD, palette.text());
  }
}
