package engram.ui.memory.heads;

import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;

/** What leads from one picture to the next. */
final class HeadsArrow {
  private HeadsArrow() {}

  /** Points right, its middle there. */
  static void paint(Drawing g, double x, double y, double em, Palette palette) {
    double reach = 0.42 * em;
    g.setFill(palette.accent());
    g.fillPolygon(
        new double[] {x - reach, x - reach, x + reach},
        new double[] {y - 1.3 * reach, y + 1.3 * reach, y},
        3);
  }
}
