package engram.ui.labs.race;

import engram.labs.race.Growth;
import engram.labs.race.Growth.Cost;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPlot;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/** Time for a step and for an epoch against the rows: one line lies flat, the others climb. */
final class GrowthPainter {
  private static final double NAMES = 480;
  private static final double MOST_ROWS = 1e6;

  private final RaceWords words;

  GrowthPainter(RaceWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, Growth growth) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (Growth.Point point : growth.points()) {
      for (Cost cost : Cost.values()) {
        least = Math.min(least, cost.of(point));
        most = Math.max(most, cost.of(point));
      }
    }
    if (!(least > 0)) return;
    LabPlot plot =
        LabPlot.in(
            area,
            NAMES,
            NiceScale.logarithmic(growth.points().get(0).rows(), MOST_ROWS),
            NiceScale.logarithmic(least, most));
    plot.upright(sheet, 8, words::time);
    plot.along(sheet, 6, rows -> RoundedNumber.whole((long) Math.rint(rows)));
    plot.name(sheet, words.get("race.growth.axes"));
    List<LabPlot.Label> labels = new ArrayList<>();
    for (Cost cost : Cost.values()) labels.add(line(sheet, plot, growth, cost));
    plot.labels(sheet, labels, NAMES - 50);
  }

  private LabPlot.Label line(PresentSheet sheet, LabPlot plot, Growth growth, Cost cost) {
    RacerLook look = cost == Cost.FULL_STEP ? RacerLook.FULL_BATCH : RacerLook.MINI_BATCH;
    Color color = look.color(sheet.palette());
    List<double[]> points =
        growth.points().stream().map(each -> new double[] {each.rows(), cost.of(each)}).toList();
    if (cost == Cost.MINI_EPOCH) plot.line(sheet, points, color, look.width, 14, 10);
    else plot.line(sheet, points, color, look.width);
    for (double[] each : points) look.mark(sheet, plot.x(each[0]), plot.y(each[1]), 9);
    double[] end = points.get(points.size() - 1);
    return new LabPlot.Label(
        words.get("race.growth." + words.id(cost), RaceWords.slope(growth.slope(cost))),
        plot.x(end[0]),
        plot.y(end[1]),
        color);
  }
}
