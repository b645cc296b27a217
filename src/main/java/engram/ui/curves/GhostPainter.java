package engram.ui.curves;

import engram.ui.curves.GhostPlot.Curve;
import engram.ui.graph.LabelSpread;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.PlotAxes;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Draws a {@link GhostPlot}. */
public final class GhostPainter {
  /** Strokes and gaps in thirteenths of an em; the curves differ by them, not by colour. */
  public static final List<List<Double>> DASHES =
      List.of(
          List.of(1.5, 3.5),
          List.of(6.0, 3.5),
          List.of(),
          List.of(9.0, 3.0, 1.5, 3.0),
          List.of(13.0, 4.0));

  private static final double LEFT = 3;
  private static final double RIGHT = 4;
  private static final double TOP = 1.5;
  private static final double BOTTOM = 1.5;

  private static final double SMALL = AxesPainter.SMALL;

  /** How far a curve fades into the card. */
  private static final double PALE = 0.35;

  private static final double VERY_PALE = 0.7;

  /** How far the lowest label stays above the axis, so as not to touch its numbers. */
  private static final double ABOVE_AXIS = 0.4;

  private final GraphicsContext g;
  private final PaintFonts fonts = new PaintFonts();
  private final AxesPainter axesPainter;

  public GhostPainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g, fonts);
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(GhostPlot plot, Palette palette, double em, double width, double height) {
    PlotAxes axes =
        new PlotAxes(
            LEFT * em,
            width - RIGHT * em,
            TOP * em,
            height - BOTTOM * em,
            em,
            plot.rows(),
            plot.columns());
    g.clearRect(0, 0, width, height);
    axesPainter.paint(axes, palette);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(plot.vertical(), 0, 0.6 * em);
    g.fillText(plot.horizontal(), axes.right() + 1.5 * em, AxesPainter.below(axes));
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.ROUND);
    boolean onePointed = plot.curves().stream().anyMatch(Curve::pointed);
    g.save();
    g.beginPath();
    g.rect(axes.left(), axes.top(), axes.right() - axes.left(), axes.bottom() - axes.top());
    g.clip();
    for (Curve curve : plot.curves()) {
      curve(curve, axes, color(curve, onePointed, palette), em);
    }
    g.restore();
    labels(plot, axes, palette, em, onePointed);
  }

  private static Color color(Curve curve, boolean onePointed, Palette palette) {
    Color color = curve.strong() ? palette.accent() : palette.text();
    if (curve.pointed()) return color;
    return color.interpolate(palette.card(), onePointed ? VERY_PALE : PALE);
  }

  private void curve(Curve curve, PlotAxes axes, Color color, double em) {
    double unit = em / 13;
    g.setStroke(color);
    g.setLineWidth((curve.pointed() ? 2.6 : curve.strong() ? 2 : 1.6) * unit);
    List<Double> dash = DASHES.get(curve.dash() % DASHES.size());
    g.setLineDashes(dash.stream().mapToDouble(d -> d * unit).toArray());
    g.beginPath();
    for (int i = 0; i < curve.xs().length; i++) {
      double x = axes.x(curve.xs()[i]);
      double y = axes.y(Math.min(2, curve.ys()[i])); // a canvas gets lost in huge numbers
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void labels(
      GhostPlot plot, PlotAxes axes, Palette palette, double em, boolean onePointed) {
    g.setTextAlign(TextAlignment.LEFT);
    List<Curve> named = new ArrayList<>(plot.curves());
    named.removeIf(curve -> curve.xs().length == 0);
    double[] wanted = new double[named.size()];
    for (int i = 0; i < wanted.length; i++) {
      double[] ys = named.get(i).ys();
      wanted[i] = axes.y(Math.max(0, Math.min(1, ys[ys.length - 1])));
    }
    double lowest = axes.bottom() - ABOVE_AXIS * em;
    double[] placed = LabelSpread.spread(wanted, SMALL * 1.15 * em, lowest);
    for (int i = 0; i < placed.length; i++) {
      Curve curve = named.get(i);
      double end = axes.x(curve.xs()[curve.xs().length - 1]);
      g.setFont(
          curve.strong() || curve.pointed() ? fonts.bold(SMALL * em) : fonts.regular(SMALL * em));
      boolean back = onePointed && !curve.pointed();
      Color ink = curve.strong() ? palette.accent() : palette.text();
      g.setLineDashes();
      g.setStroke(palette.card());
      g.setLineWidth(3 * em / 13);
      g.strokeText(curve.label(), end + 0.4 * em, placed[i]);
      g.setFill(back ? palette.muted() : ink);
      g.fillText(curve.label(), end + 0.4 * em, placed[i]);
    }
  }
}
