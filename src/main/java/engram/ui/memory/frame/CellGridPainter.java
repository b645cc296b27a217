package engram.ui.memory.frame;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.paint.SignedRamp;
import java.util.BitSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws numbers from −1 to 1 as the cells of a grid: blue is positive, orange is negative. */
public final class CellGridPainter {
  /** How orange a neuron is that is off: most of them are, and they stand behind the others. */
  private static final double OFF = 0.2;

  private static final double DOT = 0.2;
  private static final double RIM = 0.25;
  private static final double GAP = 0.07;
  private static final double LEAST_GAP = 0.5;
  private static final double MOST_GAP = 2;

  /** Smaller cells have no gap between them. */
  private static final double LEAST_SIDE = 5;

  private final Drawing g;
  private final Pen pen;
  private Palette palette;
  private SignedRamp ramp;

  /**
   * The few cells that are marked.
   *
   * @param atWork the cell that is lit; −1 for none
   * @param explained the cell that is explained; −1 for none
   * @param pointed the cell below the mouse; −1 for none
   */
  public record Marks(int atWork, int explained, int pointed) {
    public static final Marks NONE = new Marks(-1, -1, -1);
  }

  public CellGridPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public CellGridPainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * Draws all cells over what is there.
   *
   * @param states whether the numbers are states of neurons, which are pale where they are off
   * @param outlined cells that are not as they should be: a dot shows what would be right
   */
  public void paint(
      double[] values,
      boolean states,
      CellGrid grid,
      BitSet outlined,
      Palette newPalette,
      double em) {
    use(newPalette);
    for (int i = 0; i < values.length; i++) paintCell(values[i], states, grid, i);
    for (int i = outlined.nextSetBit(0); i >= 0; i = outlined.nextSetBit(i + 1)) {
      paintDot(grid, i, values[i]);
    }
  }

  /** Draws one cell anew. */
  public void repaint(
      int cell,
      double value,
      boolean states,
      CellGrid grid,
      boolean outlined,
      Palette newPalette,
      double em) {
    use(newPalette);
    g.clear(grid.x(cell), grid.y(cell), grid.side(), grid.side());
    paintCell(value, states, grid, cell);
    if (outlined) paintDot(grid, cell, value);
  }

  /** Draws the frames of the few cells that are marked, over the others. */
  public void paintMarks(CellGrid grid, Marks marks, Palette colors, double em) {
    double line = line(grid, em);
    if (marks.explained() >= 0) frame(grid, marks.explained(), colors.pointed(), 1.5 * line, 0);
    if (marks.pointed() >= 0) frame(grid, marks.pointed(), colors.muted(), line, 0);
    if (marks.atWork() >= 0) frame(grid, marks.atWork(), colors.accent(), 2 * line, 0);
  }

  private void use(Palette newPalette) {
    if (newPalette.equals(palette)) return;
    palette = newPalette;
    ramp = new SignedRamp(palette);
  }

  private void paintCell(double value, boolean states, CellGrid grid, int cell) {
    double gap = gap(grid.side());
    double size = grid.side() - gap;
    g.setFill(ramp.fill(states && value < 0 ? OFF * value : value));
    g.fillRect(grid.x(cell) + gap / 2, grid.y(cell) + gap / 2, size, size);
  }

  /** In the colour of the other state, with a rim. */
  private void paintDot(CellGrid grid, int cell, double value) {
    double x = grid.x(cell) + grid.side() / 2;
    double y = grid.y(cell) + grid.side() / 2;
    pen.dot(x, y, RIM * grid.side(), palette.card());
    pen.dot(x, y, DOT * grid.side(), ramp.fill(value < 0 ? 1 : -OFF));
  }

  private static double line(CellGrid grid, double em) {
    return Math.max(1, Math.min(0.16 * em, 0.1 * grid.side()));
  }

  /** Between cells; between very small ones it would take their colour away. */
  private static double gap(double side) {
    return side < LEAST_SIDE ? 0 : Math.min(MOST_GAP, Math.max(LEAST_GAP, GAP * side));
  }

  private void frame(CellGrid grid, int cell, Color color, double line, double inset) {
    pen.line(color, line);
    double size = grid.side() - 2 * inset;
    g.strokeRect(grid.x(cell) + inset, grid.y(cell) + inset, size, size);
  }
}
