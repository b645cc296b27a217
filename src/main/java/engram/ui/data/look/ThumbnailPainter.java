package engram.ui.data.look;

import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.PlotColors;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** Draws some points of a data set in a small square with a frame. */
public final class ThumbnailPainter {
  private static final int FEW = 12;

  private final GraphicsContext g;
  private final Pen pen;

  public ThumbnailPainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * Clears and draws the whole picture.
   *
   * @param marks of which only places, classes and shades are looked at
   * @param side of the square in pixels
   */
  public void paint(List<ScatterPlot.Mark> marks, Palette palette, double side) {
    double radius = (marks.size() <= FEW ? 0.1 : 0.032) * side;
    double room = side - 4 * radius - 2;
    g.clearRect(0, 0, side, side);
    g.setFill(palette.card());
    g.fillRoundRect(0.5, 0.5, side - 1, side - 1, 4, 4);
    pen.line(palette.border(), 1);
    g.strokeRoundRect(0.5, 0.5, side - 1, side - 1, 4, 4);
    for (ScatterPlot.Mark mark : marks) {
      double x = 1 + 2 * radius + mark.x() * room;
      double y = side - 1 - 2 * radius - mark.y() * room;
      pen.dot(x, y, radius, PlotColors.of(mark.ink(), palette));
    }
  }
}
