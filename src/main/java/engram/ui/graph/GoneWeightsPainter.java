package engram.ui.graph;

import engram.nn.Part;
import engram.ui.paint.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** Draws connections that are gone, however many, as faint grey lines. */
public final class GoneWeightsPainter {
  private static final double LINE = 0.05;
  private static final double DASH = 0.35;
  private static final double OPACITY = 0.45;

  /** Clears nothing. */
  public void paint(
      GraphicsContext gc, NetworkLayout layout, List<Part.Weight> gone, Palette palette) {
    gc.save();
    gc.setStroke(palette.muted().deriveColor(0, 1, 1, OPACITY));
    gc.setLineWidth(LINE * layout.em());
    gc.setLineDashes(DASH * layout.em());
    for (Part.Weight weight : gone) {
      layout.connection(weight).ifPresent(curve -> stroke(gc, curve));
    }
    gc.restore();
  }

  /** Draws the whole curve. */
  public static void stroke(GraphicsContext gc, Connection c) {
    double third = (c.x1() - c.x0()) / 3;
    gc.beginPath();
    gc.moveTo(c.x0(), c.y0());
    gc.bezierCurveTo(c.x0() + third, c.y0(), c.x1() - third, c.y1(), c.x1(), c.y1());
    gc.stroke();
  }
}
