package engram.ui.export;

import engram.ui.paint.FineCanvas;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** A node as pixels, as fine as is asked for: a larger picture has no larger pixels. */
public final class FineSnapshot {
  private FineSnapshot() {}

  /**
   * Between two frames, of which none shows anything of it.
   *
   * @param scale pixels for each of the window
   * @param ground behind what is clear
   */
  public static WritableImage of(Node node, double scale, Color ground) {
    List<FineCanvas> canvases = new ArrayList<>();
    collect(node, canvases);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setFill(ground);
    Bounds all = node.getLayoutBounds();
    double left = node.getLayoutX() + all.getMinX();
    double top = node.getLayoutY() + all.getMinY();
    parameters.setViewport(
        new Rectangle2D(
            scale * left, scale * top, scale * all.getWidth(), scale * all.getHeight()));
    if (scale == 1) return node.snapshot(parameters, null);
    paint(canvases, scale);
    try {
      return node.snapshot(parameters, null);
    } finally {
      paint(canvases, 1);
    }
  }

  /** Files without transparency are smaller, and a window has none. */
  static BufferedImage opaque(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    return SwingFXUtils.fromFXImage(
        image, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }

  /** All of them at first: some are painted with others. */
  private static void paint(List<FineCanvas> canvases, double scale) {
    canvases.forEach(canvas -> canvas.setFineness(scale));
    canvases.forEach(FineCanvas::paint);
  }

  private static void collect(Node node, List<FineCanvas> to) {
    if (!node.isVisible()) return;
    if (node instanceof FineCanvas canvas) to.add(canvas);
    if (!(node instanceof Parent parent)) return;
    for (Node child : parent.getChildrenUnmodifiable()) collect(child, to);
  }
}
