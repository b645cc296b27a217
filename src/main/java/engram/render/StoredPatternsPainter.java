package engram.render;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws stored patterns small, each with its overlap as a bar and a signed number. */
public final class StoredPatternsPainter {
  private static final double SMALL = 0.88;
  private static final double BAR = 0.5;
  private static final double TEXT = 1.05;

  private final GraphicsContext g;
  private final CellGridPainter cells;
  private final Pen pen;
  private final Fonts fonts = new Fonts();

  /**
   * @param overlap from −1 to 1
   * @param number the overlap as text
   * @param asked whether it is looked for
   */
  public record Item(
      String name, double[] states, int columns, double overlap, String number, boolean asked) {}

  public StoredPatternsPainter(GraphicsContext g) {
    this.g = g;
    cells = new CellGridPainter(g);
    pen = new Pen(g);
  }

  /**
   * Draws over what is there.
   *
   * @param pointed the one below the mouse; −1 for none
   */
  public void paint(List<Item> items, StoredPatternsLayout layout, int pointed, Palette palette) {
    for (int k = 0; k < items.size(); k++) {
      paint(items.get(k), layout, k, k == pointed, palette);
    }
  }

  private void paint(
      Item item, StoredPatternsLayout layout, int index, boolean pointed, Palette palette) {
    double em = layout.em();
    double x = layout.x(index);
    double y = layout.y(index);
    double side = layout.side();
    CellGrid grid = CellGrid.of(item.states().length, item.columns(), x, y, side, side);
    cells.paint(item.states(), true, grid, CellGridPainter.Marks.NONE, palette, em);
    double out = 0.1 * em;
    if (item.asked()) pen.line(palette.accent(), 0.15 * em);
    else pen.line(pointed ? palette.muted() : palette.border(), em / 13);
    g.strokeRect(
        grid.left() - out, grid.top() - out, grid.width() + 2 * out, grid.height() + 2 * out);
    double bar = y + side + 0.45 * em;
    g.setFill(palette.border());
    g.fillRoundRect(x, bar, side, BAR * em, BAR * em, BAR * em);
    g.setFill(item.overlap() < 0 ? palette.negative() : palette.positive());
    double length = Math.min(1, Math.abs(item.overlap())) * side;
    g.fillRoundRect(x, bar, length, BAR * em, BAR * em, BAR * em);
    if (layout.isCompact()) return;
    double text = bar + (BAR + TEXT / 2 + 0.1) * em;
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(item.asked() ? palette.accent() : palette.text());
    double half = side * 0.42;
    g.setFont(item.asked() ? fonts.bold(SMALL * em) : fonts.regular(SMALL * em));
    g.fillText(item.name(), x, text, half);
    g.setFont(fonts.regular(SMALL * em));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.text());
    g.fillText(item.number(), x + side, text, side - half);
  }
}
