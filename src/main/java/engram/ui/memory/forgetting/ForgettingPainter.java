package engram.ui.memory.forgetting;

import engram.ui.graph.LabelSpread;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.AxesPainter;
import engram.ui.plot.PlotAxes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws a {@link ForgettingPlot}; what lies behind the present epoch is pale. */
public final class ForgettingPainter {
  private static final int OLD = 0;
  private static final int FRESH = 5;
  private static final double LINE = 0.2;
  private static final double AHEAD = 0.3;
  private static final double OTHERS = 0.6;
  private static final double PHASE = 0.6;
  private static final double INK = 0.3;

  private final GraphicsContext g;
  private final AxesPainter axesPainter;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();

  /** A name at the end of a curve. */
  private record Label(String text, double y, Color color, boolean strong) {}

  public ForgettingPainter(GraphicsContext g) {
    this.g = g;
    axesPainter = new AxesPainter(g);
    pen = new Pen(g);
  }

  /** The colour of the first task, everywhere. */
  static Color old(Palette palette) {
    return palette.classColor(OLD);
  }

  /** The colour of the second. */
  static Color fresh(Palette palette) {
    return palette.classColor(FRESH);
  }

  /** The colour of a curve for its name: nearer to that of texts, to be read as well. */
  static Color ink(Color color, Palette palette) {
    return color.interpolate(palette.text(), INK);
  }

  /** Clears nothing. */
  public void paint(ForgettingPlot plot, PlotAxes axes, Palette palette) {
    phases(plot, axes, palette);
    axesPainter.paint(axes, palette);
    double em = axes.em();
    Color pale = faded(palette.muted(), OTHERS);
    for (ForgettingPlot.Line other : plot.others()) {
      stroke(plot, axes, other, other.first(), plot.seen(), pale, LINE / 2);
    }
    double x = x(plot, axes, plot.present());
    pen.line(palette.accent(), LINE * em / 2);
    g.strokeLine(x, axes.top(), x, axes.bottom());
    g.setLineDashes(0.7 * em, 0.4 * em);
    curve(plot, axes, plot.fresh(), fresh(palette));
    g.setLineDashes();
    curve(plot, axes, plot.old(), old(palette));
    dot(plot, axes, plot.fresh(), fresh(palette));
    dot(plot, axes, plot.old(), old(palette));
    labels(plot, axes, palette);
  }

  /** The time of the second task stands on another ground; both are named above. */
  private void phases(ForgettingPlot plot, PlotAxes axes, Palette palette) {
    double em = axes.em();
    double border = x(plot, axes, plot.oldEpochs());
    g.setFill(faded(palette.zero(), PHASE));
    g.fillRect(border, axes.top(), axes.right() - border, axes.bottom() - axes.top());
    pen.line(palette.muted(), em / 13);
    g.strokeLine(border, axes.top() - 1.5 * em, border, axes.bottom());
    g.setFont(fonts.bold(0.92 * em));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    double y = axes.top() - 1.1 * em;
    g.setFill(ink(old(palette), palette));
    g.fillText(plot.phases().get(0), axes.left(), y, Math.max(1, border - axes.left() - 0.5 * em));
    g.setFill(ink(fresh(palette), palette));
    g.fillText(
        plot.phases().get(1), border + 0.5 * em, y, Math.max(1, axes.right() - border + 9 * em));
  }

  private void curve(ForgettingPlot plot, PlotAxes axes, ForgettingPlot.Line line, Color color) {
    stroke(plot, axes, line, plot.present(), plot.seen(), faded(color, AHEAD), LINE);
    stroke(plot, axes, line, line.first(), plot.present(), color, LINE);
  }

  private void stroke(
      ForgettingPlot plot,
      PlotAxes axes,
      ForgettingPlot.Line line,
      int from,
      int to,
      Color color,
      double width) {
    int last = Math.min(to, end(line));
    if (last <= from) return;
    pen.line(color, width * axes.em());
    g.beginPath();
    for (int epoch = from; epoch <= last; epoch++) {
      double x = x(plot, axes, epoch);
      double y = axes.y(line.values()[epoch - line.first()]);
      if (epoch == from) g.moveTo(x, y);
      else g.lineTo(x, y);
    }
    g.stroke();
  }

  private void dot(ForgettingPlot plot, PlotAxes axes, ForgettingPlot.Line line, Color color) {
    if (plot.present() > end(line)) return;
    double y = axes.y(line.values()[plot.present() - line.first()]);
    pen.dot(x(plot, axes, plot.present()), y, 0.38 * axes.em(), color);
  }

  private void labels(ForgettingPlot plot, PlotAxes axes, Palette palette) {
    List<Label> labels = new ArrayList<>();
    label(plot, axes, plot.old(), ink(old(palette), palette), true, labels);
    label(plot, axes, plot.fresh(), ink(fresh(palette), palette), true, labels);
    for (ForgettingPlot.Line other : plot.others()) {
      if (plot.seen() > other.first()) {
        label(plot, axes, other, palette.muted(), false, labels);
      }
    }
    double em = axes.em();
    double[] wanted = labels.stream().mapToDouble(Label::y).toArray();
    double[] placed = LabelSpread.spread(wanted, 1.15 * em, axes.bottom());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    double x = axes.right() + 0.7 * em;
    for (int k = 0; k < placed.length; k++) {
      Label label = labels.get(k);
      double size = 0.88 * em;
      Font font = label.strong() ? fonts.bold(size) : fonts.regular(size);
      g.setFont(font);
      g.setFill(label.color());
      g.fillText(label.text(), x, placed[k]);
    }
  }

  private void label(
      ForgettingPlot plot,
      PlotAxes axes,
      ForgettingPlot.Line line,
      Color color,
      boolean strong,
      List<Label> labels) {
    int last = Math.min(plot.seen(), end(line));
    if (last < line.first()) return;
    double y = axes.y(line.values()[last - line.first()]);
    labels.add(new Label(line.name(), y, color, strong));
  }

  private static int end(ForgettingPlot.Line line) {
    return line.first() + line.values().length - 1;
  }

  private static double x(ForgettingPlot plot, PlotAxes axes, int epoch) {
    return axes.x((double) epoch / plot.epochs());
  }

  private static Color faded(Color color, double opacity) {
    return color.deriveColor(0, 1, 1, opacity);
  }
}
