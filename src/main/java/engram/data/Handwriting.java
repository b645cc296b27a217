package engram.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Strokes become pixels in the way the UCI digits were made (E. Alpaydin, C. Kaynak: "Optical
 * Recognition of Handwritten Digits", 1998, after NIST's form processing): the drawing is brought
 * to one size in a black and white picture of 32 × 32 dots, and of each block of 4 × 4 dots those
 * that are inked are counted, 0 … 16.
 *
 * <p>One size means: centred, as high as the picture, in its own proportions but at most 20/32 as
 * wide, and with a pen that inks the share of dots that is usual in those pictures; so how large,
 * where and how thick it was drawn does not matter.
 */
public final class Handwriting {
  /** Dots of a block's side. */
  private static final int BLOCK = 4;

  private static final double WIDEST = 20.0 / 32;

  /** A flat drawing is not stretched to the whole height: at most so much more than its width. */
  private static final double STRETCH = 2;

  /** The mean over the 1797 digits: 312.6 of 1024 dots. */
  private static final double USUAL_INK = 0.305;

  /** The pen's radius as a share of the picture's side, between these. */
  private static final double THINNEST = 1.0 / 32;

  private static final double THICKEST = 5.0 / 32;
  private static final int HALVINGS = 8;

  private final int side;
  private final int dots;

  /**
   * A point of a stroke.
   *
   * @param x from the left, in widths of the surface drawn on
   * @param y from the top, in heights of it
   */
  public record Point(double x, double y) {}

  /**
   * @param side pixels of a row of the picture
   */
  public Handwriting(int side) {
    this.side = side;
    dots = BLOCK * side;
  }

  /**
   * How much each pixel is inked, 0 … 1 in steps of 1/16, row by row, once the drawing is brought
   * to one size; nothing if nothing is drawn.
   */
  public double[] normalized(List<List<Point>> strokes) {
    if (strokes.stream().allMatch(List::isEmpty)) return new double[side * side];
    Box box = Box.around(strokes);
    double thin = THINNEST * dots;
    double thick = THICKEST * dots;
    for (int i = 0; i < HALVINGS; i++) {
      double radius = (thin + thick) / 2;
      boolean tooMuch = inked(ink(box.scaled(strokes, dots, radius), radius)) > usualInk();
      if (tooMuch) thick = radius;
      else thin = radius;
    }
    return counted(ink(box.scaled(strokes, dots, thin), thin));
  }

  /**
   * The same without bringing it to one size: for strokes over a picture that is there.
   *
   * @param radius of the pen, in widths of the surface
   */
  public double[] inPlace(List<List<Point>> strokes, double radius) {
    List<List<Point>> scaled =
        strokes.stream()
            .map(stroke -> stroke.stream().map(p -> new Point(dots * p.x, dots * p.y)).toList())
            .toList();
    return counted(ink(scaled, dots * radius));
  }

  private double usualInk() {
    return USUAL_INK * dots * dots;
  }

  private boolean[] ink(List<List<Point>> strokes, double radius) {
    boolean[] picture = new boolean[dots * dots];
    for (List<Point> stroke : strokes) {
      for (int i = 0; i < stroke.size(); i++) {
        line(picture, stroke.get(Math.max(0, i - 1)), stroke.get(i), radius);
      }
    }
    return picture;
  }

  /** Inks the dots whose centre is at most the radius away from the line between two points. */
  private void line(boolean[] picture, Point a, Point b, double radius) {
    int left = (int) Math.max(0, Math.floor(Math.min(a.x, b.x) - radius));
    int right = (int) Math.min(dots - 1, Math.ceil(Math.max(a.x, b.x) + radius));
    int top = (int) Math.max(0, Math.floor(Math.min(a.y, b.y) - radius));
    int bottom = (int) Math.min(dots - 1, Math.ceil(Math.max(a.y, b.y) + radius));
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double length = dx * dx + dy * dy;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double px = column + 0.5 - a.x;
        double py = row + 0.5 - a.y;
        double along = length == 0 ? 0 : (px * dx + py * dy) / length;
        double t = Math.max(0, Math.min(1, along));
        double ex = px - t * dx;
        double ey = py - t * dy;
        if (ex * ex + ey * ey <= radius * radius) picture[row * dots + column] = true;
      }
    }
  }

  private static int inked(boolean[] picture) {
    int count = 0;
    for (boolean dot : picture) if (dot) count++;
    return count;
  }

  private double[] counted(boolean[] picture) {
    double[] pixels = new double[side * side];
    for (int dot = 0; dot < picture.length; dot++) {
      if (!picture[dot]) continue;
      int row = dot / dots / BLOCK;
      int column = dot % dots / BLOCK;
      pixels[row * side + column] += 1.0 / (BLOCK * BLOCK);
    }
    return pixels;
  }

  /** What holds all points. */
  private record Box(double left, double top, double right, double bottom) {

    static Box around(List<List<Point>> strokes) {
      List<Point> all = new ArrayList<>();
      strokes.forEach(all::addAll);
      return new Box(
          all.stream().mapToDouble(Point::x).min().orElseThrow(),
          all.stream().mapToDouble(Point::y).min().orElseThrow(),
          all.stream().mapToDouble(Point::x).max().orElseThrow(),
          all.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    /** The strokes in dots, such that a pen of that radius just stays in the picture. */
    List<List<Point>> scaled(List<List<Point>> strokes, int dots, double radius) {
      double widest = Math.max(0, WIDEST * dots - 2 * radius);
      double highest = dots - 2 * radius;
      double width = right - left;
      double height = bottom - top;
      double across = Math.min(ratio(widest, width), ratio(highest, height));
      double down = Math.min(ratio(highest, height), STRETCH * across);
      double x = (left + right) / 2;
      double y = (top + bottom) / 2;
      return strokes.stream()
          .map(
              stroke ->
                  stroke.stream()
                      .map(
                          p ->
                              new Point(
                                  dots / 2.0 + across * (p.x - x), dots / 2.0 + down * (p.y - y)))
                      .toList())
          .toList();
    }

    private static double ratio(double wanted, double size) {
      return size > 0 ? wanted / size : Double.MAX_VALUE;
    }
  }
}
