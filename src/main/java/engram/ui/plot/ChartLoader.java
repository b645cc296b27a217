package engram.ui.plot;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Palette;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.canvas.Canvas;

/**
 * Loads JFreeChart on a thread of its own, so that the window's first frame need not wait for it.
 */
public final class ChartLoader {
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();
  private final AtomicBoolean loading = new AtomicBoolean();

  /** Begins to load, if that was not begun before. */
  public void load() {
    if (!loading.getAndSet(true)) loaded.completeAsync(ChartLoader::paintUnseen);
  }

  /** Done once charts can be painted without delay. */
  public CompletableFuture<Void> loaded() {
    return loaded;
  }

  private static Void paintUnseen() {
    PlotAxes axes = new PlotAxes(0, 300, 0, 100, 13, List.of(), List.of());
    LineStyle dashed = LineStyle.of(Ink.TRAINING, LineStyle.HAIR).dashed(1, 1);
    new ChartLines()
        .paint(
            new CanvasDrawing(new Canvas(300, 100).getGraphicsContext2D()),
            axes,
            List.of(PlotItem.Line.between(0, 0, 1, 1, dashed)),
            Palette.LIGHT);
    return null;
  }
}
