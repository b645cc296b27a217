package engram.ui.plot;

import engram.inspect.Distribution;
import engram.ui.paint.Palette;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws how numbers are spread: bars in blue above 0 and in orange below, and their mean. */
public final class HistogramOfValuesPainter {
  private final GraphicsContext g;

  public HistogramOfValuesPainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param em size of the base font in pixels
   */
  public void paint(Distribution d, Palette palette, double em, double width, double height) {
    double left = 0.6 * em;
    double right = width - 0.6 * em;
    double top = 0.4 * em;
    double floor = height - 1.15 * em;
    g.clearRect(0, 0, width, height);
    bars(d, palette, left, right, top, floor);
    g.setFill(palette.border());
    g.fillRect(left, floor, right - left, em / 13);
    mark(d, d.mean(), palette.text(), em, left, right, top, floor);
    double axis = height - 0.55 * em;
    text(palette.muted(), 0.75 * em, TextAlignment.LEFT);
    g.fillText(tick(d.lowest()), left, axis);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(tick(d.highest()), right, axis);
    if (d.lowest() < 0 && d.highest() > 0) {
      g.setTextAlign(TextAlignment.CENTER);
      double zero = left - d.lowest() / (d.highest() - d.lowest()) * (right - left);
      g.fillText("0", zero, axis);
    }
  }

  private void bars(
      Distribution d, Palette palette, double left, double right, double top, double floor) {
    double step = (right - left) / Distribution.BINS;
    double scale = (floor - top) / Math.max(1, d.largestCount());
    double width = (d.highest() - d.lowest()) / Distribution.BINS;
    for (int bin = 0; bin < Distribution.BINS; bin++) {
      if (d.count(bin) == 0) continue;
      double middle = d.lowest() + (bin + 0.5) * width;
      double tall = Math.max(1, d.count(bin) * scale);
      g.setFill(middle < 0 ? palette.negative() : palette.positive());
      g.fillRect(left + bin * step + 0.06 * step, floor - tall, 0.88 * step, tall);
    }
  }

  private void mark(
      Distribution d,
      double value,
      Color color,
      double em,
      double left,
      double right,
      double top,
      double floor) {
    double share = (value - d.lowest()) / (d.highest() - d.lowest());
    if (!(share >= 0 && share <= 1)) return;
    double x = left + share * (right - left);
    g.setStroke(color);
    g.setLineWidth(em / 13);
    g.setLineDashes(0.25 * em, 0.2 * em);
    g.strokeLine(x, top, x, floor);
    g.setLineDashes();
  }

  private void text(Color color, double size, TextAlignment align) {
    g.setFill(color);
    g.setFont(Font.font("Noto Sans SC", size));
    g.setTextAlign(align);
    g.setTextBaseline(VPos.CENTER);
  }

  /** A power of two in a few characters. */
  private static String tick(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
    String text = whole ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2g", value);
    return text.replace('-', '−');
  }
}
