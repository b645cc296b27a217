package engram.ui.inspector;

import engram.inspect.EpsilonCurve;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Draws the relative error of central differences against ε, both logarithmic: ε grows to the
 * right, the error upwards from 1e-16 to 1. Hair lines stand at every fourth decade.
 */
public final class EpsilonPainter {
  private static final double TOP = 0;
  private static final double BOTTOM = -16;
  private static final int DECADES = 4;

  private final GraphicsContext g;
  private final Pen pen;

  public EpsilonPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param exponent log₁₀ of the ε that is marked
   * @param error the relative error there
   * @param em size of the base font in pixels
   */
  public void paint(
      EpsilonCurve curve,
      double exponent,
      double error,
      Palette palette,
      double em,
      double width,
      double height) {
    Scale scale = new Scale(0.6 * em, width - 0.6 * em, height - 0.5 * em, 0.5 * em);
    g.clearRect(0, 0, width, height);
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
    pen.line(palette.border(), em / 13);
    for (double decade = TOP; decade >= BOTTOM; decade -= DECADES) {
      double y = scale.y(Math.pow(10, decade));
      g.strokeLine(scale.left, y, scale.right, y);
    }
    double x = scale.x(exponent);
    pen.line(palette.accent(), em / 13);
    g.strokeLine(x, scale.top, x, scale.bottom);
    pen.line(palette.text(), 0.12 * em);
    g.beginPath();
    boolean begun = false;
    for (int i = 0; i < EpsilonCurve.POINTS; i++) {
      if (Double.isNaN(curve.error(i))) continue;
      double px = scale.x(EpsilonCurve.exponent(i));
      if (begun) g.lineTo(px, scale.y(curve.error(i)));
      else g.moveTo(px, scale.y(curve.error(i)));
      begun = true;
    }
    g.stroke();
    if (Double.isNaN(error)) return;
    pen.dot(x, scale.y(error), 0.42 * em, palette.card());
    pen.dot(x, scale.y(error), 0.3 * em, palette.accent());
  }

  /** From exponents and errors to pixels; errors outside the picture lie on its edge. */
  private record Scale(double left, double right, double bottom, double top) {
    double x(double exponent) {
      double share =
          (exponent - EpsilonCurve.SMALLEST) / (EpsilonCurve.LARGEST - EpsilonCurve.SMALLEST);
      return left + share * (right - left);
    }

    double y(double error) {
      double decade = Math.log10(Math.max(error, EpsilonCurve.LEAST_ERROR));
      double share = (Math.min(TOP, decade) - BOTTOM) / (TOP - BOTTOM);
      return bottom + share * (top - bottom);
    }
  }
}
