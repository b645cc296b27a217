package engram.ui.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * What a painter draws on: a canvas of the window ({@link CanvasDrawing}), or a Graphics2D that
 * writes SVG, PDF or an image ({@link GraphicsDrawing}), so that a picture in a file is the one in
 * the window. Each method does what the one of that name does on a {@link
 * javafx.scene.canvas.GraphicsContext}.
 */
public interface Drawing {
  void save();

  void restore();

  void translate(double x, double y);

  void scale(double x, double y);

  /**
   * Takes away what a canvas shows there, so that it can be painted anew. What writes a file begins
   * empty, and paints nothing twice: there it does nothing.
   */
  void clear(double x, double y, double width, double height);

  /** How much is seen of what is painted next, 0 … 1, besides the opacity of its colour. */
  double getAlpha();

  void setAlpha(double alpha);

  void setFill(Color color);

  void setStroke(Color color);

  void setLineWidth(double width);

  void setLineDashes(double... dashes);

  void setLineCap(StrokeLineCap cap);

  void setLineJoin(StrokeLineJoin join);

  void setFont(Font font);

  void setTextAlign(TextAlignment align);

  void setTextBaseline(VPos baseline);

  void fillText(String text, double x, double y);

  /**
   * @param room its letters are squeezed into, if they are wider
   */
  void fillText(String text, double x, double y, double room);

  void strokeText(String text, double x, double y);

  void beginPath();

  void moveTo(double x, double y);

  void lineTo(double x, double y);

  void bezierCurveTo(double x1, double y1, double x2, double y2, double x, double y);

  void closePath();

  void rect(double x, double y, double width, double height);

  void arc(double x, double y, double radiusX, double radiusY, double start, double extent);

  /** Appends what is written as the M, m, l, q, c and z of an SVG path, as formulas are. */
  void appendOutline(String outline);

  void fill();

  void stroke();

  void clip();

  void fillRect(double x, double y, double width, double height);

  void strokeRect(double x, double y, double width, double height);

  void fillOval(double x, double y, double width, double height);

  void strokeOval(double x, double y, double width, double height);

  void fillRoundRect(double x, double y, double width, double height, double arcX, double arcY);

  void strokeRoundRect(double x, double y, double width, double height, double arcX, double arcY);

  void strokeLine(double x0, double y0, double x1, double y1);

  /** An open arc. */
  void strokeArc(double x, double y, double width, double height, double start, double extent);

  void fillPolygon(double[] xs, double[] ys, int count);

  /**
   * @param smooth whether an enlarged image is blurred between its pixels
   */
  void drawImage(Image image, double x, double y, double width, double height, boolean smooth);

  /** A part of an image. */
  void drawImage(
      Image image,
      double fromX,
      double fromY,
      double fromWidth,
      double fromHeight,
      double x,
      double y,
      double width,
      double height);

  /** A curve with one handle, from where the path is. */
  default void quadraticCurve(
      double fromX, double fromY, double handleX, double handleY, double x, double y) {
    bezierCurveTo(
        fromX + 2 * (handleX - fromX) / 3,
        fromY + 2 * (handleY - fromY) / 3,
        x + 2 * (handleX - x) / 3,
        y + 2 * (handleY - y) / 3,
        x,
        y);
  }

  /** Turns what is painted next, clockwise. */
  void rotate(double degrees);

  /** An oval in colours that change outwards. */
  void fillOval(RadialGradient colors, double x, double y, double width, double height);

  /** Letters that are a picture, which may fade: nobody has to read them. */
  default void fillLetters(String text, double x, double y) {
    fillText(text, x, y);
  }

  /**
   * Tells that a text was painted as outlines.
   *
   * @param size of its font
   * @param box of it
   */
  default void outlined(String text, double size, Color color, Bounds box) {}

  /**
   * Tells that there is no room for the whole of a text that may be painted next.
   *
   * @param shown what is left of it
   */
  default void shortened(String shown) {}

  /** From what is painted to the whole picture. */
  AffineTransform transform();

  /** For libraries that draw on one, with the present transform. */
  Graphics2D graphics();
}
