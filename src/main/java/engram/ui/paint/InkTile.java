package engram.ui.paint;

import java.util.function.IntToDoubleFunction;
import javafx.scene.paint.Color;

/** Draws a small picture in ink, of square cells with a rim around them. */
public final class InkTile {
  private final Drawing g;

  public InkTile(Drawing g) {
    this.g = g;
  }

  /**
   * @param ink of each cell, row by row, 0 … 1; not asked for again
   * @param side of the whole tile, in pixels
   */
  public void paint(
      int rows,
      int columns,
      IntToDoubleFunction ink,
      double x,
      double y,
      double side,
      Palette palette) {
    g.setFill(palette.zero());
    g.fillRect(x, y, side, side);
    double cell = side / (columns + 2);
    double last = -1;
    for (int i = 0; i < rows * columns; i++) {
      double share = ink.applyAsDouble(i);
      if (share <= 0) continue;
      if (share != last) g.setFill(color(palette, share));
      last = share;
      double left = x + (1 + i % columns) * cell;
      double top = y + (1 + i / columns) * cell;
      // no light between two cells
      g.fillRect(left, top, cell + 0.35, cell + 0.35);
    }
  }

  private static Color color(Palette palette, double share) {
    return palette.zero().interpolate(palette.text(), share);
  }
}
