package engram.render;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The strokes that painters have in common. */
final class Pen {
  private final GraphicsContext g;

  Pen(GraphicsContext g) {
    this.g = g;
  }

  /** What the next lines are drawn with. */
  void line(Color color, double width) {
    g.setStroke(color);
    g.setLineWidth(width);
  }

  /** A round dot around that point. */
  void dot(double x, double y, double radius, Color color) {
    g.setFill(color);
    g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
