package engram.ui.inspector;

import engram.inspect.ActivationHistogram;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Draws one strip of bars for each class, one above the other on a common axis, so that the classes
 * can be told apart without their colours; the line shows where the sample is.
 */
public final class HistogramPainter {
  /** Share of the width for the class names. */
  private static final double NAMES = 0.38;

  private final GraphicsContext g;

  public HistogramPainter(GraphicsContext g) {
    this.g = g;
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param now where the line is
   * @param names of the classes; empty in regression, where all bars are of one kind
   * @param em size of the base font in pixels
   */
  public void paint(
      ActivationHistogram histogram,
      double now,
      List<String> names,
      Palette palette,
      double em,
      double width,
      double height) {
    double left = names.isEmpty() ? 0.6 * em : NAMES * width;
    double right = width - 0.6 * em;
    double top = 0.4 * em;
    double bottom = height - 1.25 * em;
    double strip = (bottom - top) / histogram.classes();
    g.clearRect(0, 0, width, height);
    g.setTextBaseline(VPos.CENTER);
    for (int label = 0; label < histogram.classes(); label++) {
      double floor = top + (label + 1) * strip;
      Color color = names.isEmpty() ? palette.muted() : palette.classColor(label);
      bars(histogram, label, color, left, right, floor, 0.9 * strip);
      g.setFill(palette.border());
      g.fillRect(left, floor - em / 26, right - left, em / 13);
      if (strip >= 0.9 * em && !names.isEmpty()) {
        text(palette.text(), 0.8 * em, TextAlignment.RIGHT);
        g.fillText(names.get(label), left - 0.4 * em, floor - strip / 2, left - 0.8 * em);
      }
    }
    marker(histogram, now, palette.accent(), em, left, right, top, bottom);
    double axis = height - 0.6 * em;
    text(palette.muted(), 0.75 * em, TextAlignment.LEFT);
    g.fillText(tick(histogram.lowest()), left, axis);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(tick(histogram.highest()), right, axis);
  }

  private void bars(
      ActivationHistogram histogram,
      int label,
      Color color,
      double left,
      double right,
      double floor,
      double room) {
    double step = (right - left) / ActivationHistogram.BINS;
    double scale = room / Math.max(1, histogram.largestCount());
    g.setFill(color);
    for (int bin = 0; bin < ActivationHistogram.BINS; bin++) {
      int count = histogram.count(label, bin);
      if (count == 0) continue;
      double tall = Math.max(1, count * scale);
      g.fillRect(left + bin * step + 0.08 * step, floor - tall, 0.84 * step, tall);
    }
  }

  private void marker(
      ActivationHistogram histogram,
      double now,
      Color color,
      double em,
      double left,
      double right,
      double top,
      double bottom) {
    if (!(now >= histogram.lowest() && now <= histogram.highest())) return;
    double share = (now - histogram.lowest()) / (histogram.highest() - histogram.lowest());
    double x = left + share * (right - left);
    g.setStroke(color);
    g.setLineWidth(em / 10);
    g.strokeLine(x, top, x, bottom);
  }

  private void text(Color color, double size, TextAlignment align) {
    g.setFill(color);
    g.setFont(Font.font("Noto Sans SC", size));
    g.setTextAlign(align);
  }

  /** A power of two in a few characters. */
  private static String tick(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e6;
    String text = whole ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2g", value);
    return text.replace('-', '−');
  }
}
