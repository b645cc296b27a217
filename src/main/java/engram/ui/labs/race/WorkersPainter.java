package engram.ui.labs.race;

import engram.labs.race.Workers;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;

/**
 * An update by ever more workers: what one computes shrinks, what they say to each other grows.
 * Below, what to do with more than one machine.
 */
final class WorkersPainter {
  private static final int ADVICE = 3;
  private static final double LINE = 36;
  private static final double BELOW = 84;

  /** The key's line, and the number on the tallest bar below it. */
  private static final double ABOVE = 72;

  private static final double LEFT = 110;

  private final RaceWords words;

  WorkersPainter(RaceWords words) {
    this.words = words;
  }

  /**
   * @param latency microseconds
   */
  void paint(PresentSheet sheet, PresentArea area, Workers workers, double latency) {
    Palette palette = sheet.palette();
    double advice = ADVICE * LINE + 24;
    PresentArea bars =
        new PresentArea(
            area.x() + LEFT,
            area.y() + ABOVE,
            area.width() - LEFT - 30,
            area.height() - advice - BELOW - ABOVE);
    double most = 0;
    for (Workers.Point each : workers.points()) {
      most = Math.max(most, each.withMessages(workers.parameters(), latency));
    }
    if (!(most > 0)) return;
    Workers.Point best = workers.best(latency);
    double column = bars.width() / workers.points().size();
    for (int k = 0; k < workers.points().size(); k++) {
      Workers.Point each = workers.points().get(k);
      PresentArea place = new PresentArea(bars.x() + k * column, bars.y(), column, bars.height());
      bar(sheet, place, workers, each, latency, most, each.equals(best));
    }
    sheet.line(bars.x(), bars.bottom(), bars.right(), bars.bottom(), 2, palette.border());
    key(sheet, bars.x(), area.y() + 24);
    for (int k = 0; k < ADVICE; k++) {
      String text = words.get("race.advice." + (k + 1));
      double base = area.bottom() - advice + 42 + k * LINE;
      sheet.disc(area.x() + 26, base - 8, 5, palette.accent());
      sheet.small(
          sheet.cut(text, area.width() - 70, PresentSheet.SMALL, Face.REGULAR),
          area.x() + 44,
          base,
          palette.text());
    }
  }

  private void bar(
      PresentSheet sheet,
      PresentArea place,
      Workers workers,
      Workers.Point each,
      double latency,
      double most,
      boolean best) {
    Palette palette = sheet.palette();
    double all = each.withMessages(workers.parameters(), latency);
    double computed = place.height() * each.nanos() / most;
    double said = place.height() * (all - each.nanos()) / most;
    double left = place.x() + 0.2 * place.width();
    double width = 0.6 * place.width();
    sheet.g().setFill(palette.classColor(0));
    sheet.g().fillRect(left, place.bottom() - computed, width, computed);
    sheet.g().setFill(palette.classColor(1));
    sheet.g().fillRect(left, place.bottom() - computed - said, width, said);
    double y = place.bottom() + 34;
    String text = words.time(all);
    sheet.textAt(
        text,
        place.middleX(),
        place.bottom() - computed - said - 10,
        PresentSheet.SMALL,
        best ? Face.BOLD : Face.REGULAR,
        best ? palette.accent() : palette.text());
    if (best) {
      sheet.g().setStroke(palette.accent());
      sheet.g().setLineWidth(4);
      sheet.g().strokeRect(left - 5, place.bottom() - computed - said, width + 10, computed + said);
    }
    sheet.textAt(
        words.get("race.workers.count", each.workers()),
        place.middleX(),
        y,
        PresentSheet.LABEL,
        best ? Face.BOLD : Face.REGULAR,
        best ? palette.accent() : palette.text());
    sheet.smallAt(words.difference(each), place.middleX(), y + 32, palette.muted());
  }

  /** In one line above all bars, of which any may be the tallest. */
  private void key(PresentSheet sheet, double left, double y) {
    double x = left;
    for (int k = 0; k < 2; k++) {
      String text = words.get(k == 0 ? "race.workers.computing" : "race.workers.messages");
      sheet.g().setFill(sheet.palette().classColor(k));
      sheet.g().fillRect(x, y - 18, 22, 22);
      sheet.small(text, x + 34, y, sheet.palette().text());
      x += 34 + sheet.width(text, PresentSheet.SMALL, Face.REGULAR) + 40;
    }
  }
}
