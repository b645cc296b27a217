package engram.ui.memory.tag;

import engram.ui.paint.Drawing;
import engram.ui.paint.Pen;
import javafx.scene.paint.Color;

/** The small drawings of a mouse's picture. */
final class TagGlyphs {
  private final Drawing g;
  private final Pen pen;

  TagGlyphs(Drawing g) {
    this.g = g;
    pen = new Pen(g);
  }

  /**
   * A mouse from the side, its nose to the right.
   *
   * @param x its middle
   * @param size its length
   * @param ground what shines through its eye
   */
  void mouse(double x, double y, double size, Color color, Color ground) {
    double u = size / 10;
    pen.line(color, 0.5 * u);
    g.beginPath();
    g.moveTo(x - 2.6 * u, y + 1.4 * u);
    g.bezierCurveTo(x - 5.5 * u, y + 1.8 * u, x - 4.2 * u, y - 1.6 * u, x - 6 * u, y - 1.2 * u);
    g.stroke();
    g.setFill(color);
    g.fillOval(x - 3.4 * u, y - 1.9 * u, 6.2 * u, 4 * u);
    g.fillOval(x + 0.9 * u, y - 1.5 * u, 3.6 * u, 2.8 * u);
    g.fillPolygon(
        new double[] {x + 3.2 * u, x + 5.4 * u, x + 3.2 * u},
        new double[] {y - 1 * u, y + 0.3 * u, y + 1.1 * u},
        3);
    pen.dot(x + 1.4 * u, y - 1.7 * u, 1.1 * u, color);
    pen.dot(x + 3.3 * u, y - 0.4 * u, 0.35 * u, ground);
  }

  /**
   * A flash of lightning.
   *
   * @param x its middle
   * @param size its height
   */
  void bolt(double x, double y, double size, Color color, Color rim) {
    double u = size / 10;
    double[] xs = {x + 1 * u, x - 2.4 * u, x - 0.2 * u, x - 1.2 * u, x + 2.4 * u, x + 0.2 * u};
    double[] ys = {y - 5 * u, y + 0.6 * u, y + 0.6 * u, y + 5 * u, y - 1 * u, y - 1 * u};
    g.setFill(color);
    g.fillPolygon(xs, ys, xs.length);
    pen.line(rim, Math.max(0.7, 0.3 * u));
    g.beginPath();
    g.moveTo(xs[0], ys[0]);
    for (int i = 1; i < xs.length; i++) g.lineTo(xs[i], ys[i]);
    g.closePath();
    g.stroke();
  }

  /** A lamp that shines. */
  void lamp(double x, double y, double radius, Color color) {
    pen.dot(x, y, 0.55 * radius, color);
    pen.line(color, Math.max(1, 0.18 * radius));
    for (int k = 0; k < 8; k++) {
      double dx = Math.cos(k * Math.PI / 4);
      double dy = Math.sin(k * Math.PI / 4);
      g.strokeLine(
          x + 0.75 * radius * dx,
          y + 0.75 * radius * dy,
          x + 1.1 * radius * dx,
          y + 1.1 * radius * dy);
    }
  }

  /** Light that falls on a square. */
  void beam(double x, double y, double side, Color color) {
    g.setFill(color);
    g.fillRect(x, y, side, side);
  }

  void cross(double x, double y, double half, Color color) {
    pen.line(color, Math.max(1, 0.4 * half));
    g.strokeLine(x - 0.6 * half, y - 0.6 * half, x + 0.6 * half, y + 0.6 * half);
    g.strokeLine(x - 0.6 * half, y + 0.6 * half, x + 0.6 * half, y - 0.6 * half);
  }

  /** From one picture to the next. */
  void arrow(double from, double to, double y, double em, Color color) {
    double tip = to - 0.55 * em;
    pen.line(color, 0.16 * em);
    g.strokeLine(from + 0.55 * em, y, tip - 0.4 * em, y);
    g.setFill(color);
    g.fillPolygon(
        new double[] {tip - 0.7 * em, tip, tip - 0.7 * em},
        new double[] {y - 0.4 * em, y, y + 0.4 * em},
        3);
  }
}
