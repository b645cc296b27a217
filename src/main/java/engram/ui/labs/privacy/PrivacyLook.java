package engram.ui.labs.privacy;

import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkPart;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentSheet;
import javafx.scene.paint.Color;

/** Members are solid and of one colour, those never seen hollow and of another, everywhere. */
final class PrivacyLook {
  private PrivacyLook() {}

  /** Of lines and texts. */
  static Color edge(Palette palette, boolean member) {
    return palette.classEdge(member ? 0 : 1);
  }

  static void mark(PresentSheet sheet, boolean member, double x, double y, double radius) {
    Palette palette = sheet.palette();
    if (member) {
      sheet.disc(x, y, radius, palette.card());
      sheet.disc(x, y, 0.86 * radius, palette.classColor(0));
      return;
    }
    sheet.disc(x, y, radius, palette.card());
    sheet.ring(x, y, 0.7 * radius, 0.34 * radius, palette.classColor(1));
  }

  /** The sample that is watched. */
  static void star(PresentSheet sheet, boolean member, double x, double y, double size) {
    Palette palette = sheet.palette();
    sheet.disc(x, y, 1.3 * size, palette.card());
    new MarkPainter(sheet.g())
        .paintEdged(
            MarkShape.STAR,
            member ? MarkPart.TRAINING : MarkPart.TEST,
            palette.pointed(),
            palette.card(),
            x,
            y,
            size);
  }
}
