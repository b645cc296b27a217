package engram.ui.graph;

import engram.ui.graph.Pulse.Lit;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Viewport;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** Paints a pulse over a picture of the network, on a surface of its own. */
public final class PulsePainter {
  private static final double WIDTH = 0.2;
  private static final double FLASH = 0.35;
  private static final int PIECES = 8;

  /** More connections than these are not told apart: some of them speak for all. */
  private static final int MOST = 600;

  /**
   * Replaces all that is on the surface, which is as large as the picture.
   *
   * @param nanos since the pulse began
   */
  public void paint(GraphicsContext gc, NetworkPicture picture, Pulse pulse, long nanos) {
    NetworkLayout layout = picture.layout();
    Viewport viewport = picture.viewport();
    PaintedText.clear(gc, 0, 0, layout.width(), layout.height());
    Lit lit = pulse.at(nanos);
    boolean flash = pulse.work().direction() == AtWork.Direction.UPDATE;
    gc.save();
    gc.translate(viewport.x(), viewport.y());
    gc.scale(viewport.scale(), viewport.scale());
    gc.setGlobalAlpha(flash ? FLASH * lit.opacity() : lit.opacity());
    gc.setStroke(picture.palette().accent());
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setLineWidth((flash ? WIDTH / 2 : WIDTH) * layout.em());
    for (int layer = 0; layer < layout.layerCount(); layer++) {
      if (pulse.runsInto(layer)) paintLayer(gc, layout, layer, lit);
    }
    gc.restore();
  }

  private static void paintLayer(GraphicsContext gc, NetworkLayout layout, int layer, Lit lit) {
    int from = layout.column(layer - 1).shown();
    int to = layout.column(layer).shown();
    int stride = 1 + from * to / MOST;
    for (int k = 0; k < from * to; k += stride) {
      paintPart(gc, layout.connection(layer, k % from, k / from), lit);
    }
  }

  private static void paintPart(GraphicsContext gc, Connection curve, Lit lit) {
    double length = curve.x1() - curve.x0();
    gc.beginPath();
    for (int piece = 0; piece <= PIECES; piece++) {
      double share = lit.from() + (lit.to() - lit.from()) * piece / PIECES;
      double x = curve.x0() + length * share;
      if (piece == 0) gc.moveTo(x, curve.y(x));
      else gc.lineTo(x, curve.y(x));
    }
    gc.stroke();
  }
}
