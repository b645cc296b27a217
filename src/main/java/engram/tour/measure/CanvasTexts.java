package engram.tour.measure;

import engram.ui.paint.PaintedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;

/** What is written on the canvases of a scene at this moment. */
final class CanvasTexts implements PaintedText.Watch {
  private final Map<Canvas, List<PaintedText.Piece>> written = new WeakHashMap<>();
  private final Map<Canvas, Set<String>> shortened = new WeakHashMap<>();

  @Override
  public void written(Canvas canvas, PaintedText.Piece piece) {
    written.computeIfAbsent(canvas, c -> new ArrayList<>()).add(piece);
  }

  /** What lies for the most part in there is gone. */
  @Override
  public void cleared(Canvas canvas, Bounds part) {
    List<PaintedText.Piece> pieces = written.get(canvas);
    if (pieces == null) return;
    if (part.contains(canvas.getLayoutBounds())) pieces.clear();
    else
      pieces.removeIf(piece -> part.contains(piece.box().getCenterX(), piece.box().getCenterY()));
  }

  @Override
  public void shortened(Canvas canvas, String shown) {
    shortened.computeIfAbsent(canvas, c -> new HashSet<>()).add(shown);
  }

  /** Whether there was no room for the whole of that text. */
  boolean isShortened(Canvas canvas, String shown) {
    return shortened.getOrDefault(canvas, Set.of()).contains(shown);
  }

  /** In the order in which it was written. */
  List<PaintedText.Piece> on(Canvas canvas) {
    return written.getOrDefault(canvas, List.of());
  }
}
