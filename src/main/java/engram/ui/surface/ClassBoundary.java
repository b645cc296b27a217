package engram.ui.surface;

import engram.inspect.surface.OutputSurface;
import engram.ui.paint.Drawing;

/** Where the answer changes: the edge of the region of one class. */
public final class ClassBoundary {
  private ClassBoundary() {}

  /**
   * Draws it with the present stroke into a rectangle that the surface fills.
   *
   * @param dotted whether every other piece is left out
   */
  public static void stroke(
      Drawing g,
      OutputSurface surface,
      int label,
      double left,
      double top,
      double width,
      double height,
      boolean dotted) {
    int size = surface.grid().columns();
    double[] pieces =
        Contours.segments(size, (i, j) -> ahead(surface, surface.outputs(i, j), label), 0);
    double cell = width / (size - 1);
    double row = height / (size - 1);
    double bottom = top + height;
    g.beginPath();
    for (int k = 0; k < pieces.length; k += 4) {
      // the pieces come cell by cell, not along the line: so does what is left out of a dotted one
      int at =
          (int) Math.min(pieces[k], pieces[k + 2]) + (int) Math.min(pieces[k + 1], pieces[k + 3]);
      if (dotted && (at & 1) != 0) continue;
      g.moveTo(left + pieces[k] * cell, bottom - pieces[k + 1] * row);
      g.lineTo(left + pieces[k + 2] * cell, bottom - pieces[k + 3] * row);
    }
    g.stroke();
  }

  /** How far that class is ahead of the best other one; below 0 where another is named. */
  private static double ahead(OutputSurface surface, double[] outputs, int label) {
    double strength = surface.strength(outputs);
    return surface.classOf(outputs) == label ? strength : -strength;
  }
}
