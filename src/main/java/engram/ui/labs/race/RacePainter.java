package engram.ui.labs.race;

import engram.labs.race.Race;
import engram.labs.race.RaceAxis;
import engram.labs.race.Track;
import engram.ui.labs.frame.LabPlot;
import engram.ui.plot.NiceScale;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The losses of all racers on one clock, or on as many samples, and the finish line that they
 * cross; below what each has used up meanwhile, a piece a step.
 */
final class RacePainter {
  private static final double NAMES = 250;
  private static final double LINES = 0.63;
  private static final double CHECK = 9;

  /** Losses below it are drawn there. */
  private static final double LOWEST = 1e-6;

  private final RaceWords words;
  private final RaceBars bars;
  private PresentArea lines = new PresentArea(0, 0, 0, 0);

  RacePainter(RaceWords words) {
    this.words = words;
    bars = new RaceBars(words);
  }

  /**
   * @param share of the race that is over, 0 to 1
   */
  void paint(PresentSheet sheet, PresentArea area, Race race, RaceAxis axis, double share) {
    double end = race.end(axis);
    if (!(end > 0)) return;
    double now = share * end;
    LabPlot plot =
        LabPlot.in(
            new PresentArea(area.x(), area.y(), area.width(), LINES * area.height()),
            NAMES,
            new NiceScale(0, end, false),
            losses(race));
    lines = plot.area();
    plot.upright(sheet, 5, RaceWords::number);
    plot.along(sheet, 9, along -> words.along(axis, along));
    plot.name(sheet, words.get("race.loss"));
    finish(sheet, plot);
    List<LabPlot.Label> labels = new ArrayList<>();
    for (int k = race.tracks().size() - 1; k >= 0; k--) {
      track(sheet, plot, race.tracks().get(k), axis, now).ifPresent(labels::add);
    }
    plot.labels(sheet, labels, NAMES - 50);
    double top = area.y() + LINES * area.height() + 12;
    bars.paint(
        sheet, new PresentArea(area.x(), top, area.width(), area.bottom() - top), race, axis, now);
  }

  private static NiceScale losses(Race race) {
    double least = Race.LINE;
    double most = 2 * Race.LINE;
    for (Track track : race.tracks()) {
      for (double loss : track.losses()) {
        if (!Double.isFinite(loss)) continue;
        least = Math.min(least, loss);
        most = Math.max(most, loss);
      }
    }
    return NiceScale.logarithmic(Math.max(LOWEST, least), most);
  }

  private void finish(PresentSheet sheet, LabPlot plot) {
    double y = plot.y(Race.LINE);
    sheet.g().setFill(sheet.palette().muted().interpolate(sheet.palette().card(), 0.6));
    int columns = (int) (plot.area().width() / CHECK);
    for (int k = 0; k < columns; k++) {
      double top = k % 2 == 0 ? y - CHECK : y;
      sheet.g().fillRect(plot.area().x() + k * CHECK, top, CHECK, CHECK);
    }
    sheet.smallTo(
        words.get("race.finish", RaceWords.number(Race.LINE)),
        plot.area().right() - 4,
        y - CHECK - 8,
        sheet.palette().muted());
  }

  private Optional<LabPlot.Label> track(
      PresentSheet sheet, LabPlot plot, Track track, RaceAxis axis, double now) {
    RacerLook look = RacerLook.of(track.racer());
    List<double[]> points = new ArrayList<>();
    int last = track.placeAt(axis, now);
    for (int place = 0; place <= last; place++) {
      double loss = track.losses()[place];
      if (!Double.isFinite(loss)) break;
      points.add(new double[] {track.along(axis, place), Math.max(LOWEST, loss)});
    }
    if (points.isEmpty()) return Optional.empty();
    plot.line(sheet, points, sheet.palette().card(), look.width + 4);
    plot.line(sheet, points, look.color(sheet.palette()), look.width, look.dashes);
    OptionalInt line = track.reaches(Race.LINE);
    if (line.isPresent() && line.getAsInt() <= last) {
      double x = plot.x(track.along(axis, line.getAsInt()));
      look.mark(sheet, x, plot.y(Race.LINE), 11);
    }
    double[] end = points.get(points.size() - 1);
    double x = plot.x(end[0]);
    double y = plot.y(end[1]);
    look.mark(sheet, x, y, 9);
    return Optional.of(
        new LabPlot.Label(words.racer(track.racer()), x, y, look.color(sheet.palette())));
  }

  /** The share of the race at that place of the picture. */
  OptionalDouble shareAt(double x, double y) {
    if (lines.width() <= 0 || !lines.contains(x, y)) return OptionalDouble.empty();
    return OptionalDouble.of((x - lines.x()) / lines.width());
  }
}
