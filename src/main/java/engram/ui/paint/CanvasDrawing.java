package engram.ui.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;
import org.jfree.fx.FXGraphics2D;

/** Draws on a canvas of the window. */
public final class CanvasDrawing implements Drawing {
  /** Of a scale and what undoes it. */
  private static final double ROUNDING = 1e-12;

  private final GraphicsContext g;

  public CanvasDrawing(GraphicsContext g) {
    this.g = g;
  }

  /** Whether this is the canvas that it draws on. */
  public boolean isOn(GraphicsContext canvas) {
    return g == canvas;
  }

  @Override
  public void save() {
    g.save();
  }

  @Override
  public void restore() {
    g.restore();
  }

  @Override
  public void translate(double x, double y) {
    g.translate(x, y);
  }

  /**
   * One that undoes another does so to the last bit: letters of any other scale than 1 are filled
   * as outlines by JavaFX's software pipeline, and get holes where these overlap.
   */
  @Override
  public void scale(double x, double y) {
    g.scale(x, y);
    Affine to = g.getTransform();
    if (Math.abs(to.getMxx() - 1) > ROUNDING || Math.abs(to.getMyy() - 1) > ROUNDING) return;
    to.setMxx(1);
    to.setMyy(1);
    g.setTransform(to);
  }

  @Override
  public void clear(double x, double y, double width, double height) {
    PaintedText.clear(g, x, y, width, height);
  }

  @Override
  public double getAlpha() {
    return g.getGlobalAlpha();
  }

  @Override
  public void setAlpha(double alpha) {
    g.setGlobalAlpha(alpha);
  }

  @Override
  public void setFill(Color color) {
    g.setFill(color);
  }

  @Override
  public void setStroke(Color color) {
    g.setStroke(color);
  }

  @Override
  public void setLineWidth(double width) {
    g.setLineWidth(width);
  }

  @Override
  public void setLineDashes(double... dashes) {
    g.setLineDashes(dashes);
  }

  @Override
  public void setLineCap(StrokeLineCap cap) {
    g.setLineCap(cap);
  }

  @Override
  public void setLineJoin(StrokeLineJoin join) {
    g.setLineJoin(join);
  }

  @Override
  public void setFont(Font font) {
    g.setFont(font);
  }

  @Override
  public void setTextAlign(TextAlignment align) {
    g.setTextAlign(align);
  }

  @Override
  public void setTextBaseline(VPos baseline) {
    g.setTextBaseline(baseline);
  }

  @Override
  public void fillText(String text, double x, double y) {
    PaintedText.fill(g, text, x, y);
  }

  @Override
  public void fillText(String text, double x, double y, double room) {
    PaintedText.fill(g, text, x, y, room);
  }

  @Override
  public void strokeText(String text, double x, double y) {
    PaintedText.halo(g, text, x, y);
  }

  @Override
  public void beginPath() {
    g.beginPath();
  }

  @Override
  public void moveTo(double x, double y) {
    g.moveTo(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    g.lineTo(x, y);
  }

  @Override
  public void bezierCurveTo(double x1, double y1, double x2, double y2, double x, double y) {
    g.bezierCurveTo(x1, y1, x2, y2, x, y);
  }

  @Override
  public void closePath() {
    g.closePath();
  }

  @Override
  public void rect(double x, double y, double width, double height) {
    g.rect(x, y, width, height);
  }

  @Override
  public void arc(double x, double y, double radiusX, double radiusY, double start, double extent) {
    g.arc(x, y, radiusX, radiusY, start, extent);
  }

  @Override
  public void appendOutline(String outline) {
    g.appendSVGPath(outline);
  }

  @Override
  public void fill() {
    g.fill();
  }

  @Override
  public void stroke() {
    g.stroke();
  }

  @Override
  public void clip() {
    g.clip();
  }

  @Override
  public void fillRect(double x, double y, double width, double height) {
    g.fillRect(x, y, width, height);
  }

  @Override
  public void strokeRect(double x, double y, double width, double height) {
    g.strokeRect(x, y, width, height);
  }

  @Override
  public void fillOval(double x, double y, double width, double height) {
    g.fillOval(x, y, width, height);
  }

  @Override
  public void strokeOval(double x, double y, double width, double height) {
    g.strokeOval(x, y, width, height);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double arcX, double arcY) {
    g.fillRoundRect(x, y, width, height, arcX, arcY);
  }

  @Override
  public void strokeRoundRect(
      double x, double y, double width, double height, double arcX, double arcY) {
    g.strokeRoundRect(x, y, width, height, arcX, arcY);
  }

  @Override
  public void strokeLine(double x0, double y0, double x1, double y1) {
    g.strokeLine(x0, y0, x1, y1);
  }

  @Override
  public void strokeArc(
      double x, double y, double width, double height, double start, double extent) {
    g.strokeArc(x, y, width, height, start, extent, ArcType.OPEN);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count) {
    g.fillPolygon(xs, ys, count);
  }

  @Override
  public void drawImage(
      Image image, double x, double y, double width, double height, boolean smooth) {
    boolean before = g.isImageSmoothing();
    g.setImageSmoothing(smooth);
    g.drawImage(image, x, y, width, height);
    g.setImageSmoothing(before);
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
    g.drawImage(image, fromX, fromY, fromWidth, fromHeight, x, y, width, height);
  }

  @Override
  public void rotate(double degrees) {
    g.rotate(degrees);
  }

  @Override
  public void fillOval(RadialGradient colors, double x, double y, double width, double height) {
    g.setFill(colors);
    g.fillOval(x, y, width, height);
  }

  @Override
  public void fillLetters(String text, double x, double y) {
    PaintedText.picture(g, text, x, y);
  }

  @Override
  public void outlined(String text, double size, Color color, Bounds box) {
    PaintedText.outlined(g, text, size, color, box);
  }

  @Override
  public void shortened(String shown) {
    PaintedText.shortened(g, shown);
  }

  @Override
  public AffineTransform transform() {
    Affine to = g.getTransform();
    return new AffineTransform(
        to.getMxx(), to.getMyx(), to.getMxy(), to.getMyy(), to.getTx(), to.getTy());
  }

  @Override
  public Graphics2D graphics() {
    return new FXGraphics2D(g);
  }
}
