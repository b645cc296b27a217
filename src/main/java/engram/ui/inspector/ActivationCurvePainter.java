package engram.ui.inspector;

import engram.inspect.ActivationCurve;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws a = f(z) with the axes through 0 and the operating point. */
public final class ActivationCurvePainter {
  private final GraphicsContext g;
  private final Pen pen;

  public ActivationCurvePainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
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
    pen.line(palette.border(), line);
    g.strokeLine(left, zero, right, zero);
    g.strokeLine(middle, top, middle, bottom);

    pen.line(palette.text(), 1.6 * line);
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
    pen.line(palette.accent(), line);
    g.setLineDashes(3 * line, 3 * line);
    g.strokeLine(x, zero, x, y);
    g.strokeLine(middle, y, x, y);
    g.setLineDashes();
    pen.dot(x, y, 0.5 * em, palette.card());
    pen.dot(x, y, 0.36 * em, palette.accent());
  }

  /** Where value lies from start to end, when first lies at start and last at end. */
  private static double between(double first, double last, double value, double start, double end) {
    return start + (value - first) / (last - first) * (end - start);
  }
}
