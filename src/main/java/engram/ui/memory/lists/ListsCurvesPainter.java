package engram.ui.memory.lists;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.PlotAxes;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws lines and points of experiments on both stores, with their key above. */
public final class ListsCurvesPainter {
  private static final double LINE = 0.15;
  private static final double DOT = 0.3;
  private static final double KEY = 1.6;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();

  /** How values are drawn. */
  public enum Style {
    LINE,
    DASHED,
    DOTTED_LINE,
    RINGS
  }

  /** Values at places; both are shares of the axes. */
  public record Series(String name, Color color, Style style, double[] x, double[] y) {}

  /**
   * A place of the horizontal axis, as a share, and the value there.
   *
   * @param name beside it
   */
  public record Mark(double x, double y, String name) {}

  public ListsCurvesPainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    pen = new Pen(g);
  }

  /**
   * Clears nothing.
   *
   * @param marks none or one
   */
  public void paint(PlotAxes axes, List<Series> series, List<Mark> marks, Palette palette) {
    axesPainter.paint(axes, palette);
    for (Mark mark : marks) paint(axes, mark, palette);
    double x = axes.left();
    for (Series each : series) {
      paint(axes, each, palette);
      key(axes, each, x, (axes.right() - axes.left()) / series.size(), palette);
      x += (axes.right() - axes.left()) / series.size();
    }
    for (Mark mark : marks) {
      pen.dot(axes.x(mark.x()), axes.y(mark.y()), 1.2 * DOT * axes.em(), palette.accent());
    }
  }

  private void paint(PlotAxes axes, Mark mark, Palette palette) {
    double em = axes.em();
    double x = axes.x(mark.x());
    pen.line(palette.accent(), 0.1 * em);
    g.strokeLine(x, axes.top(), x, axes.bottom());
    g.setFill(palette.accent());
    g.setFont(fonts.regular(AxesPainter.SMALL * em));
    g.setTextBaseline(VPos.CENTER);
    boolean right = mark.x() > 0.6;
    g.setTextAlign(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
    g.fillText(mark.name(), x + (right ? -0.5 : 0.5) * em, axes.bottom() - 0.8 * em);
  }

  private void paint(PlotAxes axes, Series series, Palette palette) {
    double em = axes.em();
    if (series.style() != Style.RINGS) {
      line(series, em);
      g.beginPath();
      for (int k = 0; k < series.x().length; k++) {
        double x = axes.x(series.x()[k]);
        double y = axes.y(series.y()[k]);
        if (k == 0) g.moveTo(x, y);
        else g.lineTo(x, y);
      }
      g.stroke();
      g.setLineDashes();
    }
    for (int k = 0; k < series.x().length; k++) {
      dot(series, axes.x(series.x()[k]), axes.y(series.y()[k]), em, palette);
    }
  }

  private void line(Series series, double em) {
    pen.line(series.color(), LINE * em);
    if (series.style() == Style.DASHED) g.setLineDashes(0.5 * em, 0.35 * em);
  }

  private void dot(Series series, double x, double y, double em, Palette palette) {
    if (series.style() == Style.DOTTED_LINE) pen.dot(x, y, DOT * em, series.color());
    if (series.style() != Style.RINGS) return;
    pen.dot(x, y, 1.3 * DOT * em, series.color());
    pen.dot(x, y, 0.85 * DOT * em, palette.card());
  }

  private void key(PlotAxes axes, Series series, double x, double room, Palette palette) {
    double em = axes.em();
    double y = axes.top() - 0.75 * em;
    if (series.style() != Style.RINGS) {
      line(series, em);
      g.strokeLine(x, y, x + KEY * em, y);
      g.setLineDashes();
    }
    dot(series, x + KEY / 2 * em, y, em, palette);
    g.setFill(palette.text());
    g.setFont(fonts.regular(AxesPainter.SMALL * em));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(series.name(), x + (KEY + 0.4) * em, y, room - (KEY + 0.8) * em);
  }
}
