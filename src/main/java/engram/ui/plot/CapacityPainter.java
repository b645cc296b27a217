package engram.ui.plot;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws measured capacity curves with their spread as a band, and a limit. */
public final class CapacityPainter {
  private static final double LINE = 0.14;
  private static final double BAND = 0.16;
  private static final double KEY = 1.8;
  private static final double KEY_GAP = 0.6;

  /** Of Okabe and Ito's colours: blue, vermilion, green. */
  private static final int[] COLORS = {0, 5, 2};

  private static final double[][] DASHES = {{}, {0.6, 0.3}, {0.15, 0.25}};

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();

  /**
   * A curve; all are shares of the axes.
   *
   * @param x ascending
   * @param low lower end of the spread
   * @param high its upper end
   */
  public record Line(String name, double[] x, double[] mean, double[] low, double[] high) {}

  /**
   * @param x share of the horizontal axis
   */
  public record Limit(double x, String name) {}

  public CapacityPainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    pen = new Pen(g);
  }

  /**
   * Clears nothing. The key stands below at the left, where few patterns come back well and the
   * curves are high.
   *
   * @param limits none or one
   */
  public void paint(PlotAxes axes, List<Line> lines, List<Limit> limits, Palette palette) {
    paint(axes, lines, limits, axes.left() + KEY_GAP * axes.em(), palette);
  }

  /** The same with the key right of the axes. */
  public void paintWithKeyBeside(PlotAxes axes, List<Line> lines, Palette palette) {
    paint(axes, lines, List.of(), axes.right() + 2 * KEY_GAP * axes.em(), palette);
  }

  private void paint(
      PlotAxes axes, List<Line> lines, List<Limit> limits, double key, Palette palette) {
    axesPainter.paint(axes, palette);
    for (Limit limit : limits) paint(axes, limit, palette);
    for (int k = 0; k < lines.size(); k++) band(axes, lines.get(k), color(palette, k));
    for (int k = 0; k < lines.size(); k++) {
      pen.line(color(palette, k), LINE * axes.em());
      g.setLineDashes(dashes(k, axes.em()));
      line(axes, lines.get(k));
      key(axes, lines, k, key, palette);
    }
    g.setLineDashes();
  }

  private void paint(PlotAxes axes, Limit limit, Palette palette) {
    double x = axes.x(limit.x());
    pen.line(palette.accent(), LINE * axes.em());
    g.setLineDashes(0.4 * axes.em(), 0.3 * axes.em());
    g.strokeLine(x, axes.top(), x, axes.bottom());
    g.setLineDashes();
    g.setFill(palette.accent());
    g.setFont(fonts.regular(AxesPainter.SMALL * axes.em()));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    // at its left all comes back, and the curves run above
    g.fillText(limit.name(), x - 0.4 * axes.em(), axes.y(0.62));
  }

  private void band(PlotAxes axes, Line line, Color color) {
    int n = line.x().length;
    double[] xs = new double[2 * n];
    double[] ys = new double[2 * n];
    for (int i = 0; i < n; i++) {
      xs[i] = axes.x(line.x()[i]);
      ys[i] = axes.y(line.high()[i]);
      xs[2 * n - 1 - i] = xs[i];
      ys[2 * n - 1 - i] = axes.y(line.low()[i]);
    }
    g.setFill(color.deriveColor(0, 1, 1, BAND));
    g.fillPolygon(xs, ys, 2 * n);
  }

  private void line(PlotAxes axes, Line line) {
    g.beginPath();
    for (int i = 0; i < line.x().length; i++) {
      double x = axes.x(line.x()[i]);
      double y = axes.y(line.mean()[i]);
      if (i == 0) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void key(PlotAxes axes, List<Line> lines, int k, double x, Palette palette) {
    double em = axes.em();
    double y = axes.bottom() - (lines.size() - k - 0.3) * 1.15 * em;
    g.strokeLine(x, y, x + KEY * em, y);
    g.setFill(palette.text());
    g.setFont(fonts.regular(AxesPainter.SMALL * em));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(lines.get(k).name(), x + (KEY + 0.4) * em, y);
  }

  private static Color color(Palette palette, int k) {
    return palette.classColor(COLORS[k % COLORS.length]);
  }

  private static double[] dashes(int k, double em) {
    double[] dashes = DASHES[k % DASHES.length].clone();
    for (int i = 0; i < dashes.length; i++) dashes[i] *= em;
    return dashes;
  }
}
