package engram.ui.memory.lesion;

import engram.ui.memory.frame.CellGrid;
import engram.ui.memory.frame.SamplePainter;
import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import javafx.scene.canvas.GraphicsContext;

/**
 * Draws the wall of samples that were learned, into any rectangle: what the network no longer knows
 * is a shadow, what the table has lost is a hole.
 */
public final class LesionWallPainter {
  private static final double SHADOW = 0.2;
  private static final double GAP = 0.1;
  private static final double HAIR = 0.04;

  private final Drawing g;
  private final SamplePainter painter;
  private Palette palette = Palette.LIGHT;

  /** Whose knowledge is shown. */
  public enum Side {
    NETWORK,
    TABLE
  }

  public LesionWallPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public LesionWallPainter(Drawing g) {
    this.g = g;
    painter = new SamplePainter(g);
  }

  /** Fills a rectangle, which is empty there. */
  public void paint(
      LesionWall wall,
      Side side,
      Palette newPalette,
      double x,
      double y,
      double width,
      double height) {
    CellGrid grid = grid(wall, x, y, width, height);
    use(newPalette);
    for (int k = 0; k < wall.samples().size(); k++) cell(wall, side, grid, k);
  }

  static CellGrid grid(LesionWall wall, double x, double y, double width, double height) {
    CellGrid best = CellGrid.largest(wall.samples().size(), width, height);
    return CellGrid.of(wall.samples().size(), best.columns(), x, y, width, height);
  }

  private void use(Palette newPalette) {
    palette = newPalette;
    painter.use(newPalette);
  }

  /** Draws those anew that are not as they were. */
  void repaint(LesionWall before, LesionWall now, Side side, CellGrid grid, Palette colors) {
    use(colors);
    for (int k = 0; k < now.samples().size(); k++) {
      if (isKnown(before, side, k) == isKnown(now, side, k)) continue;
      g.clear(grid.x(k), grid.y(k), grid.side(), grid.side());
      cell(now, side, grid, k);
    }
  }

  private static boolean isKnown(LesionWall wall, Side side, int sample) {
    return !(side == Side.NETWORK ? wall.wrong() : wall.holes()).get(sample);
  }

  private void cell(LesionWall wall, Side side, CellGrid grid, int k) {
    double x = grid.x(k);
    double y = grid.y(k);
    double size = (1 - GAP) * grid.side();
    boolean known = isKnown(wall, side, k);
    if (side == Side.TABLE && !known) {
      painter.edge(x, y, size, palette.border(), Math.max(1, HAIR * size));
      return;
    }
    painter.ground(x, y, size);
    painter.sample(wall.samples().get(k), known ? 1 : SHADOW, x, y, size);
  }
}
