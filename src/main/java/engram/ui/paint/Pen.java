package engram.ui.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The strokes that painters have in common. */
public final class Pen {
  private final Drawing g;

  public Pen(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  public Pen(Drawing g) {
    this.g = g;
  }

  /** What the next lines are drawn with. */
  public void line(Color color, double width) {
    g.setStroke(color);
    g.setLineWidth(width);
  }

  /** A round dot around that point. */
  public void dot(double x, double y, double radius, Color color) {
    g.setFill(color);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
