package engram.ui.labs.race;

import engram.labs.race.Noise;
import engram.ui.base.RoundedNumber;
import engram.ui.labs.frame.LabPlot;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** How far mini-batches' gradients lie from that of all rows, with the 1/√n line beside it. */
final class NoisePainter {
  private static final double NAMES = 430;
  private static final int PLACES = 80;

  private final RaceWords words;

  NoisePainter(RaceWords words) {
    this.words = words;
  }

  /**
   * @param batch whose place is marked
   */
  void paint(PresentSheet sheet, PresentArea area, Noise noise, int batch) {
    double least = Double.POSITIVE_INFINITY;
    for (Noise.Point each : noise.points()) least = Math.min(least, each.noise());
    LabPlot plot =
        LabPlot.in(
            area,
            NAMES,
            NiceScale.logarithmic(1, noise.rows()),
            NiceScale.logarithmic(least, 1.2 * noise.perSample()));
    plot.upright(sheet, 6, RaceWords::number);
    plot.along(sheet, 8, each -> RoundedNumber.whole((long) Math.rint(each)));
    plot.name(sheet, words.get("race.noise.axes"));
    marked(sheet, plot, noise, batch);
    List<double[]> line =
        List.of(
            new double[] {1, noise.line(1)}, new double[] {noise.rows(), noise.line(noise.rows())});
    plot.line(sheet, line, sheet.palette().muted(), 3, 6, 9);
    plot.line(sheet, expected(noise, least), sheet.palette().muted(), 2);
    RacerLook look = RacerLook.MINI_BATCH;
    Color color = look.color(sheet.palette());
    List<double[]> points =
        noise.points().stream().map(each -> new double[] {each.batch(), each.noise()}).toList();
    plot.line(sheet, points, color, look.width);
    for (double[] each : points) look.mark(sheet, plot.x(each[0]), plot.y(each[1]), 11);
    double[] end = points.get(points.size() - 1);
    List<LabPlot.Label> labels = new ArrayList<>();
    labels.add(
        new LabPlot.Label(
            words.get("race.noise.line"),
            plot.area().right(),
            plot.y(noise.line(noise.rows())),
            sheet.palette().muted()));
    labels.add(
        new LabPlot.Label(
            words.get("race.noise.measured", RaceWords.slope(noise.slope())),
            plot.x(end[0]),
            plot.y(end[1]),
            color));
    plot.labels(sheet, labels, NAMES - 50);
  }

  private static List<double[]> expected(Noise noise, double least) {
    double top = Math.sqrt(noise.rows() * 0.97);
    return IntStream.rangeClosed(0, PLACES)
        .map(k -> (int) Math.max(1, Math.rint(Math.pow(top * top, k / (double) PLACES))))
        .distinct()
        .filter(each -> noise.expected(each) >= 0.8 * least)
        .mapToObj(each -> new double[] {each, noise.expected(each)})
        .toList();
  }

  /** The spread at the batch size of the race, as a bar from it to nothing. */
  private static void marked(PresentSheet sheet, LabPlot plot, Noise noise, int batch) {
    if (batch >= noise.rows()) return;
    double x = plot.x(batch);
    double y = plot.y(noise.expected(batch));
    sheet.g().save();
    sheet.g().setLineDashes(4, 8);
    sheet.line(x, y, x, plot.area().bottom(), 2, sheet.palette().muted());
    sheet.line(plot.area().x(), y, x, y, 2, sheet.palette().muted());
    sheet.g().restore();
  }
}
