package engram.ui.plot;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the colours of a map as a bar to its right, with their numbers. */
public final class ColorScale {
  private static final int STEPS = 80;
  private static final double GAP = 0.9;
  private static final double WIDTH = 0.8;

  private final Drawing g;
  private final PlotPainter painter;

  public ColorScale(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public ColorScale(Drawing g) {
    this.g = g;
    painter = new PlotPainter(g);
  }

  /**
   * @param axes of the map
   * @param colors by the share of the scale
   * @param numbers places from its low end to its high one
   */
  public void paint(
      PlotAxes axes, DoubleFunction<Color> colors, List<PlotAxes.Tick> numbers, Palette palette) {
    double em = axes.em();
    double height = axes.bottom() - axes.top();
    double step = height / STEPS;
    for (int k = 0; k < STEPS; k++) {
      g.setFill(colors.apply((k + 0.5) / STEPS));
      g.fillRect(left(axes), axes.bottom() - (k + 1) * step, WIDTH * em, step + 0.5);
    }
    g.setStroke(palette.border());
    g.setLineWidth(LineStyle.HAIR * em);
    g.strokeRect(left(axes), axes.top(), WIDTH * em, height);
    List<PlotItem> texts =
        numbers.stream()
            .<PlotItem>map(
                tick ->
                    PlotItem.Text.at(1, tick.place(), tick.text(), Ink.MUTED)
                        .moved(GAP + WIDTH + 0.3, 0))
            .toList();
    painter.paint(axes, texts, palette);
  }

  /** Draws a line across the bar. */
  public void mark(PlotAxes axes, double share, Color color) {
    g.setStroke(color);
    double y = axes.y(share);
    g.strokeLine(left(axes), y, left(axes) + WIDTH * axes.em(), y);
  }

  private static double left(PlotAxes axes) {
    return axes.right() + GAP * axes.em();
  }
}
