package engram.ui.labs.privacy;

import engram.labs.privacy.Poison;
import engram.ui.paint.Palette;
import engram.ui.present.PresentArea;
import engram.ui.present.PresentSheet;
import engram.ui.present.PresentSheet.Face;
import javafx.scene.paint.Color;

/** The digits that are named as the teachers of wrong answers, the first one first. */
final class PoisonTilesPainter {
  private static final double HEAD = 44;
  private static final double BELOW = 36;
  private static final double GAP = 18;
  private static final int MOST_COLUMNS = 8;

  private final PrivacyWords words;

  PoisonTilesPainter(PrivacyWords words) {
    this.words = words;
  }

  void paint(PresentSheet sheet, PresentArea area, Poison poison) {
    Palette palette = sheet.palette();
    sheet.labelWithin(
        words.poison.tiles(poison),
        area.x(),
        area.y() + 28,
        area.width(),
        Face.BOLD,
        palette.text());
    if (poison.asked().isEmpty()) return;
    int count = poison.places().length;
    int columns = columns(area, count);
    double side = side(area, count, columns);
    int[] ranked = poison.ranked();
    for (int k = 0; k < count; k++) {
      double x = area.x() + GAP / 2 + k % columns * (side + GAP);
      double y = area.y() + HEAD + k / columns * (side + BELOW + GAP);
      tile(sheet, poison, ranked[k], x, y, side);
    }
  }

  /** As many that the tiles are largest. */
  private static int columns(PresentArea area, int count) {
    int best = 1;
    for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
      if (side(area, count, columns) > side(area, count, best)) best = columns;
    }
    return best;
  }

  private static double side(PresentArea area, int count, int columns) {
    int lines = (count + columns - 1) / columns;
    return Math.min(
        area.width() / columns - GAP, (area.height() - HEAD + GAP) / lines - GAP - BELOW);
  }

  private void tile(PresentSheet sheet, Poison poison, int place, double x, double y, double side) {
    Palette palette = sheet.palette();
    int row = poison.data().split().train()[place];
    PixelsPainter.digit(sheet, poison.data().input(row), x, y, side);
    boolean poisoned = poison.isPoisoned(place);
    Color color = poisoned ? palette.pointed() : palette.muted();
    if (poisoned) {
      sheet.g().setStroke(color);
      sheet.g().setLineWidth(6);
      sheet.g().strokeRect(x - 2, y - 2, side + 4, side + 4);
    }
    String text =
        words.poison.label(poison.clean().dataset().label(row), poison.data().dataset().label(row));
    Face face = poisoned ? Face.BOLD : Face.REGULAR;
    double size = sheet.fitted(text, side + GAP, PresentSheet.LABEL, PresentSheet.SMALL, face);
    sheet.textAt(text, x + side / 2, y + side + 29, size, face, color);
  }
}
