package engram.render;

import java.util.BitSet;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws numbers from −1 to 1 as the cells of a grid: blue is positive, orange is negative. */
public final class CellGridPainter {
  /** How orange a neuron is that is off: most of them are, and they stand behind the others. */
  private static final double OFF = 0.2;

  private static final double GAP = 0.07;
  private static final double LEAST_GAP = 0.5;
  private static final double MOST_GAP = 2;

  /** Smaller cells have no gap between them. */
  private static final double LEAST_SIDE = 5;

  private final GraphicsContext g;
  private final Pen pen;
  private Palette palette;
  private SignedRamp ramp;

  /**
   * What is marked.
   *
   * @param outlined cells with an orange frame
   * @param atWork the cell that is lit; −1 for none
   * @param explained the cell that is explained; −1 for none
   * @param pointed the cell below the mouse; −1 for none
   */
  public record Marks(BitSet outlined, int atWork, int explained, int pointed) {
    public static final Marks NONE = new Marks(new BitSet(), -1, -1, -1);
  }

  public CellGridPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * Draws over what is there.
   *
   * @param states whether the numbers are states of neurons, which are pale where they are off
   */
  public void paint(
      double[] values, boolean states, CellGrid grid, Marks marks, Palette newPalette, double em) {
    if (!newPalette.equals(palette)) {
      palette = newPalette;
      ramp = new SignedRamp(palette);
    }
    double gap = gap(grid.side());
    double size = grid.side() - gap;
    for (int i = 0; i < values.length; i++) {
      double value = states && values[i] < 0 ? OFF * values[i] : values[i];
      g.setFill(ramp.fill(value));
      g.fillRect(grid.x(i) + gap / 2, grid.y(i) + gap / 2, size, size);
    }
    double line = Math.max(1, Math.min(0.16 * em, 0.1 * grid.side()));
    BitSet outlined = marks.outlined();
    for (int i = outlined.nextSetBit(0); i >= 0; i = outlined.nextSetBit(i + 1)) {
      frame(grid, i, palette.negative(), line, (gap + line) / 2);
    }
    if (marks.explained() >= 0) frame(grid, marks.explained(), palette.pointed(), 1.5 * line, 0);
    if (marks.pointed() >= 0) frame(grid, marks.pointed(), palette.muted(), line, 0);
    if (marks.atWork() >= 0) frame(grid, marks.atWork(), palette.accent(), 2 * line, 0);
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
