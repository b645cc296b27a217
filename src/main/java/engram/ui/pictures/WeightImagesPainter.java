package engram.ui.pictures;

import engram.inspect.surface.Pixels;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.paint.PixelImage;
import engram.ui.paint.SignedPixels;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.canvas.GraphicsContext;

/** Draws weights as pictures: orange is negative, blue is positive. */
public final class WeightImagesPainter {
  private static final double LEAST = 1.2;
  private static final double MOST = 6;
  private static final double GAP = 0.45;

  private final Drawing g;
  private final Pen pen;
  private final PixelImage image = new PixelImage();
  private Palette palette;
  private SignedPixels ramp;

  public WeightImagesPainter(GraphicsContext gc) {
    this(new CanvasDrawing(gc));
  }

  WeightImagesPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
  }

  /** Where so many pictures lie on a surface of that size, within the margin that rings need. */
  static ImageGrid grid(int count, double em, double width, double height) {
    double margin = GAP * em;
    return ImageGrid.of(count, width - margin, height - margin, LEAST * em, MOST * em, GAP * em);
  }

  /** The picture at that point. */
  static OptionalInt at(int count, double x, double y, double em, double width, double height) {
    double margin = GAP * em / 2;
    return grid(count, em, width, height).at(x - margin, y - margin);
  }

  /**
   * Clears and draws all of them.
   *
   * @param largest the weight that gets the full colour; if empty, of each its own largest
   */
  public void paint(
      List<Pixels> weights,
      OptionalDouble largest,
      OptionalInt selected,
      OptionalInt hovered,
      Palette newPalette,
      double em,
      double width,
      double height) {
    if (!newPalette.equals(palette)) {
      palette = newPalette;
      ramp = new SignedPixels(palette);
    }
    g.clear(0, 0, width, height);
    ImageGrid grid = grid(weights.size(), em, width, height);
    double margin = GAP * em / 2;
    for (int i = 0; i < grid.shown(); i++) {
      Pixels pixels = weights.get(i);
      double full = Math.max(largest.orElseGet(pixels::largest), Double.MIN_NORMAL);
      double x = Math.rint(grid.x(i) + margin);
      double y = Math.rint(grid.y(i) + margin);
      double size = Math.floor(grid.size());
      image.paint(g, pixels.side(), p -> ramp.of(pixels.get(p) / full), x, y, size);
      ring(selected.equals(OptionalInt.of(i)), hovered.equals(OptionalInt.of(i)), x, y, size, em);
    }
  }

  private void ring(boolean selected, boolean hovered, double x, double y, double size, double em) {
    double out = selected || hovered ? 0.12 * em : 0;
    if (hovered && !selected) pen.line(palette.pointed(), 0.16 * em);
    else if (selected) pen.line(palette.accent(), 0.22 * em);
    else pen.line(palette.border(), em / 13);
    g.strokeRect(x - out, y - out, size + 2 * out, size + 2 * out);
  }
}
