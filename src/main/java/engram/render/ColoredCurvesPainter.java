package engram.render;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws named curves in their colours over the steps of something; what is to come is pale. */
public final class ColoredCurvesPainter {
  private static final double LINE = 0.12;
  private static final double STRONG = 0.2;
  private static final double AHEAD = 0.3;
  private static final double KEY = 1.2;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final Pen pen;
  private final Fonts fonts = new Fonts();

  /**
   * A curve, as shares of the vertical axis, a value a step from step 0; it may end early.
   *
   * @param strong whether it is the one that is explained
   */
  public record Curve(String name, Color color, double[] shares, boolean strong) {}

  public ColoredCurvesPainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    pen = new Pen(g);
  }

  /**
   * Clears nothing.
   *
   * @param steps the last step, the end of the horizontal axis
   * @param keyed whether the names are written, at the top right
   */
  public void paint(
      PlotAxes axes, List<Curve> curves, int steps, int present, boolean keyed, Palette palette) {
    axesPainter.paint(axes, palette);
    double em = axes.em();
    double now = axes.x((double) present / steps);
    pen.line(palette.accent(), LINE * em);
    g.strokeLine(now, axes.top(), now, axes.bottom());
    // the thin ones over the broad one: where they meet both are seen
    for (Curve curve : curves) if (curve.strong()) paint(axes, curve, steps, present);
    for (Curve curve : curves) if (!curve.strong()) paint(axes, curve, steps, present);
    if (keyed) key(axes, curves, palette);
  }

  private void paint(PlotAxes axes, Curve curve, int steps, int present) {
    double width = (curve.strong() ? STRONG : LINE) * axes.em();
    double[] shares = curve.shares();
    int last = shares.length - 1;
    int held = Math.min(present, last);
    Color pale = curve.color().deriveColor(0, 1, 1, AHEAD);
    stroke(axes, shares, held, last, steps, pale, width);
    stroke(axes, shares, 0, held, steps, curve.color(), width);
    pen.dot(axes.x((double) held / steps), axes.y(clip(shares[held])), 1.6 * width, curve.color());
  }

  private void stroke(
      PlotAxes axes, double[] shares, int first, int last, int steps, Color color, double width) {
    if (last <= first) return;
    pen.line(color, width);
    g.beginPath();
    for (int k = first; k <= last; k++) {
      double x = axes.x((double) k / steps);
      double y = axes.y(clip(shares[k]));
      if (k == first) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private static double clip(double share) {
    return Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
  }

  /** In one row above the axes, from the right. */
  private void key(PlotAxes axes, List<Curve> curves, Palette palette) {
    double em = axes.em();
    double y = axes.top() - 0.75 * em;
    double x = axes.left();
    g.setFont(fonts.regular(AxesPainter.SMALL * em));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    double each = (axes.right() - axes.left()) / Math.max(1, curves.size());
    for (Curve curve : curves) {
      pen.line(curve.color(), STRONG * em);
      g.strokeLine(x, y, x + KEY * em, y);
      g.setFill(palette.text());
      g.fillText(curve.name(), x + (KEY + 0.3) * em, y, each - (KEY + 0.6) * em);
      x += each;
    }
  }
}
