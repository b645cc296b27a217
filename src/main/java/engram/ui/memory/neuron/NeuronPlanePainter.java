package engram.ui.memory.neuron;

import engram.ui.paint.CanvasDrawing;
import engram.ui.paint.Drawing;
import engram.ui.paint.PaintFonts;
import engram.ui.paint.PaintedText;
import engram.ui.paint.Palette;
import engram.ui.paint.Pen;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Draws the inputs of a neuron in the plane, and its weights by several rules as arrows. */
final class NeuronPlanePainter {
  private static final double DOT = 0.26;
  private static final double LINE = 0.14;
  private static final double NAME = 0.9;

  private final Drawing g;
  private final Pen pen;
  private final PaintFonts fonts = new PaintFonts();
  private double em;
  private NeuronPlaneFrame plane;

  /** Where there is text already. */
  private final List<Rectangle2D> written = new ArrayList<>();

  private final Text ruler = new Text();

  /**
   * @param x two numbers
   * @param positive whether its target is +1
   */
  record Point(double[] x, boolean positive) {}

  /**
   * @param atWork the point that is learned from; −1 if none
   * @param axis the principal axis, of length 1
   * @param axisName what is written at it
   * @param target a point to be found
   * @param targetName what is written at it
   */
  record Picture(
      List<Point> points,
      int atWork,
      double[] axis,
      String axisName,
      double[] target,
      String targetName,
      List<NeuronArrow> arrows) {}

  NeuronPlanePainter(GraphicsContext g) {
    this(new CanvasDrawing(g));
  }

  NeuronPlanePainter(Drawing g) {
    this.g = g;
    pen = new Pen(g);
  }

  /** Whether weights end beyond the picture that large. */
  static boolean isOutside(double[] w, double width, double height) {
    return new NeuronPlaneFrame(width, height).isOutside(w);
  }

  /** Clears nothing. */
  void paint(Picture picture, double fontSize, double w, double h, Palette palette) {
    em = fontSize;
    plane = new NeuronPlaneFrame(w, h);
    g.setLineDashes();
    pen.line(palette.border(), em / 13);
    g.strokeLine(0, plane.middleY(), w, plane.middleY());
    g.strokeLine(plane.middleX(), 0, plane.middleX(), h);
    written.clear();
    axis(picture, palette);
    points(picture, palette);
    target(picture, palette);
    // arrows lie above the names, never below
    new NeuronLinePainter(g, fonts, plane, em, palette).paint(picture.arrows(), written);
    new NeuronArrowPainter(g, plane, em).paint(picture.arrows());
  }

  private void axis(Picture picture, Palette palette) {
    double far = plane.width() + plane.height();
    double dx = picture.axis()[0];
    double dy = -picture.axis()[1];
    pen.line(palette.muted(), LINE * em);
    g.setLineDashes(0.6 * em, 0.4 * em);
    double x = plane.middleX();
    double y = plane.middleY();
    g.strokeLine(x - far * dx, y - far * dy, x + far * dx, y + far * dy);
    g.setLineDashes();
    // at the end that is low: the names of the rules stand above at the left
    double side = dy > 0 ? 1 : -1;
    double[] end = plane.edge(side * dx, -side * dy, 1.2 * em);
    boolean left = side * dx < 0;
    g.setFill(palette.muted());
    g.setFont(fonts.regular(NAME * em));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(left ? TextAlignment.LEFT : TextAlignment.RIGHT);
    double beside = left ? 0.8 * em : -0.8 * em;
    double y0 = Math.min(plane.height() - 0.7 * em, end[1] + em);
    write(picture.axisName(), end[0] + beside, y0, left);
  }

  private void points(Picture picture, Palette palette) {
    double radius = DOT * em;
    Color color = palette.muted().deriveColor(0, 1, 1, 0.55);
    for (int k = 0; k < picture.points().size(); k++) {
      Point point = picture.points().get(k);
      double px = plane.x(point.x()[0]);
      double py = plane.y(point.x()[1]);
      if (point.positive()) {
        pen.dot(px, py, radius, color);
      } else {
        pen.line(color, 0.1 * em);
        g.strokeOval(px - radius, py - radius, 2 * radius, 2 * radius);
      }
      if (k != picture.atWork()) continue;
      pen.line(palette.pointed(), 0.16 * em);
      g.strokeOval(px - 2 * radius, py - 2 * radius, 4 * radius, 4 * radius);
    }
  }

  /** A cross with its name. */
  private void target(Picture picture, Palette palette) {
    double px = plane.x(picture.target()[0]);
    double py = plane.y(picture.target()[1]);
    double arm = 0.4 * em;
    pen.line(palette.text(), LINE * em);
    g.strokeLine(px - arm, py - arm, px + arm, py + arm);
    g.strokeLine(px - arm, py + arm, px + arm, py - arm);
    g.setFill(palette.text());
    g.setFont(fonts.regular(NAME * em));
    g.setTextBaseline(VPos.CENTER);
    boolean left = px < plane.middleX();
    g.setTextAlign(left ? TextAlignment.RIGHT : TextAlignment.LEFT);
    write(picture.targetName(), px + (left ? -0.7 : 0.7) * em, py, !left);
  }

  /**
   * In the font that is set.
   *
   * @param right whether it begins at that place; else it ends there
   */
  private void write(String text, double x, double y, boolean right) {
    PaintedText.fill(g, text, x, y);
    ruler.setFont(fonts.regular(NAME * em));
    ruler.setText(text);
    double width = ruler.getLayoutBounds().getWidth();
    written.add(new Rectangle2D(right ? x : x - width, y - 0.75 * em, width, 1.5 * em));
  }
}
