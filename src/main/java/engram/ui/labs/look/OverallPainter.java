package engram.ui.labs.look;

import engram.labs.look.Dependence;
import engram.labs.look.Importance;
import engram.labs.look.Look;
import engram.labs.look.Overall;
import engram.ui.base.RoundedNumber;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * What matters over all samples: what shuffling each feature costs, and for the strongest what the
 * network would say of each sample if that feature alone were another.
 */
final class OverallPainter {
  private static final double BARS = 0.36;
  private static final double BETWEEN = 56;
  private static final double HEAD = 44;
  private static final double ROW = 70;
  private static final double NUMBER = 92;
  private static final double AXIS = 34;

  private final LookWords words;

  OverallPainter(LookWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, Look look, Overall all) {
    if (look.network().data().picture().isPresent()) {
      new HeatPainter(words).importances(sheet, area, look, all);
      return;
    }
    boolean curves = !all.dependences().isEmpty();
    PresentArea left = curves ? area.leftOf(BARS) : area;
    bars(sheet, left, look, all);
    if (!curves) return;
    PresentArea right =
        new PresentArea(
            left.right() + BETWEEN, area.y(), area.right() - left.right() - BETWEEN, area.height());
    int columns = all.dependences().size() > 1 ? 2 : 1;
    int lines = (all.dependences().size() + columns - 1) / columns;
    double width = (right.width() - (columns - 1) * BETWEEN) / columns;
    double height = right.height() / lines;
    for (int k = 0; k < all.dependences().size(); k++) {
      double x = right.x() + k % columns * (width + BETWEEN);
      double y = right.y() + k / columns * height;
      curves(sheet, new PresentArea(x, y, width, height - 12), look, all.dependences().get(k));
    }
  }

  private void bars(PresentSheet sheet, PresentArea area, Look look, Overall all) {
    Palette palette = sheet.palette();
    String head = words.get("look.importance");
    sheet.text(head, area.x(), area.y() + 26, PresentSheet.SMALL, Face.BOLD, palette.text());
    List<Integer> order = all.byImportance();
    int shown = Math.min(order.size(), (int) ((area.height() - HEAD) / ROW));
    double most = 1e-9;
    for (int k : order) most = Math.max(most, all.importances().get(k).mean());
    double width = area.width() - NUMBER;
    for (int k = 0; k < shown; k++) {
      Importance each = all.importances().get(order.get(k));
      double y = area.y() + HEAD + k * ROW;
      String name =
          sheet.cut(
              words.group(look, order.get(k)), area.width(), PresentSheet.SMALL, Face.REGULAR);
      sheet.small(name, area.x(), y + 22, palette.text());
      sheet.bar(area.x(), y + 32, width, 20, each.mean() / most, palette.accent());
      double end = area.x() + width * Math.max(0, each.mean()) / most;
      double spread = width * each.deviation() / most;
      double to = Math.min(area.x() + width, end + spread);
      sheet.line(Math.max(area.x(), end - spread), y + 42, to, y + 42, 3, palette.text());
      sheet.textTo(
          RoundedNumber.percent(each.mean(), 1),
          area.right(),
          y + 50,
          PresentSheet.SMALL,
          Face.BOLD,
          palette.text());
    }
  }

  private void curves(PresentSheet sheet, PresentArea area, Look look, Dependence of) {
    Palette palette = sheet.palette();
    String name = words.get("look.if-alone", words.feature(look, of.feature()));
    sheet.smallWithin(name, area.x(), area.y() + 26, area.width(), Face.BOLD, palette.text());
    PresentArea plot =
        new PresentArea(
            area.x() + AXIS, area.y() + HEAD, area.width() - AXIS, area.height() - HEAD - AXIS);
    int label = look.label();
    double[] own = of.lineOf(look.network(), look.values(), label);
    double low = 0;
    double high = 1;
    for (double[][] line : of.lines()) {
      for (double value : line[label]) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    Range range = new Range(plot, of.grid()[0], of.grid()[of.grid().length - 1], low, high);
    for (int level = 0; level <= 1; level++) {
      sheet.line(plot.x(), range.y(level), plot.right(), range.y(level), 1.5, palette.border());
      sheet.smallTo(String.valueOf(level), plot.x() - 10, range.y(level) + 8, palette.muted());
    }
    Color thin = palette.muted().deriveColor(0, 1, 1, 0.4);
    for (double[][] line : of.lines()) curve(sheet, range, of.grid(), line[label], 1.2, thin);
    double[] mean = new double[own.length];
    for (int k = 0; k < mean.length; k++) mean[k] = of.mean(label, k);
    curve(sheet, range, of.grid(), mean, 6, palette.text());
    curve(sheet, range, of.grid(), own, 4, palette.accent());
    double now = look.values()[of.feature()];
    double x = Math.max(plot.x(), Math.min(plot.right(), range.x(now)));
    sheet.disc(x, range.y(look.score(label)), 11, palette.card());
    sheet.disc(x, range.y(look.score(label)), 8, palette.accent());
    double base = plot.bottom() + 28;
    String least = words.value(look, of.feature(), of.grid()[0]);
    String largest = words.value(look, of.feature(), of.grid()[of.grid().length - 1]);
    sheet.small(least, plot.x(), base, palette.muted());
    sheet.smallTo(largest, plot.right(), base, palette.muted());
  }

  /** Where values are on the page. */
  private record Range(PresentArea plot, double from, double to, double low, double high) {
    double x(double value) {
      return plot.x() + (to > from ? plot.width() * (value - from) / (to - from) : 0);
    }

    double y(double value) {
      return plot.bottom() - plot.height() * (value - low) / (high - low);
    }
  }

  private static void curve(
      PresentSheet sheet, Range range, double[] grid, double[] line, double width, Color color) {
    Drawing g = sheet.g();
    g.setStroke(color);
    g.setLineWidth(width);
    g.beginPath();
    for (int k = 0; k < grid.length; k++) {
      if (k == 0) g.moveTo(range.x(grid[k]), range.y(line[k]));
      else g.lineTo(range.x(grid[k]), range.y(line[k]));
    }
    g.stroke();
  }
}
