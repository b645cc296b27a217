package engram.ui.data.look;

import engram.ui.paint.Palette;
import engram.ui.plot.MarkPart;
import engram.ui.plot.ScatterPlot;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;

/** The small picture of a data set: its points, or nothing yet. */
public final class DataThumb extends Canvas {
  private static final double SIDE = 1.75;

  private final ThumbnailPainter painter = new ThumbnailPainter(getGraphicsContext2D());
  private List<ScatterPlot.Mark> marks = List.of();

  public void show(Optional<DataThumbnail> thumbnail) {
    marks = thumbnail.map(DataThumbnail::dots).orElse(List.of()).stream().map(this::mark).toList();
  }

  private ScatterPlot.Mark mark(DataThumbnail.Dot dot) {
    return new ScatterPlot.Mark(0, dot.x(), dot.y(), dot.label(), dot.shade(), MarkPart.TRAINING);
  }

  public void paint(Palette palette, double em) {
    double side = Math.rint(SIDE * em);
    setWidth(side);
    setHeight(side);
    painter.paint(marks, palette, side);
  }
}
