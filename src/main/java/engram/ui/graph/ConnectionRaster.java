package engram.ui.graph;

import java.util.Arrays;

/**
 * Draws connections into an array of pixels, smooth at the edges. A curve is followed column by
 * column and covers, in each, the pixels within half its thickness of it: several times as fast as
 * stroking a path on the software pipeline, where hundreds of curves would cost the frame.
 *
 * <p>Pixels are opaque, {@code 0xFFrrggbb}, row by row.
 */
final class ConnectionRaster implements Connection.Strokes {
  private static final int OPAQUE = 0xFF000000;
  private static final int RED_BLUE = 0xFF00FF;
  private static final int GREEN = 0x00FF00;

  private final int[] pixels;
  private final int width;
  private final int height;

  /**
   * @param pixels at least width · height, written to
   */
  ConnectionRaster(int[] pixels, int width, int height) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  void fill(int rgb) {
    Arrays.fill(pixels, 0, width * height, OPAQUE | rgb);
  }

  /**
   * A connection (see {@link Connection}) in pixels.
   *
   * @param x1 greater than x0
   * @param thickness in pixels; below 1 the curve gets paler instead of thinner
   * @param opacity 0 … 1
   */
  @Override
  public void draw(
      double x0, double y0, double x1, double y1, double thickness, int rgb, double opacity) {
    int first = (int) Math.max(0, Math.floor(x0));
    int last = (int) Math.min(width - 1, Math.ceil(x1) - 1);
    double rise = y1 - y0;
    double margin = thickness + 1;
    if (Math.max(y0, y1) + margin < 0 || Math.min(y0, y1) - margin > height) return;
    double inverse = 1 / (x1 - x0);
    double half = Math.max(1, thickness) / 2 + 0.5;
    double alpha = 256 * opacity * Math.min(1, thickness);
    for (int x = first; x <= last; x++) {
      double u = Math.max(0, Math.min(1, (x + 0.5 - x0) * inverse));
      double slope = rise * Connection.slope(u) * inverse;
      double cosine = 1 / Math.sqrt(1 + slope * slope);
      column(x, y0 + rise * Connection.rise(u) - 0.5, half, cosine, alpha, rgb);
    }
  }

  /** Covers the pixels of one column around the height y, where the distance is |Δy| · cosine. */
  private void column(int x, double y, double half, double cosine, double alpha, int rgb) {
    double reach = half / cosine;
    int top = (int) Math.max(0, Math.ceil(y - reach));
    int bottom = (int) Math.min(height - 1, Math.floor(y + reach));
    for (int row = top; row <= bottom; row++) {
      double coverage = half - Math.abs(row - y) * cosine;
      int a = (int) (coverage < 1 ? coverage * alpha : alpha);
      int at = row * width + x;
      pixels[at] = blend(pixels[at], rgb, a);
    }
  }

  /**
   * @param a share of the colour that comes on top, of 256
   */
  private static int blend(int under, int over, int a) {
    int redBlue = under & RED_BLUE;
    int green = under & GREEN;
    redBlue += (((over & RED_BLUE) - redBlue) * a) >> 8;
    green += (((over & GREEN) - green) * a) >> 8;
    return OPAQUE | (redBlue & RED_BLUE) | (green & GREEN);
  }
}
