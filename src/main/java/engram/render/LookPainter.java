package engram.render;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws columns of the data: all pairs of them, or each how it is spread. */
public final class LookPainter {
  private static final double LEFT = 3.2;
  private static final double RIGHT = 0.6;
  private static final double TOP = 0.5;
  private static final double BOTTOM = 1.6;
  private static final double GAP = 0.45;
  private static final double SMALL = 0.78;

  /** Room in a cell of bars for the name above and the numbers below. */
  private static final double HEAD = 1.6;

  private static final double FOOT = 1.5;
  private static final double BESIDE = 0.8;

  /** Marks of a cell in em, of few rows and of many. */
  private static final double MARK = 0.24;

  private static final double LEAST_MARK = 0.1;
  private static final int FEW = 150;

  private final GraphicsContext g;
  private final Fonts fonts = new Fonts();
  private final MarkPainter marks;
  private final Pen pen;

  public LookPainter(GraphicsContext g) {
    this.g = g;
    marks = new MarkPainter(g);
    pen = new Pen(g);
  }

  /** The cells of all pairs of so many columns. */
  public static LookGrid pairs(int columns, double em, double width, double height) {
    return LookGrid.of(
        columns, columns, width, height, LEFT * em, RIGHT * em, TOP * em, BOTTOM * em, GAP * em);
  }

  /** The rooms of bars of so many columns, as wide as high as far as that goes. */
  public static LookGrid bars(int columns, double em, double width, double height) {
    int across = 1;
    while (across < columns && width / across > 1.6 * height / rows(columns, across)) across++;
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

  /** Clears and draws all pairs; on the diagonal each column how it is spread. */
  public void paintPairs(LookPlot plot, Palette palette, double em, double width, double height) {
    g.clearRect(0, 0, width, height);
    List<LookColumn> columns = plot.columns();
    LookGrid grid = pairs(columns.size(), em, width, height);
    ticks(columns, grid, palette, em);
    double size =
        Math.max(
                LEAST_MARK,
                MARK * Math.min(1, Math.sqrt((double) FEW / Math.max(1, plot.marks().size()))))
            * em;
    for (int row = 0; row < columns.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        double x = grid.x(column);
        double y = grid.y(row);
        frame(palette, x, y, grid.width(), grid.height(), em);
        if (row == column) {
          double head = Math.min(HEAD * em, grid.height() / 3);
          bars(columns.get(row), palette, x, y + head, grid.width(), grid.height() - head);
          name(columns.get(row).name(), palette, x, y, grid.width(), em);
        } else {
          cell(plot, grid, column, row, palette, size);
        }
      }
    }
  }

