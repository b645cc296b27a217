package engram.ui.labs.race;

import engram.labs.race.Race;
import engram.labs.race.RaceAxis;
import engram.labs.race.Track;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import javafx.scene.paint.Color;

/**
 * What each racer has used up: samples in the same time, or time for the same samples. A bar is cut
 * into the steps that it was used in.
 */
final class RaceBars {
  private static final double HEAD = 40;
  private static final double NAMES = 260;
  private static final double NUMBERS = 300;
  private static final double LEAST_PIECE = 4;

  private final RaceWords words;

  RaceBars(RaceWords words) {
    this.words = words;
  }

  /**
   * @param now how far along the axis
   */
  void paint(PresentSheet sheet, PresentArea area, Race race, RaceAxis axis, double now) {
    RaceAxis other = axis == RaceAxis.TIME ? RaceAxis.SAMPLES : RaceAxis.TIME;
    double left = area.x() + NAMES;
    sheet.text(
        words.get("race.bars." + axis.id(), words.along(axis, now)),
        area.x() + 20,
        area.y() + 26,
        PresentSheet.LABEL,
        Face.BOLD,
        sheet.palette().text());
    double most = 0;
    for (Track track : race.tracks()) {
      most = Math.max(most, track.along(other, track.placeAt(axis, race.end(axis))));
    }
    double row = Math.min(60, (area.height() - HEAD) / race.tracks().size());
    double room = area.width() - NAMES - NUMBERS;
    for (int k = 0; k < race.tracks().size(); k++) {
      Track track = race.tracks().get(k);
      double middle = area.y() + HEAD + (k + 0.5) * row;
      int place = track.placeAt(axis, now);
      double used = track.along(other, place);
      RacerLook look = RacerLook.of(track.racer());
      Color color = look.color(sheet.palette());
      look.mark(sheet, area.x() + 32, middle, 0.2 * row);
      double size = Math.min(PresentSheet.LABEL, 0.64 * row);
      String name = words.racer(track.racer());
      double fitted = sheet.fitted(name, NAMES - 76, size, PresentSheet.SMALL, Face.BOLD);
      sheet.text(name, area.x() + 60, middle + 0.35 * size, fitted, Face.BOLD, color);
      double length = most > 0 ? room * used / most : 0;
      pieces(sheet, left, middle - 0.36 * row, length, 0.72 * row, track.steps()[place], color);
      double at = left + length + 14;
      sheet.text(
          words.along(other, used),
          at,
          middle + 0.35 * size,
          size,
          k == 0 ? Face.BOLD : Face.REGULAR,
          sheet.palette().text());
      sheet.textTo(
          words.steps(track.steps()[place]),
          area.right() - 14,
          middle + 0.35 * size,
          size,
          Face.REGULAR,
          sheet.palette().muted());
    }
  }

  /** So many pieces, or as many as can be seen apart. */
  private static void pieces(
      PresentSheet sheet,
      double x,
      double y,
      double length,
      double height,
      long steps,
      Color color) {
    if (length <= 0 || steps == 0) return;
    double piece = Math.max(LEAST_PIECE, length / steps);
    double gap = Math.min(3, 0.3 * piece);
    sheet.g().setFill(color);
    int count = (int) Math.max(1, Math.rint(length / piece));
    for (int k = 0; k < count; k++) {
      sheet.g().fillRect(x + k * length / count, y, length / count - gap, height);
    }
  }
}
