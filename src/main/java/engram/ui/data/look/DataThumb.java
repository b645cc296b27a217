package engram.ui.data.look;

import engram.ui.base.PreferencesViewModel;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import engram.ui.plot.PlotColors;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The small picture of a data set: its points in a square with a frame, or nothing yet. */
public final class DataThumb extends Canvas {
  private static final double SIDE = 1.75;
  private static final int FEW = 12;

  private final Pen pen = new Pen(getGraphicsContext2D());
  private List<ScatterPlot.Mark> marks = List.of();

  public void show(Optional<DataThumbnail> thumbnail) {
    marks = thumbnail.map(DataThumbnail::dots).orElse(List.of());
  }

  public void paint(PreferencesViewModel look) {
    Palette palette = Palette.of(look.getTheme());
    double side = Math.rint(SIDE * look.getFontSize());
    setWidth(side);
    setHeight(side);
    double radius = (marks.size() <= FEW ? 0.1 : 0.032) * side;
    double room = side - 4 * radius - 2;
    GraphicsContext g = getGraphicsContext2D();
    PaintedText.clear(g, 0, 0, side, side);
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
