package engram.ui.memory.neuron;

import engram.ui.paint.Drawing;
import engram.ui.paint.Pen;
import java.util.List;

/** Draws weights by several rules as arrows from the middle of the plane. */
final class NeuronArrowPainter {
  private static final double HEAD = 0.8;
  private static final double PATH = 0.45;

  private final Drawing g;
  private final Pen pen;
  private final NeuronPlaneFrame plane;
  private final double em;

  NeuronArrowPainter(Drawing g, NeuronPlaneFrame plane, double em) {
    this.g = g;
    pen = new Pen(g);
    this.plane = plane;
    this.em = em;
  }

  /** The one that is explained above the others. */
  void paint(List<NeuronArrow> arrows) {
    for (NeuronArrow arrow : arrows) path(arrow);
    for (NeuronArrow arrow : arrows) if (!arrow.strong()) arrow(arrow);
    for (NeuronArrow arrow : arrows) if (arrow.strong()) arrow(arrow);
  }

  private void path(NeuronArrow arrow) {
    pen.line(arrow.color().deriveColor(0, 1, 1, PATH), 0.1 * em);
    g.beginPath();
    boolean begun = false;
    for (double[] w : arrow.path()) {
      if (begun) g.lineTo(plane.x(w[0]), plane.y(w[1]));
      else g.moveTo(plane.x(w[0]), plane.y(w[1]));
      begun = true;
      if (plane.isOutside(w)) break;
    }
    g.stroke();
  }

  private void arrow(NeuronArrow arrow) {
    double[] w = arrow.path().get(arrow.path().size() - 1);
    double length = Math.hypot(w[0], w[1]);
    if (length == 0) return;
    double dx = w[0] / length;
    double dy = w[1] / length;
    boolean outside = plane.isOutside(w);
    double[] tip =
        outside ? plane.edge(dx, dy, 0.3 * em) : new double[] {plane.x(w[0]), plane.y(w[1])};
    double line = (arrow.strong() ? 0.32 : 0.2) * em;
    pen.line(arrow.color(), line);
    double head = HEAD * em;
    g.strokeLine(
        plane.middleX(), plane.middleY(), tip[0] - 0.7 * head * dx, tip[1] + 0.7 * head * dy);
    g.setFill(arrow.color());
    head(tip, dx, dy, head);
    if (!outside) return;
    // a second head: it goes on beyond the picture
    head(new double[] {tip[0] - head * dx, tip[1] + head * dy}, dx, dy, head);
  }

  private void head(double[] tip, double dx, double dy, double head) {
    double backX = tip[0] - head * dx;
    double backY = tip[1] + head * dy;
    double half = 0.45 * head;
    g.fillPolygon(
        new double[] {tip[0], backX + half * dy, backX - half * dy},
        new double[] {tip[1], backY + half * dx, backY - half * dx},
        3);
  }
}
