package engram.ui.pictures;

import engram.data.Handwriting;
import engram.data.PictureShape;
import engram.inspect.surface.Pixels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is on the pad. Immutable.
 *
 * @param ground how much each pixel of the sample below is inked, 0 … 1, if one was put there
 * @param strokes from the first on
 */
public record PadDrawing(Optional<Pixels> ground, List<List<Handwriting.Point>> strokes) {
  static final PadDrawing EMPTY = new PadDrawing(Optional.empty(), List.of());

  /** Radius of the pen in widths of the pad. */
  static final double PEN = 0.06;

  public PadDrawing {
    strokes = List.copyOf(strokes);
  }

  public boolean isEmpty() {
    return ground.isEmpty() && strokes.isEmpty();
  }

  /** With one stroke more. */
  PadDrawing with(List<Handwriting.Point> stroke) {
    List<List<Handwriting.Point>> more = new ArrayList<>(strokes);
    more.add(List.copyOf(stroke));
    return new PadDrawing(ground, more);
  }

  /** With its last stroke drawn on to that point. */
  PadDrawing extended(Handwriting.Point point) {
    List<List<Handwriting.Point>> longer = new ArrayList<>(strokes);
    List<Handwriting.Point> last = new ArrayList<>(longer.remove(longer.size() - 1));
    last.add(point);
    longer.add(List.copyOf(last));
    return new PadDrawing(ground, longer);
  }

  /**
   * The grey values, as the data have them. Strokes alone are brought to one size; over a sample
   * they stay where they are.
   */
  double[] values(PictureShape shape) {
    Handwriting pen = new Handwriting(shape.side());
    double[] shares = ground.isPresent() ? pen.inPlace(strokes, PEN) : pen.normalized(strokes);
    for (int i = 0; i < shares.length; i++) {
      int pixel = i;
      double under = ground.map(g -> g.get(pixel)).orElse(0.0);
      shares[i] = shape.largest() * Math.max(shares[i], under);
    }
    return shares;
  }
}
