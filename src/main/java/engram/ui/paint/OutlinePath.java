package engram.ui.paint;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the outline of a formula: M and the relative commands m, l, q, c and z of SVG. */
final class OutlinePath {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

  private final Matcher tokens;
  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private double x;
  private double y;

  private OutlinePath(String outline) {
    tokens = TOKEN.matcher(outline);
  }

  /**
   * @throws IllegalArgumentException if there is another command in it
   */
  static Path2D of(String outline) {
    OutlinePath reader = new OutlinePath(outline);
    while (reader.tokens.find()) reader.command(reader.tokens.group());
    return reader.path;
  }

  private void command(String name) {
    switch (name) {
      case "M" -> {
        x = 0;
        y = 0;
        double[] p = points(1);
        path.moveTo(p[0], p[1]);
      }
      case "m" -> {
        double[] p = points(1);
        path.moveTo(p[0], p[1]);
      }
      case "l" -> {
        double[] p = points(1);
        path.lineTo(p[0], p[1]);
      }
      case "q" -> {
        double[] p = points(2);
        path.quadTo(p[0], p[1], p[2], p[3]);
      }
      case "c" -> {
        double[] p = points(3);
        path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
      }
      case "z" -> {
        path.closePath();
        x = path.getCurrentPoint().getX();
        y = path.getCurrentPoint().getY();
      }
      default -> throw new IllegalArgumentException("no outline has the command " + name);
    }
  }

  /** So many points, each counted from the present one; the last is the next present one. */
  private double[] points(int count) {
    double[] p = new double[2 * count];
    for (int k = 0; k < p.length; k++) {
      tokens.find();
      p[k] = Double.parseDouble(tokens.group()) + (k % 2 == 0 ? x : y);
    }
    x = p[p.length - 2];
    y = p[p.length - 1];
    return p;
  }
}
