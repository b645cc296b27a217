package engram.render;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws curves over the steps of something; what lies behind the present step is pale. */
public final class StepCurvePainter {
  private static final double LINE = 0.14;
  private static final double AHEAD = 0.3;
  private static final double OTHERS = 0.35;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final Pen pen;

  public StepCurvePainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    pen = new Pen(g);
  }

  /**
   * Clears nothing. All curves have a value for each step, from step 0, as shares of the vertical
   * axis.
   *
   * @param others curves beside the one that matters
   */
  public void paint(PlotAxes axes, double[] curve, List<double[]> others, Palette palette) {
    axesPainter.paint(axes, palette);
    double em = axes.em();
    for (double[] other : others) {
      stroke(axes, other, other.length - 1, faded(palette.muted(), OTHERS), LINE * em / 2);
    }
    stroke(axes, curve, curve.length - 1, faded(palette.trainCurve(), AHEAD), LINE * em);
  }

  /** Draws the curve up to the present step over it. */
  public void paintDone(PlotAxes axes, double[] curve, int present, Palette palette) {
    double em = axes.em();
    double x = x(axes, curve, present);
    pen.line(palette.accent(), LINE * em);
    g.strokeLine(x, axes.top(), x, axes.bottom());
    Color color = palette.trainCurve();
    stroke(axes, curve, present, color, LINE * em);
    pen.dot(x, axes.y(curve[present]), 0.35 * em, color);
  }

  private void stroke(PlotAxes axes, double[] curve, int last, Color color, double line) {
    if (last == 0) return;
    pen.line(color, line);
    g.beginPath();
    for (int k = 0; k <= last; k++) {
      double x = x(axes, curve, k);
      if (k == 0) g.moveTo(x, axes.y(curve[k]));
      else g.lineTo(x, axes.y(curve[k]));
    }
    g.stroke();
  }

  private static double x(PlotAxes axes, double[] curve, int step) {
    return axes.x(curve.length == 1 ? 0 : (double) step / (curve.length - 1));
  }

  private static Color faded(Color color, double opacity) {
    return color.deriveColor(0, 1, 1, opacity);
  }
}
