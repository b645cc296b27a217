package engram.ui.network;

import engram.ui.graph.Connection;
import engram.ui.graph.GoneWeightsPainter;
import engram.ui.graph.NetworkLayout;
import engram.ui.graph.NetworkPicture;
import engram.ui.network.ChangedWeights.Changed;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Viewport;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/**
 * Paints a glow around weights that changed, fading, on a surface of its own: in the colour of the
 * change's sign, the stronger the larger it was.
 */
final class GlowPainter {
  /** How long it lasts, in nanoseconds. */
  static final long DURATION = 600_000_000L;

  /** From the outside to the inside, in em. */
  private static final double[] WIDTHS = {1.5, 1.05, 0.65};

  private static final double OPACITY = 0.22;

  /**
   * Replaces all that is on the surface, which is as large as the picture.
   *
   * @param nanos since the change, 0 … {@link #DURATION}
   */
  void paint(GraphicsContext gc, NetworkPicture picture, ChangedWeights changed, long nanos) {
    NetworkLayout layout = picture.layout();
    Viewport viewport = picture.viewport();
    PaintedText.clear(gc, 0, 0, layout.width(), layout.height());
    double left = 1 - Math.max(0, Math.min(1, (double) nanos / DURATION));
    gc.save();
    gc.translate(viewport.x(), viewport.y());
    gc.scale(viewport.scale(), viewport.scale());
    gc.setLineCap(StrokeLineCap.ROUND);
    for (Changed each : changed.weights()) {
      if (!isShown(layout, each)) continue;
      Connection curve = layout.connection(each.layer(), each.from(), each.to());
      gc.setStroke(each.grew() ? picture.palette().positive() : picture.palette().negative());
      gc.setGlobalAlpha(OPACITY * each.share() * left * left);
      for (double width : WIDTHS) {
        gc.setLineWidth(width * layout.em());
        GoneWeightsPainter.stroke(gc, curve);
      }
    }
    gc.restore();
  }

  /** The pane may have become smaller since. */
  private static boolean isShown(NetworkLayout layout, Changed each) {
    return each.layer() < layout.layerCount()
        && each.from() < layout.column(each.layer() - 1).shown()
        && each.to() < layout.column(each.layer()).shown();
  }
}
