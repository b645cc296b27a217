package engram.ui.results;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.PlotAxes;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws a {@link PredictionPlot}: the diagonal, on which the network is right, and the points. */
public final class PredictionPainter {
  private static final double RADIUS = 0.24;
  private static final double OPACITY = 0.6;

  /** So many points or more are drawn smaller and paler. */
  private static final int MANY = 300;

  private final GraphicsContext g;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private final AxesPainter axesPainter;

  public PredictionPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
    axesPainter = new AxesPainter(g, fonts);
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(PredictionPlot plot, Palette palette, double em, double width, double height) {
    PlotAxes axes = plot.axes(em, width, height);
    g.clearRect(0, 0, width, height);
    axesPainter.paint(axes, palette);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(plot.vertical(), 0, 0.7 * em, width);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(plot.horizontal(), axes.right(), height - 0.7 * em, width);
    pen.line(palette.muted(), em / 13);
    g.setLineDashes(0.3 * em, 0.25 * em);
    g.strokeLine(axes.x(0), axes.y(0), axes.x(1), axes.y(1));
    g.setLineDashes();
    points(plot, axes, palette);
    g.setTextBaseline(VPos.BASELINE);
  }

  private void points(PredictionPlot plot, PlotAxes axes, Palette palette) {
    boolean many = plot.xs().length >= MANY;
    double radius = (many ? 0.7 : 1) * RADIUS * axes.em();
    Color color = palette.accent().deriveColor(0, 1, 1, many ? OPACITY / 2 : OPACITY);
    for (int i = 0; i < plot.xs().length; i++) {
      double x = axes.x(plot.xs()[i]);
      double y = axes.y(plot.shownY(i));
      if (plot.isBeyond(i)) ring(x, y, radius, palette.accent(), axes.em() / 13);
      else pen.dot(x, y, radius, color);
    }
    if (plot.marked() < 0) return;
    double x = axes.x(plot.xs()[plot.marked()]);
    double y = axes.y(plot.shownY(plot.marked()));
    pen.dot(x, y, radius, palette.accent());
    ring(x, y, 2 * radius, palette.text(), 2 * axes.em() / 13);
  }

  private void ring(double x, double y, double radius, Color color, double width) {
    pen.line(color, width);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
