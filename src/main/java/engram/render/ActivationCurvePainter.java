package engram.render;

import engram.inspect.ActivationCurve;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws a = f(z) with the axes through 0 and the operating point. */
public final class ActivationCurvePainter {
  private final GraphicsContext g;

  public ActivationCurvePainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(
      ActivationCurve curve, Palette palette, double em, double width, double height) {
    double margin = 0.6 * em;
    double line = em / 13;
    double left = margin;
    double right = width - margin;
    double top = margin;
    double bottom = height - margin;
    g.clearRect(0, 0, width, height);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);

    double zero = between(curve.highest(), curve.lowest(), 0, top, bottom);
    double middle = (left + right) / 2;
    stroke(palette.border(), line);
    g.strokeLine(left, zero, right, zero);
    g.strokeLine(middle, top, middle, bottom);

    stroke(palette.text(), 1.6 * line);
    g.beginPath();
    for (int i = 0; i < ActivationCurve.POINTS; i++) {
      double x = between(-curve.reach(), curve.reach(), curve.z(i), left, right);
      double y = between(curve.highest(), curve.lowest(), curve.a(i), top, bottom);
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();

    if (!Double.isFinite(curve.operatingZ()) || !Double.isFinite(curve.operatingA())) return;
    double x = between(-curve.reach(), curve.reach(), curve.operatingZ(), left, right);
    double y = between(curve.highest(), curve.lowest(), curve.operatingA(), top, bottom);
    stroke(palette.accent(), line);
    g.setLineDashes(3 * line, 3 * line);
    g.strokeLine(x, zero, x, y);
    g.strokeLine(middle, y, x, y);
    g.setLineDashes();
    dot(x, y, 0.5 * em, palette.card());
    dot(x, y, 0.36 * em, palette.accent());
  }

  private void stroke(Color color, double width) {
    g.setStroke(color);
    g.setLineWidth(width);
  }

  private void dot(double x, double y, double radius, Color color) {
    g.setFill(color);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Where value lies from start to end, when first lies at start and last at end. */
  private static double between(double first, double last, double value, double start, double end) {
    return start + (value - first) / (last - first) * (end - start);
  }
}
