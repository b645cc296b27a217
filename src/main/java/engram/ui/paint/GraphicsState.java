package engram.ui.paint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** What a {@link GraphicsDrawing} saves and restores; at first as that of a canvas. */
final class GraphicsState {
  private static final float MITER = 10;

  /** How much is seen of all that is painted, 0 … 1. */
  double alpha = 1;

  Color fill = Color.BLACK;
  Color stroke = Color.BLACK;
  double width = 1;
  double[] dashes = {};
  StrokeLineCap cap = StrokeLineCap.SQUARE;
  StrokeLineJoin join = StrokeLineJoin.MITER;
  Font font;
  TextAlignment align = TextAlignment.LEFT;
  VPos baseline = VPos.BASELINE;

  /** Those of the graphics when this was saved. */
  AffineTransform transform;

  Shape clip;

  /** Whether anything was cut off since. */
  boolean clipped;

  GraphicsState copy() {
    GraphicsState copy = new GraphicsState();
    copy.alpha = alpha;
    copy.fill = fill;
    copy.stroke = stroke;
    copy.width = width;
    copy.dashes = dashes;
    copy.cap = cap;
    copy.join = join;
    copy.font = font;
    copy.align = align;
    copy.baseline = baseline;
    return copy;
  }

  /** Where a text that wide begins that is written at x. */
  double left(double x, double width) {
    return switch (align) {
      case CENTER -> x - width / 2;
      case RIGHT -> x - width;
      default -> x;
    };
  }

  /** Where the line of a text lies that is written at y. */
  double baseline(double y) {
    LineMetrics line = font.getLineMetrics("", TextRun.UNHINTED);
    return switch (baseline) {
      case TOP -> y + line.getAscent();
      case CENTER -> y + (line.getAscent() - line.getDescent()) / 2;
      case BOTTOM -> y - line.getDescent();
      case BASELINE -> y;
    };
  }

  java.awt.Color seen(Color color) {
    return GraphicsDrawing.awt(alpha == 1 ? color : color.deriveColor(0, 1, 1, alpha));
  }

  /** The image itself if all of it is seen. */
  BufferedImage seen(BufferedImage image) {
    if (alpha == 1) return image;
    int type = BufferedImage.TYPE_INT_ARGB;
    BufferedImage pale = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D g = pale.createGraphics();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) alpha));
    g.drawImage(image, 0, 0, null);
    g.dispose();
    return pale;
  }

  BasicStroke pen() {
    int ends =
        switch (cap) {
          case BUTT -> BasicStroke.CAP_BUTT;
          case ROUND -> BasicStroke.CAP_ROUND;
          case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    int corners =
        switch (join) {
          case MITER -> BasicStroke.JOIN_MITER;
          case BEVEL -> BasicStroke.JOIN_BEVEL;
          case ROUND -> BasicStroke.JOIN_ROUND;
        };
    if (dashes.length == 0) return new BasicStroke((float) width, ends, corners, MITER);
    float[] lengths = new float[dashes.length];
    for (int k = 0; k < lengths.length; k++) lengths[k] = (float) dashes[k];
    return new BasicStroke((float) width, ends, corners, MITER, lengths, 0);
  }
}
