package engram.ui.memory.frame;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.PlotAxes;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws named curves in their colours over the steps of something; what is to come is pale. */
public final class ColoredCurvesPainter {
  private static final double LINE = 0.12;
  private static final double STRONG = 0.2;
  private static final double THIN = 0.07;
  private static final double DOT = 1.6;
  private static final double AHEAD = 0.3;
  private static final double BESIDE = 0.6;
  private static final double KEY = 1.2;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();

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
   * Draws the axes. Clears nothing.
   *
   * @param keyed whether the names of the curves are written above
   */
  public void paintAxes(PlotAxes axes, List<Curve> curves, boolean keyed, Palette palette) {
    axesPainter.paint(axes, palette);
    if (keyed) key(axes, curves, palette);
  }

  /**
   * Draws the curves pale, for a sheet that is seen up to the furthest step that was reached.
   *
   * @param others thin ones beside them
   * @param steps the last step, the end of the horizontal axis
   */
  public void paintAhead(PlotAxes axes, List<Curve> curves, List<Curve> others, int steps) {
    double em = axes.em();
    for (Curve curve : others) stroke(axes, curve, steps, pale(curve), THIN * em);
    for (Curve curve : ordered(curves)) stroke(axes, curve, steps, pale(curve), width(curve, em));
  }

  /** Draws the curves in their colours, for a sheet that is seen up to the present step. */
  public void paintPast(PlotAxes axes, List<Curve> curves, List<Curve> others, int steps) {
    double em = axes.em();
    for (Curve curve : others) stroke(axes, curve, steps, soft(curve), THIN * em);
    for (Curve curve : ordered(curves)) stroke(axes, curve, steps, curve.color(), width(curve, em));
  }

  /** Draws where the present step is, and the curves there. */
  public void paintPresent(
      PlotAxes axes, List<Curve> curves, int steps, int present, Palette palette) {
    double x = axes.x((double) present / steps);
    pen.line(palette.accent(), LINE * axes.em());
    g.strokeLine(x, axes.top(), x, axes.bottom());
    for (Curve curve : ordered(curves)) {
      double[] shares = curve.shares();
      int held = Math.min(present, shares.length - 1);
      double y = axes.y(clip(shares[held]));
      pen.dot(axes.x((double) held / steps), y, DOT * width(curve, axes.em()), curve.color());
    }
  }

  /** The thin ones over the broad one: where they meet both are seen. */
  private static List<Curve> ordered(List<Curve> curves) {
    return curves.stream().sorted(Comparator.comparing(curve -> !curve.strong())).toList();
  }

  private static double width(Curve curve, double em) {
    return (curve.strong() ? STRONG : LINE) * em;
  }

  private static Color soft(Curve curve) {
    return curve.color().deriveColor(0, 1, 1, BESIDE);
  }

  private static Color pale(Curve curve) {
    return curve.color().deriveColor(0, 1, 1, AHEAD);
  }

  private void stroke(PlotAxes axes, Curve curve, int steps, Color color, double width) {
    double[] shares = curve.shares();
    if (shares.length < 2) return;
    pen.line(color, width);
    g.beginPath();
    for (int k = 0; k < shares.length; k++) {
      double x = axes.x((double) k / steps);
      double y = axes.y(clip(shares[k]));
      if (k == 0) g.moveTo(x, y);
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
