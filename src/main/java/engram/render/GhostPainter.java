package engram.render;

import engram.render.GhostPlot.Curve;
import engram.render.GhostPlot.Tick;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
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

  /** Font size in em. */
  private static final double SMALL = 0.8;

  /** How far a curve fades into the card. */
  private static final double PALE = 0.35;

  private static final double VERY_PALE = 0.7;

  /** How far the lowest label stays above the axis, so as not to touch its numbers. */
  private static final double ABOVE_AXIS = 0.4;

  private final GraphicsContext g;
  private final Fonts fonts = new Fonts();

  public GhostPainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(GhostPlot plot, Palette palette, double em, double width, double height) {
    Frame frame =
        new Frame(LEFT * em, width - RIGHT * em, TOP * em, Math.max(2 * em, height - BOTTOM * em));
    g.clearRect(0, 0, width, height);
    g.setTextBaseline(VPos.CENTER);
    axes(plot, frame, palette, em);
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineJoin(StrokeLineJoin.ROUND);
    boolean onePointed = plot.curves().stream().anyMatch(Curve::pointed);
    g.save();
    g.beginPath();
    g.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
    g.clip();
    for (Curve curve : plot.curves()) {
      curve(curve, frame, color(curve, onePointed, palette), em);
    }
    g.restore();
    labels(plot, frame, palette, em, onePointed);
  }

  private static Color color(Curve curve, boolean onePointed, Palette palette) {
    Color color = curve.strong() ? palette.accent() : palette.text();
    if (curve.pointed()) return color;
    return color.interpolate(palette.card(), onePointed ? VERY_PALE : PALE);
  }

  private void axes(GhostPlot plot, Frame frame, Palette palette, double em) {
    double unit = em / 13;
    g.setFont(fonts.regular(SMALL * em));
    g.setFill(palette.muted());
    g.setStroke(palette.border());
    g.setLineWidth(unit);
    g.setLineDashes();
    g.setTextAlign(TextAlignment.RIGHT);
    for (Tick tick : plot.rows()) {
      double y = Math.rint(frame.y(tick.place())) + unit / 2;
      g.strokeLine(frame.left, y, frame.right, y);
      g.fillText(tick.text(), frame.left - 0.4 * em, y);
    }
    g.setTextAlign(TextAlignment.CENTER);
    double below = frame.bottom + 0.75 * em;
    for (Tick tick : plot.columns()) g.fillText(tick.text(), frame.x(tick.place()), below);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(plot.vertical(), 0, 0.6 * em);
    g.fillText(plot.horizontal(), frame.right + 1.5 * em, below);
  }

  private void curve(Curve curve, Frame frame, Color color, double em) {
    double unit = em / 13;
    g.setStroke(color);
    g.setLineWidth((curve.pointed() ? 2.6 : curve.strong() ? 2 : 1.6) * unit);
    List<Double> dash = DASHES.get(curve.dash() % DASHES.size());
    g.setLineDashes(dash.stream().mapToDouble(d -> d * unit).toArray());
    g.beginPath();
    for (int i = 0; i < curve.xs().length; i++) {
      double x = frame.x(curve.xs()[i]);
      double y = frame.y(Math.min(2, curve.ys()[i])); // a canvas gets lost in huge numbers
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void labels(GhostPlot plot, Frame frame, Palette palette, double em, boolean onePointed) {
    g.setTextAlign(TextAlignment.LEFT);
    List<Curve> named = new ArrayList<>(plot.curves());
    named.removeIf(curve -> curve.xs().length == 0);
    double[] wanted = new double[named.size()];
    for (int i = 0; i < wanted.length; i++) {
      double[] ys = named.get(i).ys();
      wanted[i] = frame.y(Math.max(0, Math.min(1, ys[ys.length - 1])));
    }
    double[] placed = LabelSpread.spread(wanted, SMALL * 1.15 * em, frame.bottom - ABOVE_AXIS * em);
    for (int i = 0; i < placed.length; i++) {
      Curve curve = named.get(i);
      double end = frame.x(curve.xs()[curve.xs().length - 1]);
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

  /** From shares of the axes to pixels. */
  private record Frame(double left, double right, double top, double bottom) {

    double x(double share) {
      return left + share * (right - left);
    }

    double y(double share) {
      return bottom - share * (bottom - top);
    }
  }
}
