package engram.ui.present;

import engram.inspect.surface.SurfacePoints;
import engram.ui.base.Texts;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.present.PresentSheet.Face;

/** Rings the shown sample in a map, and names it. */
final class MapRing {
  private MapRing() {}

  /** The shown sample, ringed, with a line to its name, where the fewest marks are covered. */
  static void paint(PresentSheet sheet, MapFrame frame, int row, Texts texts) {
    PresentArea square = frame.square();
    SurfacePoints points = frame.points();
    int point = -1;
    for (int p = 0; p < points.size(); p++) if (points.row(p) == row) point = p;
    if (point < 0) return;
    Palette palette = sheet.palette();
    double x = frame.x(point);
    double y = frame.y(point);
    double size = frame.markSize();
    double radius = Math.max(15, 2.2 * size);
    String text = texts.get("present.this." + PresentWords.kind(frame.view().slice().data()));
    double width = sheet.width(text, PresentSheet.SMALL, Face.BOLD);
    double labelX = Math.max(square.x() + 8, Math.min(square.right() - width - 8, x - width / 2));
    double labelY = labelY(frame, labelX, width, y);
    double toY = labelY > y ? labelY - 22 : labelY + 7;
    double beginY = labelY > y ? y + radius : y - radius;
    double toX = Math.max(labelX + 12, Math.min(labelX + width - 12, x));
    sheet.line(x, beginY, toX, toY, 6, palette.card());
    sheet.line(x, beginY, toX, toY, 2.6, palette.accent());
    sheet.disc(x, y, radius + 1.5, palette.card());
    sheet.ring(x, y, radius, 3.6, palette.accent());
    MapScene.mark(
        sheet, new MarkPainter(sheet.g()), points.target(point), frame.heat(), x, y, 1.3 * size);
    Drawing g = sheet.g();
    g.setFill(palette.card().deriveColor(0, 1, 1, 0.72));
    g.fillRoundRect(labelX - 7, labelY - 23, width + 14, 31, 10, 10);
    sheet.text(text, labelX, labelY, PresentSheet.SMALL, Face.BOLD, palette.accent());
  }

  private static double labelY(MapFrame frame, double labelX, double width, double y) {
    PresentArea square = frame.square();
    double best = y < square.middleY() ? square.bottom() - 16 : square.y() + 30;
    int fewest = Integer.MAX_VALUE;
    for (int k = 0; k < 9; k++) {
      double at = square.y() + 30 + k * (square.height() - 46) / 8;
      if (Math.abs(at - 8 - y) < 52) continue;
      int covered = covered(frame, labelX, width, at);
      double distance = Math.abs(at - 8 - y) / square.height();
      int cost = 10 * covered + (int) (6 * distance);
      if (cost >= fewest) continue;
      fewest = cost;
      best = at;
    }
    return best;
  }

  private static int covered(MapFrame frame, double labelX, double width, double labelY) {
    int covered = 0;
    for (int p = 0; p < frame.points().size(); p++) {
      double dx = frame.x(p) - labelX;
      double dy = frame.y(p) - labelY;
      if (dx > -10 && dx < width + 10 && dy > -30 && dy < 14) covered++;
    }
    return covered;
  }
}
