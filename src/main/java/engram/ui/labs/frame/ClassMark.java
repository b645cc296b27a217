package engram.ui.labs.frame;

import engram.ui.paint.Palette;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.present.PresentSheet;

/** The mark of a class, parted from what is below it. */
public final class ClassMark {
  private ClassMark() {}

  /**
   * @param size half the width of a circle, in units
   */
  public static void paint(PresentSheet sheet, int label, double x, double y, double size) {
    Palette palette = sheet.palette();
    new MarkPainter(sheet.g())
        .paintOn(
            MarkShape.of(label),
            palette.classColor(label),
            palette.classEdge(label),
            palette.card(),
            x,
            y,
            size);
  }
}
