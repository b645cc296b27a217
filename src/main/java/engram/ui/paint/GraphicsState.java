package engram.ui.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** What a {@link GraphicsDrawing} saves and restores; at first as that of a canvas. */
final class GraphicsState {
  private static final float MITER = 10;

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
