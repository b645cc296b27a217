package engram.ui.memory.frame;

import engram.ui.paint.RecordedDrawing.Stroked;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The points of what was drawn, in pixels of the picture. */
public final class DrawnLine {
  private DrawnLine() {}

  /** A straight line, as it was drawn. */
  public static Line2D of(Stroked line) {
    List<Point2D> points = points(line.shape());
    return new Line2D.Double(points.get(0), points.get(points.size() - 1));
  }

  /** Corners and ends, in their order. */
  public static List<Point2D> points(Shape shape) {
    List<Point2D> points = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
      if (way.currentSegment(at) != PathIterator.SEG_CLOSE) {
        points.add(new Point2D.Double(at[0], at[1]));
      }
    }
    return points;
  }
}
