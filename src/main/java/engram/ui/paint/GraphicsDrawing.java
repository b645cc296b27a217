package engram.ui.paint;

import engram.export.picture.Faces;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Draws on a Graphics2D: on one that writes SVG or PDF, or on an image. Texts stay texts, circles
 * circles and curves curves.
 */
public final class GraphicsDrawing implements Drawing {
  private final Graphics2D g;
  private final Faces faces;
  private final Deque<GraphicsState> saved = new ArrayDeque<>();
  private GraphicsState now = new GraphicsState();
  private Path2D path = new Path2D.Double();

  public GraphicsDrawing(Graphics2D g, Faces faces) {
    this.g = g;
    this.faces = faces;
    AwtPaint.refine(g);
  }

  @Override
  public void save() {
    now.transform = g.getTransform();
    now.clip = g.getClip();
    saved.push(now);
    now = now.copy();
    now.clipped = false;
  }

  @Override
  public void restore() {
    boolean clipped = now.clipped;
    now = saved.pop();
    g.setTransform(now.transform);
    if (clipped) g.setClip(now.clip);
  }

  @Override
  public void translate(double x, double y) {
    g.translate(x, y);
  }

  @Override
  public void scale(double x, double y) {
    g.scale(x, y);
  }

  @Override
  public void rotate(double degrees) {
    g.rotate(Math.toRadians(degrees));
  }

  @Override
  public AffineTransform transform() {
    return g.getTransform();
  }

  @Override
  public void fillOval(RadialGradient colors, double x, double y, double width, double height) {
    g.setPaint(AwtPaint.of(colors));
    g.fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void clear(double x, double y, double width, double height) {
    // nothing was painted there
  }

  @Override
  public double getAlpha() {
    return now.alpha;
  }

  @Override
  public void setAlpha(double alpha) {
    now.alpha = alpha;
  }

  @Override
  public void setFill(Color color) {
    now.fill = color;
  }

  @Override
  public void setStroke(Color color) {
    now.stroke = color;
  }

  @Override
  public void setLineWidth(double width) {
    now.width = width;
  }

  @Override
  public void setLineDashes(double... dashes) {
    now.dashes = dashes;
  }

  @Override
  public void setLineCap(StrokeLineCap cap) {
    now.cap = cap;
  }

  @Override
  public void setLineJoin(StrokeLineJoin join) {
    now.join = join;
  }

  @Override
  public void setFont(Font font) {
    boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
    now.font = faces.of(font.getFamily(), bold).deriveFont((float) font.getSize());
  }

  @Override
  public void setTextAlign(TextAlignment align) {
    now.align = align;
  }

  @Override
  public void setTextBaseline(VPos baseline) {
    now.baseline = baseline;
  }

  @Override
  public void fillText(String text, double x, double y) {
    fillText(text, x, y, Double.POSITIVE_INFINITY);
  }

  @Override
  public void fillText(String text, double x, double y, double room) {
    if (text.isEmpty()) return;
    List<TextRun> runs = TextRun.of(text, now.font, faces);
    double width = TextRun.width(runs);
    double squeezed = width > room ? room / width : 1;
    AffineTransform before = g.getTransform();
    g.translate(now.left(x, width * squeezed), now.baseline(y));
    if (squeezed < 1) g.scale(squeezed, 1);
    g.setPaint(now.seen(now.fill));
    double at = 0;
    for (TextRun run : runs) {
      g.setFont(run.font());
      g.drawString(run.text(), (float) at, 0f);
      at += run.width();
    }
    g.setTransform(before);
  }

  /** As outlines: what lies around letters is no text. */
  @Override
  public void strokeText(String text, double x, double y) {
    List<TextRun> runs = TextRun.of(text, now.font, faces);
    double at = now.left(x, TextRun.width(runs));
    for (TextRun run : runs) {
      draw(run.outline(at, now.baseline(y)));
      at += run.width();
    }
  }

  @Override
  public void beginPath() {
    path = new Path2D.Double();
  }

  @Override
  public void moveTo(double x, double y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    path.lineTo(x, y);
  }

  @Override
  public void bezierCurveTo(double x1, double y1, double x2, double y2, double x, double y) {
    path.curveTo(x1, y1, x2, y2, x, y);
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void rect(double x, double y, double width, double height) {
    path.append(new Rectangle2D.Double(x, y, width, height), false);
  }

  @Override
  public void arc(double x, double y, double radiusX, double radiusY, double start, double extent) {
    path.append(arcIn(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY, start, extent), true);
  }

  private static Arc2D arcIn(
      double x, double y, double width, double height, double start, double extent) {
    return new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN);
  }

  @Override
  public void appendOutline(String outline) {
    path.append(OutlinePath.of(outline), false);
  }

  @Override
  public void fill() {
    fill(path);
  }

  @Override
  public void stroke() {
    draw(path);
  }

  @Override
  public void clip() {
    g.clip(path);
    now.clipped = true;
  }

  @Override
  public void fillRect(double x, double y, double width, double height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void strokeRect(double x, double y, double width, double height) {
    draw(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(double x, double y, double width, double height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void strokeOval(double x, double y, double width, double height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double arcX, double arcY) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcX, arcY));
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double arcX, double arcY) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcX, arcY));
  }

  @Override
  public void strokeLine(double x0, double y0, double x1, double y1) {
    draw(new Line2D.Double(x0, y0, x1, y1));
  }

  @Override
  public void strokeArc(
      double x, double y, double width, double height, double start, double extent) {
    draw(arcIn(x, y, width, height, start, extent));
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count) {
    Path2D polygon = new Path2D.Double();
    for (int k = 0; k < count; k++) {
      if (k == 0) polygon.moveTo(xs[k], ys[k]);
      else polygon.lineTo(xs[k], ys[k]);
    }
    if (count > 0) polygon.closePath();
    fill(polygon);
  }

  @Override
  public void drawImage(
      Image image, double x, double y, double width, double height, boolean smooth) {
    draw(SwingFXUtils.fromFXImage(image, null), x, y, width, height, smooth);
  }

  @Override
  public void drawImage(
      Image image,
      double fromX,
      double fromY,
      double fromWidth,
      double fromHeight,
      double x,
      double y,
      double width,
      double height) {
    BufferedImage part =
        SwingFXUtils.fromFXImage(image, null)
            .getSubimage((int) fromX, (int) fromY, (int) fromWidth, (int) fromHeight);
    draw(part, x, y, width, height, true);
  }

  private void draw(
      BufferedImage image, double x, double y, double width, double height, boolean smooth) {
    AwtPaint.enlarge(g, smooth);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(width / image.getWidth(), height / image.getHeight());
    g.drawImage(now.seen(image), place, null);
  }

  @Override
  public Graphics2D graphics() {
    return (Graphics2D) g.create();
  }

  private void fill(Shape shape) {
    g.setPaint(now.seen(now.fill));
    g.fill(shape);
  }

  private void draw(Shape shape) {
    g.setPaint(now.seen(now.stroke));
    g.setStroke(now.pen());
    g.draw(shape);
  }

  /** The same colour. */
  public static java.awt.Color awt(Color color) {
    return AwtPaint.of(color);
  }
}
