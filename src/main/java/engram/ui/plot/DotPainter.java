package engram.ui.plot;

import engram.ui.paint.Palette;
import engram.ui.plot.SurfaceDot.Mark;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the rows of the data as points: wrong ones ringed, the shown sample last and loudest. */
public final class DotPainter {
  private static final double RADIUS = 0.3;
  private static final double LEAST_RADIUS = 0.15;

  /** Of more points each is smaller, so that they cover no more in all; of few it is larger. */
  private static final double MANY = 150;

  private static final double LARGEST = 1.4;

  /** Strokes, in radii. */
  private static final double EDGE = 0.24;

  private static final double RIM = 0.42;

  private final GraphicsContext g;

  public DotPainter(GraphicsContext g) {
    this.g = g;
  }

  public void paint(List<SurfaceDot> dots, PlotAxes axes, Palette palette) {
    double share = Math.min(LARGEST, Math.sqrt(MANY / Math.max(1, dots.size())));
    double radius = Math.max(LEAST_RADIUS, RADIUS * share) * axes.em();
    g.setLineDashes();
    for (SurfaceDot dot : dots) if (!dot.chosen()) paint(dot, axes, palette, radius);
    for (SurfaceDot dot : dots) {
      if (!dot.chosen()) continue;
      g.setStroke(palette.card());
      g.setLineWidth(4 * axes.em() / 13);
      circle(dot, axes, 1.3 * radius + 0.35 * axes.em());
      g.setStroke(palette.accent());
      g.setLineWidth(2 * axes.em() / 13);
      circle(dot, axes, 1.3 * radius + 0.35 * axes.em());
      paint(dot, axes, palette, 1.2 * radius);
    }
  }

  private void paint(SurfaceDot dot, PlotAxes axes, Palette palette, double radius) {
    double x = axes.x(dot.x());
    double y = axes.y(dot.y());
    double unit = axes.em() / 13;
    Color color = dot.label() < 0 ? palette.signed(dot.heat()) : palette.classColor(dot.label());
    Color edge = dot.label() < 0 ? palette.muted() : palette.card();
    if (dot.ringed()) {
      g.setStroke(palette.text());
      g.setLineWidth(1.5 * unit);
      circle(dot, axes, radius + 2.4 * unit);
    }
    boolean square = dot.mark() == Mark.HOLLOW_SQUARE;
    if (dot.mark() == Mark.FILLED) {
      g.setFill(edge);
      fill(x, y, radius * (1 + EDGE), false);
      g.setFill(color);
      fill(x, y, radius, false);
      return;
    }
    g.setFill(edge);
    fill(x, y, radius * (1 + EDGE), square);
    g.setFill(color);
    fill(x, y, radius, square);
    g.setFill(palette.card());
    fill(x, y, radius * (1 - RIM), square);
  }

  private void fill(double x, double y, double radius, boolean square) {
    if (square) g.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    else g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private void circle(SurfaceDot dot, PlotAxes axes, double radius) {
    double x = axes.x(dot.x());
    double y = axes.y(dot.y());
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
