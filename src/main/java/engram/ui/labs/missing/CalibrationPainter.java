package engram.ui.labs.missing;

import engram.labs.fairness.Reliability;
import engram.ui.labs.frame.LabPlot;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * The reliability diagram: across how sure the network is, upwards how often it is right; who says
 * what comes true lies on the diagonal. Discs are the kinds that it knows, squares those that are
 * missing; each is a bin with its count. Pale: as it was at T = 1.
 */
final class CalibrationPainter {
  private static final double NAMES = 350;
  private static final double SMALLEST = 9;
  private static final double LARGEST = 30;
  private static final NiceScale SHARE = new NiceScale(0, 1, false);

  /** With room for the bins at both ends. */
  private static final NiceScale UP = new NiceScale(-0.07, 1.05, false);

  private final MissingWords words;

  CalibrationPainter(MissingWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, MissingScene scene) {
    Palette palette = sheet.palette();
    LabPlot plot =
        LabPlot.in(
            new PresentArea(area.x(), area.y(), area.width(), area.height() - 34),
            NAMES,
            SHARE,
            UP);
    plot.upright(sheet, 5, words::percent);
    plot.along(sheet, 5, words::percent);
    plot.name(sheet, words.get("missing.axis.up"));
    sheet.textTo(
        words.get("missing.axis.across"),
        plot.area().right(),
        plot.area().bottom() + 64,
        PresentSheet.SMALL,
        Face.REGULAR,
        palette.muted());
    sheet.g().save();
    sheet.g().setLineDashes(6, 8);
    sheet.line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), 2.5, palette.muted());
    sheet.g().restore();
    double t = scene.temperature();
    Color known = palette.classEdge(0);
    Color missing = palette.classEdge(1);
    if (t != 1) {
      Color pale = palette.card().interpolate(palette.muted(), 0.6);
      plot.line(sheet, points(scene.network().others(1)), pale, 3.5, 9, 7);
    }
    Reliability others = scene.network().others(t);
    Reliability kind = scene.network().missing(t);
    plot.line(sheet, points(others), known, 5);
    bins(sheet, plot, others, known, false);
    bins(sheet, plot, kind, missing, true);
    plot.labels(
        sheet,
        List.of(
            label(plot, others, known, "missing.curve.others"),
            label(plot, kind, missing, "missing.curve.missing")),
        NAMES - 50);
  }

  private static List<double[]> points(Reliability of) {
    List<double[]> points = new ArrayList<>();
    for (Reliability.Bin bin : of.bins()) points.add(new double[] {bin.said(), bin.cameTrue()});
    return points;
  }

  private LabPlot.Label label(LabPlot plot, Reliability of, Color color, String key) {
    Reliability.Bin end = of.bins().get(of.bins().size() - 1);
    return new LabPlot.Label(
        words.get(key, words.error(of)), plot.x(end.said()), plot.y(end.cameTrue()), color);
  }

  private static void bins(
      PresentSheet sheet, LabPlot plot, Reliability of, Color color, boolean square) {
    int all = of.bins().stream().mapToInt(Reliability.Bin::count).sum();
    for (Reliability.Bin bin : of.bins()) {
      double size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) bin.count() / all);
      double x = plot.x(bin.said());
      double y = plot.y(bin.cameTrue());
      Color ground = sheet.palette().card();
      if (square) {
        sheet.g().setFill(ground);
        sheet.g().fillRect(x - size - 2, y - size - 2, 2 * size + 4, 2 * size + 4);
        sheet.g().setFill(color);
        sheet.g().fillRect(x - size, y - size, 2 * size, 2 * size);
      } else {
        sheet.disc(x, y, size + 2, ground);
        sheet.disc(x, y, size, color);
      }
      String count = String.valueOf(bin.count());
      boolean inside = sheet.width(count, PresentSheet.SMALL, Face.BOLD) < 1.7 * size;
      double base = inside ? y + 8 : y - size - 8;
      Color ink = inside ? ground : color;
      sheet.textAt(count, x, base, PresentSheet.SMALL, Face.BOLD, ink);
    }
  }
}
