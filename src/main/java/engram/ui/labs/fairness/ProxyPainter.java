package engram.ui.labs.fairness;

import engram.labs.fairness.GroupRates;
import engram.labs.fairness.JudgedApplicants;
import engram.labs.fairness.SeenColumns;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;

/**
 * Three networks, which see all columns, all but the group, and neither the group nor the proxy:
 * how many of the qualified each admits of both groups, and how well the group can be guessed.
 */
final class ProxyPainter {
  private static final double NAMES = 0.34;
  private static final double HEAD = 44;

  private final FairnessWords words;

  ProxyPainter(FairnessWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, FairnessScene scene) {
    Palette palette = sheet.palette();
    double names = NAMES * area.width();
    PresentArea axis =
        new PresentArea(
            area.x() + names + 20,
            area.y() + HEAD,
            area.width() - names - 110,
            area.height() - HEAD);
    sheet.text(
        words.get("fairness.rate.true-positive"),
        axis.x(),
        area.y() + 26,
        PresentSheet.SMALL,
        Face.REGULAR,
        palette.muted());
    double row = axis.height() / SeenColumns.values().length;
    for (SeenColumns seen : SeenColumns.values()) {
      double y = axis.y() + seen.ordinal() * row;
      JudgedApplicants judged = scene.judged(seen);
      sheet.line(area.x(), y, area.right(), y, 1.5, palette.border());
      String name = words.get("setting.fairness.columns." + seen.id());
      double size = sheet.fitted(name, names, PresentSheet.LABEL, PresentSheet.SMALL, Face.BOLD);
      double middle = y + row / 2;
      sheet.text(name, area.x(), middle - 6, size, Face.BOLD, palette.text());
      String guessed = words.guessed(judged);
      sheet.text(
          sheet.cut(guessed, names, PresentSheet.SMALL, Face.REGULAR),
          area.x(),
          middle + 28,
          PresentSheet.SMALL,
          Face.REGULAR,
          palette.muted());
      rates(sheet, axis, middle, scene.atOneThreshold(seen));
    }
  }

  private void rates(PresentSheet sheet, PresentArea axis, double y, List<GroupRates> rates) {
    Palette palette = sheet.palette();
    sheet.line(axis.x(), y, axis.right(), y, 2, palette.border());
    double[] x = new double[2];
    for (int group = 0; group < 2; group++) {
      double rate = rates.get(group).truePositiveRate();
      x[group] = axis.x() + (Double.isNaN(rate) ? 0 : rate) * axis.width();
    }
    sheet.line(Math.min(x[0], x[1]), y, Math.max(x[0], x[1]), y, 10, palette.text());
    for (int group = 0; group < 2; group++) {
      GroupMark.paint(sheet, group, x[group], y, 16, true, true);
      sheet.textAt(
          words.percent(rates.get(group).truePositiveRate()),
          x[group],
          y + (group == FairnessScene.A ? -28 : 48),
          PresentSheet.LABEL,
          Face.BOLD,
          palette.classEdge(group));
    }
    String gap = words.whole(Math.abs(x[0] - x[1]) / axis.width());
    sheet.text(gap, axis.right() + 24, y + 14, 40, Face.BOLD, palette.text());
  }
}
