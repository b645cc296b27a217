package engram.ui.results;

import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.PlotAxes;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Draws a {@link RocPlot}: each class in its colour, the diagonal of mere guessing dashed. */
public final class RocPainter {
  /** How far curves fade into the card while another one is pointed at. */
  private static final double PALE = 0.75;

  private final GraphicsContext g;
  private final Pen pen;
  private final AxesPainter axesPainter;

  public RocPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
    axesPainter = new AxesPainter(g);
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(RocPlot plot, Palette palette, double em, double width, double height) {
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
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineCap(StrokeLineCap.ROUND);
    for (RocPlot.Curve curve : plot.curves()) curve(plot, curve, axes, palette);
    plot.curves().stream()
        .filter(curve -> isPointed(plot, curve))
        .forEach(curve -> pointed(plot, curve, axes, palette));
    g.setTextBaseline(VPos.BASELINE);
  }

  private static boolean isPointed(RocPlot plot, RocPlot.Curve curve) {
    return plot.pointed().filter(place -> place.label() == curve.label()).isPresent();
  }

  private void curve(RocPlot plot, RocPlot.Curve curve, PlotAxes axes, Palette palette) {
    Color color = palette.classColor(curve.label());
    boolean back = plot.pointed().isPresent() && !isPointed(plot, curve);
    pen.line(back ? color.interpolate(palette.card(), PALE) : color, 0.15 * axes.em());
    g.beginPath();
    for (int i = 0; i < curve.xs().length; i++) {
      double x = axes.x(curve.xs()[i]);
      double y = axes.y(curve.ys()[i]);
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void pointed(RocPlot plot, RocPlot.Curve curve, PlotAxes axes, Palette palette) {
    int point = plot.pointed().orElseThrow().point();
    curve(plot, curve, axes, palette);
    if (point < 0 || point >= curve.xs().length) return;
    double x = axes.x(curve.xs()[point]);
    double y = axes.y(curve.ys()[point]);
    pen.dot(x, y, 0.42 * axes.em(), palette.card());
    pen.dot(x, y, 0.3 * axes.em(), palette.classColor(curve.label()));
  }
}
