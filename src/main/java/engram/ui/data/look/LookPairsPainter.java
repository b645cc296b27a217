package engram.ui.data.look;

import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.MarkPainter;
import engram.ui.plot.MarkShape;
import engram.ui.plot.PlotAxes;
import engram.ui.plot.PlotColors;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

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

  private final GraphicsContext g;
  private final LookColumnPainter columnPainter;
  private final MarkPainter markPainter;
  private final Pen pen;

  LookPairsPainter(GraphicsContext g) {
    this.g = g;
    columnPainter = new LookColumnPainter(g);
    markPainter = new MarkPainter(g);
    pen = new Pen(g);
  }

  /** The cells of all pairs of so many columns. */
  static LookGrid grid(int columns, double em, double width, double height) {
    return LookGrid.of(
        columns, columns, width, height, LEFT * em, RIGHT * em, TOP * em, BOTTOM * em, GAP * em);
  }

  /** Clears and draws the whole picture. */
  void paint(LookPlot plot, Palette palette, double em, double width, double height) {
    g.clearRect(0, 0, width, height);
    List<LookPlot.Column> columns = plot.columns();
    LookGrid grid = grid(columns.size(), em, width, height);
    ticks(columns, grid, palette, em);
    double size = size(plot.marks().size()) * em;
    for (int row = 0; row < columns.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        pen.line(palette.border(), em / 13);
        g.strokeRect(grid.x(column), grid.y(row), grid.width(), grid.height());
        if (row == column) diagonal(columns.get(row), grid, row, palette, em);
        else cell(plot, grid, column, row, palette, size);
      }
    }
  }

  private static double size(int marks) {
    double share = Math.min(1, Math.sqrt((double) FEW / Math.max(1, marks)));
    return Math.max(LEAST_MARK, MARK * share);
  }

  private void diagonal(
      LookPlot.Column column, LookGrid grid, int place, Palette palette, double em) {
    double x = grid.x(place);
    double y = grid.y(place);
    double head = Math.min(HEAD * em, grid.height() / 3);
    columnPainter.bars(column, palette, x, y + head, grid.width(), grid.height() - head);
    columnPainter.name(column.name(), palette, x, y, grid.width(), em);
  }

  private void cell(
      LookPlot plot, LookGrid grid, int column, int row, Palette palette, double size) {
    double[] across = plot.columns().get(column).shares();
    double[] upwards = plot.columns().get(row).shares();
    for (int point = 0; point < across.length; point++) {
      ScatterPlot.Mark mark = plot.marks().get(point);
      double x = grid.x(column) + across[point] * grid.width();
      double y = grid.y(row) + (1 - upwards[point]) * grid.height();
      Color color = PlotColors.of(mark.ink(), palette);
      if (mark.label() < 0) {
        markPainter.paintEdged(mark.part(), color, palette.muted(), x, y, size);
      } else {
        markPainter.paint(MarkShape.of(mark.label()), mark.part(), color, x, y, size);
      }
    }
  }

  private void ticks(List<LookPlot.Column> columns, LookGrid grid, Palette palette, double em) {
    double below = grid.y(columns.size() - 1) + grid.height() + 0.8 * em;
    columnPainter.numbers(palette, em, TextAlignment.CENTER);
    for (int c = 0; c < columns.size(); c++) {
      for (PlotAxes.Tick tick : columns.get(c).ticks()) {
        g.fillText(tick.text(), grid.x(c) + tick.place() * grid.width(), below);
      }
    }
    g.setTextAlign(TextAlignment.RIGHT);
    for (int r = 1; r < columns.size(); r++) { // in the first row the height counts rows
      for (PlotAxes.Tick tick : columns.get(r).ticks()) {
        double y = grid.y(r) + (1 - tick.place()) * grid.height();
        g.fillText(tick.text(), grid.left() - 0.4 * em, y, grid.left() - 0.4 * em);
      }
    }
  }

  /** Rings a point in all pairs. */
  void paintRing(LookPlot plot, OptionalInt point, Color color, double em, LookGrid grid) {
    if (point.isEmpty()) return;
    pen.line(color, 0.15 * em);
    double radius = 0.5 * em;
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double share = plot.columns().get(column).shares()[point.getAsInt()];
        double x = grid.x(column) + share * grid.width();
        if (row == column) {
          g.strokeLine(x, grid.y(row) + grid.height() - em, x, grid.y(row) + grid.height());
          continue;
        }
        double up = plot.columns().get(row).shares()[point.getAsInt()];
        double y = grid.y(row) + (1 - up) * grid.height();
        g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
      }
    }
  }
}
