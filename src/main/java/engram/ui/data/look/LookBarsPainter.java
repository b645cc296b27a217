package engram.ui.data.look;

import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.PlotAxes;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws columns of the data, each how it is spread. */
final class LookBarsPainter {
  /** Room for the name above, the numbers below, and beside. */
  private static final double HEAD = 1.6;

  private static final double FOOT = 1.5;
  private static final double BESIDE = 0.8;

  /** Cells are about so much wider than high. */
  private static final double WIDE = 1.6;

  private final GraphicsContext g;
  private final LookColumnPainter columnPainter;
  private final Pen pen;

  LookBarsPainter(GraphicsContext g) {
    this.g = g;
    columnPainter = new LookColumnPainter(g);
    pen = new Pen(g);
  }

  /** The cells of so many columns; the last may be left empty. */
  static LookGrid grid(int columns, double em, double width, double height) {
    int across = 1;
    while (across < columns && width / across > WIDE * height / rows(columns, across)) across++;
    return LookGrid.of(
        across,
        rows(columns, across),
        width,
        height,
        BESIDE * em,
        BESIDE * em,
        0,
        0,
        2 * BESIDE * em);
  }

  private static int rows(int columns, int across) {
    return (columns + across - 1) / across;
  }

  /** Clears and draws the whole picture. */
  void paint(LookPlot plot, Palette palette, double em, double width, double height) {
    g.clearRect(0, 0, width, height);
    LookGrid grid = grid(plot.columns().size(), em, width, height);
    for (int c = 0; c < plot.columns().size(); c++) {
      LookPlot.Column column = plot.columns().get(c);
      double x = grid.x(c % grid.columns());
      double y = grid.y(c / grid.columns());
      double floor = y + grid.height() - FOOT * em;
      columnPainter.name(column.name(), palette, x, y, grid.width(), em);
      columnPainter.bars(column, palette, x, y + HEAD * em, grid.width(), floor - y - HEAD * em);
      pen.line(palette.muted(), em / 13);
      g.strokeLine(x, floor, x + grid.width(), floor);
      columnPainter.numbers(palette, em, TextAlignment.LEFT);
      g.fillText(String.valueOf(column.largest()), x, y + HEAD * em - 0.6 * em);
      g.setTextAlign(TextAlignment.CENTER);
      for (PlotAxes.Tick tick : column.ticks()) {
        g.fillText(tick.text(), x + tick.place() * grid.width(), floor + 0.7 * em);
      }
    }
  }

  /**
   * Marks a value of each column.
   *
   * @param shares of the axes, 0 … 1
   */
  void paintLines(
      LookPlot plot, double[] shares, Color color, double em, double width, double height) {
    LookGrid grid = grid(plot.columns().size(), em, width, height);
    pen.line(color, 0.15 * em);
    for (int c = 0; c < plot.columns().size(); c++) {
      double x = grid.x(c % grid.columns()) + shares[c] * grid.width();
      double y = grid.y(c / grid.columns());
      g.strokeLine(x, y + HEAD * em, x, y + grid.height() - FOOT * em + 0.3 * em);
    }
  }
}