  /** Rings a point in all pairs. */
  public void paintRing(LookPlot plot, OptionalInt point, Color color, double em, LookGrid grid) {
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

  /** Clears and draws each column how it is spread. */
  public void paintBars(LookPlot plot, Palette palette, double em, double width, double height) {
    g.clearRect(0, 0, width, height);
    LookGrid grid = bars(plot.columns().size(), em, width, height);
    for (int c = 0; c < plot.columns().size(); c++) {
      LookColumn column = plot.columns().get(c);
      double x = grid.x(c % grid.columns());
      double y = grid.y(c / grid.columns());
      double floor = y + grid.height() - FOOT * em;
      name(column.name(), palette, x, y, grid.width(), em);
      bars(column, palette, x, y + HEAD * em, grid.width(), floor - y - HEAD * em);
      pen.line(palette.muted(), em / 13);
      g.strokeLine(x, floor, x + grid.width(), floor);
      numbers(palette, em, TextAlignment.LEFT);
      g.fillText(String.valueOf(column.largest()), x, y + HEAD * em - 0.6 * em);
      g.setTextAlign(TextAlignment.CENTER);
      for (PlotAxes.Tick tick : column.ticks()) {
        g.fillText(tick.text(), x + tick.place() * grid.width(), floor + 0.7 * em);
      }
    }
  }

  /** Marks a value of each column. */
  public void paintLines(
      LookPlot plot, double[] shares, Color color, double em, double width, double height) {
    LookGrid grid = bars(plot.columns().size(), em, width, height);
    pen.line(color, 0.15 * em);
    for (int c = 0; c < plot.columns().size(); c++) {
      double x = grid.x(c % grid.columns()) + shares[c] * grid.width();
      double y = grid.y(c / grid.columns());
      g.strokeLine(x, y + HEAD * em, x, y + grid.height() - FOOT * em + 0.3 * em);
    }
  }

  public void clear(double width, double height) {
    g.clearRect(0, 0, width, height);
  }

  private void ticks(List<LookColumn> columns, LookGrid grid, Palette palette, double em) {
    double below = grid.y(columns.size() - 1) + grid.height() + 0.8 * em;
    numbers(palette, em, TextAlignment.CENTER);
    for (int c = 0; c < columns.size(); c++) {
      for (PlotAxes.Tick tick : columns.get(c).ticks()) {
        g.fillText(tick.text(), grid.x(c) + tick.place() * grid.width(), below);
      }
    }
    g.setTextAlign(TextAlignment.RIGHT);
    for (int r = 0; r < columns.size(); r++) {
      if (columns.size() > 1 && r == 0) continue; // there the height counts rows
      for (PlotAxes.Tick tick : columns.get(r).ticks()) {
        double y = grid.y(r) + (1 - tick.place()) * grid.height();
        g.fillText(tick.text(), grid.left() - 0.4 * em, y, grid.left() - 0.4 * em);
      }
    }
  }

  private void numbers(Palette palette, double em, TextAlignment align) {
    g.setFont(fonts.regular(SMALL * em));
    g.setFill(palette.muted());
    g.setTextAlign(align);
    g.setTextBaseline(VPos.CENTER);
  }

  private void frame(Palette palette, double x, double y, double width, double height, double em) {
    pen.line(palette.border(), em / 13);
    g.strokeRect(x, y, width, height);
  }

  private void name(String name, Palette palette, double x, double y, double width, double em) {
    g.setFont(fonts.regular(0.88 * em));
    g.setFill(palette.text());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(name, x + width / 2, y + 0.85 * em, width - 0.4 * em);
  }

  private void bars(
      LookColumn column, Palette palette, double x, double y, double width, double height) {
    int bins = column.heights()[0].length;
    double step = width / bins;
    for (int bin = 0; bin < bins; bin++) {
      double floor = y + height;
      for (int label = 0; label < column.heights().length; label++) {
        double tall = column.heights()[label][bin] * height;
        if (tall <= 0) continue;
        boolean shaded = column.shades().length > 0;
        g.setFill(shaded ? palette.signed(column.shades()[bin]) : palette.classColor(label));
        g.fillRect(x + (bin + 0.06) * step, floor - tall, 0.88 * step, tall);
        if (shaded) {
          pen.line(palette.muted(), 0.5);
          g.strokeRect(x + (bin + 0.06) * step, floor - tall, 0.88 * step, tall);
        }
        floor -= tall;
      }
    }
  }

  private void cell(
      LookPlot plot, LookGrid grid, int column, int row, Palette palette, double size) {
    double[] across = plot.columns().get(column).shares();
    double[] upwards = plot.columns().get(row).shares();
    for (int point = 0; point < across.length; point++) {
      ScatterPlot.Mark mark = plot.marks().get(point);
      double x = grid.x(column) + across[point] * grid.width();
      double y = grid.y(row) + (1 - upwards[point]) * grid.height();
      Color color = ScatterPainter.color(mark, palette);
      if (mark.label() < 0) {
        marks.paintEdged(mark.part(), color, palette.muted(), x, y, size);
      } else {
        marks.paint(MarkShape.of(mark.label()), mark.part(), color, x, y, size);
      }
    }
  }
}
