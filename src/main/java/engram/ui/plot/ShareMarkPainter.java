package engram.ui.plot;

import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the place of a plot that is looked at, as a line with what is found there as dots. */
public final class ShareMarkPainter {
  private static final double LINE = 0.14;
  private static final double DOT = 0.32;

  private final Pen pen;
  private final GraphicsContext g;

  public ShareMarkPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * Clears nothing.
   *
   * @param x share of the horizontal axis
   * @param values shares of the vertical axis
   */
  public void paint(PlotAxes axes, double x, List<Double> values, Palette palette) {
    double at = axes.x(x);
    pen.line(palette.accent(), LINE * axes.em());
    g.setLineDashes();
    g.strokeLine(at, axes.top(), at, axes.bottom());
    Color color = palette.text();
    for (double value : values) pen.dot(at, axes.y(value), DOT * axes.em(), color);
  }
}
