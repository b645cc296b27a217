package engram.render;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Draws the inputs of a neuron in the plane, and its weights by several rules as arrows. */
public final class NeuronPlanePainter {
  private static final double REACH = 2.3;
  private static final double DOT = 0.26;
  private static final double LINE = 0.14;
  private static final double HEAD = 0.8;
  private static final double PATH = 0.45;
  private static final double ROW = 1.5;
  private static final double BEHIND = 0.85;
  private static final double GLYPH = 0.56;

  private final GraphicsContext g;
  private final Pen pen;
  private final Fonts fonts = new Fonts();
  private double em;
  private double middleX;
  private double middleY;
  private double unit;
  private double width;
  private double height;

  /**
   * @param x two numbers
   * @param positive whether its target is +1
   */
  public record Point(double[] x, boolean positive) {}

  /**
   * The weights by one rule.
   *
   * @param name with what is said of it
   * @param path the weights so far, the present ones last
   * @param strong whether it is the one that is explained
   */
  public record Arrow(String name, Color color, List<double[]> path, boolean strong) {}

  /**
   * @param atWork the point that is learned from; −1 if none
   * @param axis the principal axis, of length 1
   * @param axisName what is written at it
   * @param target a point to be found
   * @param targetName what is written at it
   */
  public record Picture(
      List<Point> points,
      int atWork,
      double[] axis,
      String axisName,
      double[] target,
      String targetName,
      List<Arrow> arrows) {}

  public NeuronPlanePainter(GraphicsContext g) {
    this.g = g;
    pen = new Pen(g);
  }

  /** Whether weights end beyond the picture that large. */
  public static boolean isOutside(double[] w, double width, double height) {
    double unit = unit(width, height);
    return Math.abs(w[0]) * unit > width / 2 || Math.abs(w[1]) * unit > height / 2;
  }

  private static double unit(double width, double height) {
    return Math.min(width, height) / 2 / REACH;
  }

  /** Clears nothing. */
  public void paint(Picture picture, double fontSize, double w, double h, Palette palette) {
    em = fontSize;
    width = w;
    height = h;
    middleX = w / 2;
    middleY = h / 2;
    unit = unit(w, h);
    g.setLineDashes();
    pen.line(palette.border(), em / 13);
    g.strokeLine(0, middleY, width, middleY);
    g.strokeLine(middleX, 0, middleX, height);
    axis(picture, palette);
    points(picture, palette);
    target(picture, palette);
    for (Arrow arrow : picture.arrows()) path(arrow);
    for (Arrow arrow : picture.arrows()) if (!arrow.strong()) arrow(arrow);
    for (Arrow arrow : picture.arrows()) if (arrow.strong()) arrow(arrow);
    for (int k = 0; k < picture.arrows().size(); k++) key(picture.arrows().get(k), k, palette);
  }

  private double x(double value) {
    return middleX + value * unit;
  }

  private double y(double value) {
    return middleY - value * unit;
  }

  private void axis(Picture picture, Palette palette) {
    double far = width + height;
    double dx = picture.axis()[0];
    double dy = -picture.axis()[1];
    pen.line(palette.muted(), LINE * em);
    g.setLineDashes(0.6 * em, 0.4 * em);
    g.strokeLine(middleX - far * dx, middleY - far * dy, middleX + far * dx, middleY + far * dy);
    g.setLineDashes();
    // at the end that is low: the names of the rules stand above at the left
    double side = dy > 0 ? 1 : -1;
    double[] end = edge(side * dx, -side * dy, 1.2 * em);
    boolean left = side * dx < 0;
    g.setFill(palette.muted());
    g.setFont(fonts.regular(0.9 * em));
    g.setTextBaseline(VPos.CENTER);
    g.setTextAlign(left ? TextAlignment.LEFT : TextAlignment.RIGHT);
    double beside = left ? 0.8 * em : -0.8 * em;
    g.fillText(picture.axisName(), end[0] + beside, Math.min(height - 0.7 * em, end[1] + em));
  }

  private void points(Picture picture, Palette palette) {
    double radius = DOT * em;
    Color color = palette.muted().deriveColor(0, 1, 1, 0.55);
    for (int k = 0; k < picture.points().size(); k++) {
      Point point = picture.points().get(k);
      double px = x(point.x()[0]);
      double py = y(point.x()[1]);
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
    double px = x(picture.target()[0]);
    double py = y(picture.target()[1]);
    double arm = 0.4 * em;
    pen.line(palette.text(), LINE * em);
    g.strokeLine(px - arm, py - arm, px + arm, py + arm);
    g.strokeLine(px - arm, py + arm, px + arm, py - arm);
    g.setFill(palette.text());
    g.setFont(fonts.regular(0.9 * em));
    g.setTextBaseline(VPos.CENTER);
    boolean left = px < middleX;
    g.setTextAlign(left ? TextAlignment.RIGHT : TextAlignment.LEFT);
    g.fillText(picture.targetName(), px + (left ? -0.7 : 0.7) * em, py);
  }

  private void path(Arrow arrow) {
    pen.line(arrow.color().deriveColor(0, 1, 1, PATH), 0.1 * em);
    g.beginPath();
    boolean begun = false;
    for (double[] w : arrow.path()) {
      if (begun) g.lineTo(x(w[0]), y(w[1]));
      else g.moveTo(x(w[0]), y(w[1]));
      begun = true;
      if (isOutside(w, width, height)) break;
    }
    g.stroke();
  }

  private void arrow(Arrow arrow) {
    double[] w = arrow.path().get(arrow.path().size() - 1);
    double length = Math.hypot(w[0], w[1]);
    if (length == 0) return;
    double dx = w[0] / length;
    double dy = w[1] / length;
    boolean outside = isOutside(w, width, height);
    double[] tip = outside ? edge(dx, dy, 0.3 * em) : new double[] {x(w[0]), y(w[1])};
    double line = (arrow.strong() ? 0.32 : 0.2) * em;
    pen.line(arrow.color(), line);
    double head = HEAD * em;
    g.strokeLine(middleX, middleY, tip[0] - 0.7 * head * dx, tip[1] + 0.7 * head * dy);
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

  /** Where that direction leaves the picture, so far within it. */
  private double[] edge(double dx, double dy, double within) {
    double byX = dx == 0 ? Double.MAX_VALUE : (width / 2 - within) / Math.abs(dx);
    double byY = dy == 0 ? Double.MAX_VALUE : (height / 2 - within) / Math.abs(dy);
    double way = Math.min(byX, byY);
    return new double[] {middleX + way * dx, middleY - way * dy};
  }

  private void key(Arrow arrow, int row, Palette palette) {
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
