package engram.ui.labs.privacy;

import engram.labs.privacy.NoiseLevel;
import engram.labs.privacy.NoisyResults;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPlot;
import engram.ui.paint.Palette;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.paint.Color;

/**
 * Levels of noise from left to right: ε as bars that fall, accuracy and the attack as lines above
 * them.
 */
final class NoisyPainter {
  private static final double NAMES = 330;
  private static final double ROWS = 74;
  private static final double BAR = 0.62;

  /** What a bar of no height and one of full height stand for. */
  private static final NiceScale EPSILON = new NiceScale(0.1, 100_000, true);

  private final PrivacyWords words;

  NoisyPainter(PrivacyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, NoisyResults results, int epoch) {
    Palette palette = sheet.palette();
    int levels = NoiseLevel.ALL.size();
    LabPlot plot =
        LabPlot.in(
            new PresentArea(area.x(), area.y(), area.width(), area.height() - ROWS + 42),
            NAMES,
            new NiceScale(-0.5, levels - 0.5, false),
            new NiceScale(0, 1, false));
    bars(sheet, plot, results, epoch);
    plot.upright(sheet, 3, each -> RoundedNumber.significant(each, 2));
    plot.name(sheet, words.get("privacy.noise.axes"));
    double half = plot.y(0.5);
    sheet.g().save();
    sheet.g().setLineDashes(6, 8);
    sheet.line(plot.area().x(), half, plot.area().right(), half, 2, palette.muted());
    sheet.g().restore();
    if (results.points().isEmpty()) return;
    List<LabPlot.Label> labels = new ArrayList<>();
    labels.add(
        line(
            sheet,
            plot,
            results,
            epoch,
            NoisyResults.Measure::accuracy,
            PrivacyLook.edge(palette, false),
            words.get("privacy.noise.accuracy")));
    labels.add(
        line(
            sheet,
            plot,
            results,
            epoch,
            NoisyResults.Measure::area,
            palette.text(),
            words.get("privacy.noise.auc")));
    plot.labels(sheet, labels, NAMES - 50);
  }

  private void bars(PresentSheet sheet, LabPlot plot, NoisyResults results, int epoch) {
    Palette palette = sheet.palette();
    double column = plot.area().width() / NoiseLevel.ALL.size();
    double first = plot.area().bottom() + 34;
    double small = PresentSheet.SMALL;
    for (int k = 0; k < NoiseLevel.ALL.size(); k++) {
      double x = plot.x(k);
      String name = words.level(NoiseLevel.ALL.get(k));
      double size = sheet.fitted(name, column - 8, PresentSheet.LABEL, small, Face.BOLD);
      sheet.textAt(name, x, first, size, Face.BOLD, palette.text());
      if (k >= results.points().size()) continue;
      double epsilon = results.points().get(k).at(epoch).epsilon();
      double share = Double.isInfinite(epsilon) ? 1 : Math.min(1, EPSILON.share(epsilon));
      double height = epsilon == 0 ? 0 : share * plot.area().height();
      sheet.g().setFill(palette.border());
      sheet.g().fillRect(x - BAR * column / 2, plot.area().bottom() - height, BAR * column, height);
      String text = RoundedNumber.significant(epsilon, 2);
      sheet.textAt(text, x, first + 34, PresentSheet.LABEL, Face.REGULAR, palette.text());
    }
    double left = plot.area().x() - 12;
    sheet.textTo(words.get("privacy.noise.sigma"), left, first, small, Face.BOLD, palette.text());
    sheet.textTo(
        words.get("privacy.noise.epsilon"), left, first + 34, small, Face.REGULAR, palette.text());
  }

  private static LabPlot.Label line(
      PresentSheet sheet,
      LabPlot plot,
      NoisyResults results,
      int epoch,
      ToDoubleFunction<NoisyResults.Measure> of,
      Color color,
      String name) {
    List<double[]> points = new ArrayList<>();
    for (NoisyResults.Point each : results.points()) {
      points.add(new double[] {points.size(), of.applyAsDouble(each.at(epoch))});
    }
    plot.line(sheet, points, sheet.palette().card(), 9);
    plot.line(sheet, points, color, 5);
    for (double[] each : points) {
      sheet.disc(plot.x(each[0]), plot.y(each[1]), 11, sheet.palette().card());
      sheet.disc(plot.x(each[0]), plot.y(each[1]), 8.5, color);
    }
    double[] end = points.get(points.size() - 1);
    return new LabPlot.Label(name, plot.x(end[0]), plot.y(end[1]), color);
  }
}
