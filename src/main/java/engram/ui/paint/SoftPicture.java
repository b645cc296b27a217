package engram.ui.paint;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A few large pixels of ink as a picture without edges, on nothing: it can be drawn at any size.
 */
public final class SoftPicture {
  /** Pixels of the picture for each of ink, across and down. */
  private static final int FINER = 4;

  private SoftPicture() {}

  /**
   * Draws the ink of a square.
   *
   * @param ink side² shares, 0 … 1, row by row from the top left
   */
  public static Image of(double[] ink, Color color) {
    int side = (int) Math.rint(Math.sqrt(ink.length));
    int size = side * FINER;
    double[][] weights = new double[size][side];
    for (int k = 0; k < size; k++) {
      double place = (k + 0.5) / FINER - 0.5;
      for (int i = 0; i < side; i++) weights[k][i] = cubic(Math.abs(place - i));
    }
    double[][] across = new double[side][size];
    for (int row = 0; row < side; row++) {
      for (int x = 0; x < size; x++) {
        for (int i = 0; i < side; i++) across[row][x] += weights[x][i] * ink[row * side + i];
      }
    }
    int rgb = Palette.argb(color) & 0xffffff;
    int[] pixels = new int[size * size];
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double share = 0;
        for (int i = 0; i < side; i++) share += weights[y][i] * across[i][x];
        int alpha = (int) Math.rint(255 * Math.max(0, Math.min(1, share)));
        pixels[y * size + x] = alpha << 24 | rgb;
      }
    }
    WritableImage image = new WritableImage(size, size);
    image
        .getPixelWriter()
        .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
    return image;
  }

  /** Catmull and Rom's: 1 at 0, 0 at 1 and beyond 2. */
  private static double cubic(double x) {
    if (x >= 2) return 0;
    return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
  }
}
