package engram.ui.labs.fairness;

import engram.ui.paint.Palette;
import engram.ui.present.PresentSheet;
import javafx.scene.paint.Color;

/** The mark of an applicant: a disc for A, a square for B; solid if qualified, pale if not in. */
final class GroupMark {
  private static final double PALE = 0.62;
  private static final double LINE = 0.32;

  private GroupMark() {}

  /**
   * @param radius half the size, the line included
   */
  static void paint(
      PresentSheet sheet,
      int group,
      double x,
      double y,
      double radius,
      boolean qualified,
      boolean admitted) {
    Color color = color(sheet.palette(), group, admitted);
    double line = LINE * radius;
    double inner = radius - line / 2;
    if (group == FairnessScene.A) {
      if (qualified) sheet.disc(x, y, radius, color);
      else sheet.ring(x, y, inner, line, color);
      return;
    }
    sheet.g().setFill(color);
    sheet.g().setStroke(color);
    sheet.g().setLineWidth(line);
    if (qualified) sheet.g().fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    else sheet.g().strokeRect(x - inner, y - inner, 2 * inner, 2 * inner);
  }

  static Color color(Palette palette, int group, boolean strong) {
    Color full = palette.classColor(group);
    return strong ? full : full.interpolate(palette.card(), PALE);
  }
}
