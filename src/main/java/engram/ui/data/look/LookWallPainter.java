package engram.ui.data.look;

import engram.inspect.surface.Pixels;
import engram.ui.paint.Drawing;
import engram.ui.paint.InkRamp;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.paint.PixelImage;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Draws rows of the data as pictures on a wall; wrong ones are framed. */
final class LookWallPainter {
  private static final double TEXT = 0.85;

  private final Drawing g;
  private final PaintFonts fonts = new PaintFonts();
  private final Pen pen;
  private final PixelImage image = new PixelImage();
  private Palette palette;
  private InkRamp ramp;

  LookWallPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * A row of the data as a picture.
   *
   * @param pixels how much each is inked, 0 … 1
   * @param text in its corner
   */
  record Tile(Pixels pixels, String text, boolean wrong, boolean selected) {}

  /**
   * Clears and draws what is to be seen.
   *
   * @param tiles of the rows that are to be seen, from the first cell on
   * @param wall where the first of them lies
   * @param size of a picture; below it is the room of its text
   */
  void paint(
      List<Tile> tiles,
      LookGrid wall,
      double size,
      Palette newPalette,
      double em,
      double width,
      double height) {
    if (!newPalette.equals(palette)) {
      palette = newPalette;
      ramp = new InkRamp(palette);
    }
    g.clear(0, 0, width, height);
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      double x = Math.rint(wall.x(i % wall.columns()) + (wall.width() - size) / 2);
      double y = Math.rint(wall.y(i / wall.columns()));
      image.paint(g, tile.pixels().side(), p -> ramp.pixel(tile.pixels().get(p)), x, y, size);
      frame(tile, x, y, size, em);
      g.setFont(tile.wrong() ? fonts.bold(TEXT * em) : fonts.regular(TEXT * em));
      g.setFill(tile.wrong() ? palette.testCurve() : palette.muted());
      g.setTextAlign(TextAlignment.CENTER);
      g.setTextBaseline(VPos.CENTER);
      PaintedText.fill(g, tile.text(), x + size / 2, y + size + 0.62 * em, wall.width());
    }
  }

  private void frame(Tile tile, double x, double y, double size, double em) {
    pen.line(palette.border(), em / 13);
    if (tile.wrong()) pen.line(palette.testCurve(), 0.16 * em);
    g.strokeRect(x, y, size, size);
    if (!tile.selected()) return;
    pen.line(palette.accent(), 0.24 * em);
    g.strokeRect(x - 0.2 * em, y - 0.2 * em, size + 0.4 * em, size + 0.4 * em);
  }
}
