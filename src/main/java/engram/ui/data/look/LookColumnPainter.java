package engram.ui.data.look;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws what the pictures of a {@link LookPlot} have in common. */
final class LookColumnPainter {
  private static final double SMALL = 0.78;

  private final GraphicsContext g;
  private final PaintFonts fonts = new PaintFonts();
  private final Pen pen;

  LookColumnPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /** What numbers are written with from now on. */
  void numbers(Palette palette, double em, TextAlignment align) {
    g.setFont(fonts.regular(SMALL * em));
    g.setFill(palette.muted());
    g.setTextAlign(align);
    g.setTextBaseline(VPos.CENTER);
  }

  /** The name at the top of a cell. */
  void name(String name, Palette palette, double x, double y, double width, double em) {
    g.setFont(fonts.regular(0.88 * em));
    g.setFill(palette.text());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(name, x + width / 2, y + 0.85 * em, width - 0.4 * em);
  }

  /** Bars that stand on the floor of a cell. */
  void bars(
      LookPlot.Column column, Palette palette, double x, double y, double width, double height) {
    int bins = column.heights()[0].length;
    double step = width / bins;
    for (int bin = 0; bin < bins; bin++) {
      double floor = y + height;
      for (int label = 0; label < column.heights().length; label++) {
        double tall = column.heights()[label][bin] * height;
        if (tall <= 0) continue;
        boolean shaded = column.shades().length > 0;
        g.setFill(shaded ? palette.signed(column.shades()[bin]) : palette.classColor(label));
        g.fillRect(x + (bin + 0.06) * step, floor - tall, 0.88 * step, tall);
        if (shaded) {
          pen.line(palette.muted(), 0.5);
          g.strokeRect(x + (bin + 0.06) * step, floor - tall, 0.88 * step, tall);
        }
        floor -= tall;
      }
    }
  }
}
