package engram.ui.plot;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws the mark of one row: filled for training, hollow for the test, dotted for validation. */
public final class MarkPainter {
  private static final double LINE = 0.35;
  private static final double DOT = 0.4;
  private static final double EDGE = 0.3;

  private final Drawing g;

  public MarkPainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public MarkPainter(Drawing g) {
    this.g = g;
  }

  /**
   * Draws around a point.
   *
   * @param size half the width of a circle, in pixels
   */
  public void paint(MarkShape shape, MarkPart part, Color color, double x, double y, double size) {
    outline(shape, x, y, size);
    if (part == MarkPart.TRAINING) {
      g.setFill(color);
      g.fill();
      return;
    }
    stroke(color, LINE * size);
    if (part == MarkPart.TEST) return;
    g.setFill(color);
    g.fillOval(x - DOT * size, y - DOT * size, 2 * DOT * size, 2 * DOT * size);
  }

  /** The same with an edge, for colours that may be as pale or as dark as the ground. */
  public void paintEdged(
      MarkShape shape, MarkPart part, Color color, Color edge, double x, double y, double size) {
    outline(shape, x, y, size);
    boolean filled = part == MarkPart.TRAINING;
    stroke(edge, (filled ? EDGE : LINE + EDGE) * size);
    paint(shape, part, color, x, y, size);
  }

  /** A filled one with an edge, and the ground's colour around it to part it from neighbours. */
  public void paintOn(
      MarkShape shape, Color color, Color edge, Color ground, double x, double y, double size) {
    outline(shape, x, y, size);
    stroke(ground, 3 * EDGE * size);
    paintEdged(shape, MarkPart.TRAINING, color, edge, x, y, size);
  }

  private void stroke(Color color, double width) {
    g.setStroke(color);
    g.setLineWidth(width);
    g.stroke();
  }

  private void outline(MarkShape shape, double x, double y, double size) {
    g.beginPath();
    if (shape.corners() == 0) g.arc(x, y, size, size, 0, 360);
    for (int corner = 0; corner < shape.corners(); corner++) {
      double cornerX = x + size * shape.x(corner);
      double cornerY = y + size * shape.y(corner);
      if (corner == 0) g.moveTo(cornerX, cornerY);
      else g.lineTo(cornerX, cornerY);
    }
    g.closePath();
  }
}
