package engram.ui.data.look;

import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import engram.ui.plot.Ink;
import engram.ui.plot.LineStyle;
import engram.ui.plot.PlotItem;
import engram.ui.plot.PlotPainter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;

/** Draws all pairs of columns of the data; on the diagonal each how it is spread. */
final class LookPairsPainter {
  private static final double LEFT = 3.2;
  private static final double RIGHT = 0.6;
  private static final double TOP = 0.5;
  private static final double BOTTOM = 1.6;
  private static final double GAP = 0.45;

  /** Room for the name above the bars. */
  private static final double HEAD = 1.6;

  /** Marks in em, of few rows and of many. */
  private static final double MARK = 0.24;

  private static final double LEAST_MARK = 0.1;
  private static final int FEW = 150;

  private final PlotPainter painter;

  LookPairsPainter(GraphicsContext g) {
    painter = new PlotPainter(g);
  }

  LookPairsPainter(Drawing to) {
    painter = new PlotPainter(to);
  }

  /** The cells of all pairs of so many columns. */
  static LookGrid grid(int columns, double em, double width, double height) {
    return LookGrid.of(
        columns, columns, width, height, LEFT * em, RIGHT * em, TOP * em, BOTTOM * em, GAP * em);
  }

  void paint(LookPlot plot, LookGrid grid, double em, Palette palette) {
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        painter.paint(grid.axes(column, row, em), cell(plot, grid, column, row, em), palette);
      }
    }
  }

  private static List<PlotItem> cell(LookPlot plot, LookGrid grid, int column, int row, double em) {
    List<PlotItem> items = new ArrayList<>(List.of(PlotItem.Axes.OUTSIDE));
    if (row == grid.rows() - 1) items.addAll(plot.columns().get(column).below(0.8));
    // in the first row the height counts rows
    if (column == 0 && row > 0) items.addAll(plot.columns().get(row).beside(0.4, LEFT - 0.4));
    if (row == column) {
      double head = Math.min(HEAD * em, grid.height() / 3);
      items.addAll(plot.columns().get(row).bars(1 - head / grid.height(), em));
      items.add(plot.columns().get(row).title(0.85));
    } else {
      double size = size(plot.marks().size());
      double[] across = plot.columns().get(column).shares();
      double[] upwards = plot.columns().get(row).shares();
      IntStream.range(0, across.length)
          .mapToObj(p -> plot.marks().get(p).item(across[p], upwards[p], size))
          .forEach(items::add);
    }
    return items;
  }

  private static double size(int marks) {
    double share = Math.min(1, Math.sqrt((double) FEW / Math.max(1, marks)));
    return Math.max(LEAST_MARK, MARK * share);
  }

  /** Rings a point in all pairs. */
  void paintRing(LookPlot plot, int point, Ink ink, LookGrid grid, double em, Palette palette) {
    LineStyle style = LineStyle.of(ink, 0.15);
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double x = plot.columns().get(column).shares()[point];
        double y = plot.columns().get(row).shares()[point];
        PlotItem mark =
            row == column
                ? PlotItem.Line.between(x, 0, x, em / grid.height(), style)
                : new PlotItem.Ring(x, y, 0.5, style);
        painter.paint(grid.axes(column, row, em), List.of(mark), palette);
      }
    }
  }
}
