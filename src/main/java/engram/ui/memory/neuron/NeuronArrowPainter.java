package engram.ui.memory.neuron;

import engram.ui.memory.neuron.NeuronPlanePainter.Arrow;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws weights by several rules as arrows from the middle of the plane, with their names. */
final class NeuronArrowPainter {
  private static final double HEAD = 0.8;
  private static final double PATH = 0.45;
  private static final double ROW = 1.5;
  private static final double BEHIND = 0.85;
  private static final double GLYPH = 0.56;

  private final GraphicsContext g;
  private final Pen pen;
  private final PaintFonts fonts;
  private final NeuronPlaneFrame plane;
  private final double em;
  private final Palette palette;

  NeuronArrowPainter(
      GraphicsContext g, PaintFonts fonts, NeuronPlaneFrame plane, double em, Palette palette) {
    this.g = g;
    pen = new Pen(g);
    this.fonts = fonts;
    this.plane = plane;
    this.em = em;
    this.palette = palette;
  }

  /** The one that is explained above the others. */
  void paint(List<Arrow> arrows) {
    for (Arrow arrow : arrows) path(arrow);
    for (Arrow arrow : arrows) if (!arrow.strong()) arrow(arrow);
    for (Arrow arrow : arrows) if (arrow.strong()) arrow(arrow);
    for (int k = 0; k < arrows.size(); k++) key(arrows.get(k), k);
  }

  private void path(Arrow arrow) {
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

  private void arrow(Arrow arrow) {
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

  private void key(Arrow arrow, int row) {
    double top = (0.8 + row * ROW) * em;
    double left = 0.3 * em;
    double right = left + 1.6 * em;
    // what is drawn below must not make the name hard to read
    g.setFill(palette.card().deriveColor(0, 1, 1, BEHIND));
    g.fillRect(0, top - ROW * em / 2, width(arrow), ROW * em);
    g.setFont(arrow.strong() ? fonts.bold(em) : fonts.regular(em));
    pen.line(arrow.color(), (arrow.strong() ? 0.32 : 0.2) * em);
    g.strokeLine(left, top, right - 0.5 * em, top);
    g.setFill(arrow.color());
    head(new double[] {right, top}, 1, 0, HEAD * em);
    g.setFill(palette.text());
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(arrow.name(), right + 0.5 * em, top);
  }

  /** Of the key: roughly that of its name. */
  private double width(Arrow arrow) {
    double letters = arrow.name().codePoints().mapToDouble(c -> c > 0x2e80 ? 1 : GLYPH).sum();
    return (2.6 + letters) * em;
  }
}
