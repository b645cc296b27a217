package engram.ui.plot;

import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws {@link PlotAxes}: a hair line and a number for each row, a number for each column. */
public final class AxesPainter {
  /** Font size in em. */
  public static final double SMALL = 0.8;

  private static final double BELOW = 0.8;
  private static final double NAME_BELOW = 1.15;

  private final GraphicsContext g;
  private final PaintFonts fonts;

  public AxesPainter(GraphicsContext g) {
    this(g, new PaintFonts());
  }

  public AxesPainter(GraphicsContext g, PaintFonts fonts) {
    this.g = g;
    this.fonts = fonts;
  }

  /** Leaves the font and colour of its numbers set, with their middles at the given height. */
  public void paint(PlotAxes axes, Palette palette) {
    double em = axes.em();
    double unit = em / 13;
    g.setFont(fonts.regular(SMALL * em));
    g.setFill(palette.muted());
    g.setStroke(palette.border());
    g.setLineWidth(unit);
    g.setLineDashes();
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.RIGHT);
    double room = axes.left() - 0.4 * em;
    for (PlotAxes.Tick tick : axes.rows()) {
      double y = Math.rint(axes.y(tick.place())) + unit / 2;
      g.strokeLine(axes.left(), y, axes.right(), y);
      g.fillText(tick.text(), room, y, room);
    }
    g.setTextAlign(TextAlignment.CENTER);
    for (PlotAxes.Tick tick : axes.columns()) {
      g.fillText(tick.text(), axes.x(tick.place()), below(axes));
    }
  }

  /** Writes what the horizontal axis shows, in the middle below its numbers. */
  public void name(PlotAxes axes, String horizontal, Palette palette) {
    g.setFill(palette.text());
    g.setTextAlign(TextAlignment.CENTER);
    double below = below(axes) + NAME_BELOW * axes.em();
    g.fillText(horizontal, (axes.left() + axes.right()) / 2, below, axes.right() - axes.left());
    g.setFill(palette.muted());
  }

  /** The height of the columns' numbers. */
  public static double below(PlotAxes axes) {
    return axes.bottom() + BELOW * axes.em();
  }
}
