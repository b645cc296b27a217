package engram.ui.data.look;

import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** Draws columns of the data, each how it is spread. */
final class LookBarsPainter {
  /** Room for the name above, the numbers below, and beside. */
  private static final double HEAD = 1.6;

  private static final double FOOT = 1.5;
  private static final double BESIDE = 0.8;

  /** Cells are about so much wider than high. */
  private static final double WIDE = 1.6;

  private final PlotPainter painter;

  LookBarsPainter(GraphicsContext g) {
    painter = new PlotPainter(g);
  }

  LookBarsPainter(Drawing to) {
    painter = new PlotPainter(to);
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

  private static PlotAxes axes(LookGrid grid, int place, double em) {
    PlotAxes cell = grid.axes(place % grid.columns(), place / grid.columns(), em);
    double top = cell.top() + HEAD * em;
    double bottom = cell.bottom() - FOOT * em;
    return new PlotAxes(cell.left(), cell.right(), top, bottom, em, List.of(), List.of());
  }

  void paint(LookPlot plot, LookGrid grid, double em, Palette palette) {
    for (int place = 0; place < plot.columns().size(); place++) {
      LookPlot.Column column = plot.columns().get(place);
      List<PlotItem> items = new ArrayList<>(List.of(column.title(0.85 - HEAD)));
      items.addAll(column.bars(1, em));
      items.add(PlotItem.Line.between(0, 0, 1, 0, LineStyle.hair(Ink.MUTED)));
      items.add(LookPlot.number(0, 1, String.valueOf(column.largest())).moved(0, -0.6));
      items.addAll(column.below(0.7));
      painter.paint(axes(grid, place, em), items, palette);
    }
  }

  /**
   * Marks a value of each column.
   *
   * @param shares of the axes, 0 … 1
   */
  void paintLines(double[] shares, LookGrid grid, double em, Palette palette) {
    for (int place = 0; place < shares.length; place++) {
      PlotAxes axes = axes(grid, place, em);
      double below = -0.3 * em / (axes.bottom() - axes.top());
      LineStyle style = LineStyle.of(Ink.ACCENT, 0.15);
      double x = shares[place];
      painter.paint(axes, List.of(PlotItem.Line.between(x, 1, x, below, style)), palette);
    }
  }
}
