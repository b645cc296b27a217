package engram.ui.labs.missing;

import engram.labs.fairness.Reliability;
import engram.ui.labs.frame.ReliabilityPlot;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * How sure the network is, and how often it is right. Discs are the kinds that it knows, squares
 * those that are missing. Pale: as it was at T = 1.
 */
final class CalibrationPainter {
  private static final double NAMES = 372;

  private final MissingWords words;

  CalibrationPainter(MissingWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, MissingScene scene) {
    Palette palette = sheet.palette();
    ReliabilityPlot plot =
        new ReliabilityPlot(
            sheet,
            area,
            NAMES,
            words.get("missing.axis.across"),
            words.get("missing.axis.up"),
            words::percent);
    double t = scene.temperature();
    Color known = palette.classEdge(0);
    Color missing = palette.classEdge(1);
    if (t != 1) {
      Color pale = palette.card().interpolate(palette.muted(), 0.6);
      plot.line(scene.network().others(1), pale, 3.5, 9, 7);
    }
    Reliability others = scene.network().others(t);
    Reliability kind = scene.network().missing(t);
    plot.line(others, known, 5);
    plot.bins(others, known, false);
    plot.bins(kind, missing, true);
    plot.counts();
    plot.labels(
        List.of(
            plot.label(others, known, words.get("missing.curve.others", words.error(others))),
            plot.label(kind, missing, words.get("missing.curve.missing", words.error(kind)))));
  }
}
