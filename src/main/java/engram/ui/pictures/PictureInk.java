package engram.ui.pictures;

import engram.inspect.surface.Pixels;
import java.util.Arrays;
import java.util.Optional;

/**
 * Brings a picture to the pad's grid, as {@link engram.data.Handwriting} does with strokes: ink is
 * what differs from the paper, be it dark on light or light on dark, whose grey is the median of
 * the rim; what is inked is centred, as high as the grid and in its own proportions, but at most
 * 20/32 as wide; and each pixel is the mean of the ink that lies in it.
 */
final class PictureInk {
  private static final double WIDEST = 20.0 / 32;

  /** What differs less from the paper than this share of the greatest difference is no ink. */
  private static final double FAINT = 0.25;

  /** A picture whose greys differ less has nothing on it. */
  private static final double LEAST_CONTRAST = 0.1;

  private final int width;
  private final int height;
  private final double[] ink;

  private PictureInk(PictureFile.Grey grey) {
    width = grey.width();
    height = grey.height();
    double paper = paper(grey);
    ink = new double[width * height];
    double darker = 0;
    double lighter = 0;
    for (double value : grey.values()) {
      darker = Math.max(darker, paper - value);
      lighter = Math.max(lighter, value - paper);
    }
    boolean light = lighter > darker;
    double most = Math.max(darker, lighter);
    if (most < LEAST_CONTRAST) return;
    for (int k = 0; k < ink.length; k++) {
      double difference = light ? grey.values()[k] - paper : paper - grey.values()[k];
      double share = difference / most;
      ink[k] = share < FAINT ? 0 : share;
    }
  }

  private static double paper(PictureFile.Grey grey) {
    int width = grey.width();
    int height = grey.height();
    double[] rim = new double[2 * width + 2 * height];
    int at = 0;
    for (int x = 0; x < width; x++) {
      rim[at++] = grey.values()[x];
      rim[at++] = grey.values()[(height - 1) * width + x];
    }
    for (int y = 0; y < height; y++) {
      rim[at++] = grey.values()[y * width];
      rim[at++] = grey.values()[y * width + width - 1];
    }
    Arrays.sort(rim);
    return rim[rim.length / 2];
  }

  /**
   * How much each pixel of the grid is inked, 0 … 1; empty if nothing is on the picture.
   *
   * @param side of the grid
   */
  static Optional<Pixels> of(PictureFile.Grey grey, int side) {
    return new PictureInk(grey).pixels(side);
  }

  private Optional<Pixels> pixels(int side) {
    int left = width;
    int right = -1;
    int top = height;
    int bottom = -1;
    for (int k = 0; k < ink.length; k++) {
      if (ink[k] == 0) continue;
      left = Math.min(left, k % width);
      right = Math.max(right, k % width);
      top = Math.min(top, k / width);
      bottom = Math.max(bottom, k / width);
    }
    if (right < 0) return Optional.empty();
    double wide = right + 1 - left;
    double high = bottom + 1 - top;
    // source pixels in one of the grid
    double scale = Math.max(high / side, wide / (WIDEST * side));
    double x = left + wide / 2 - scale * side / 2;
    double y = top + high / 2 - scale * side / 2;
    double[] shares = new double[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        shares[row * side + column] = mean(x + column * scale, y + row * scale, scale);
      }
    }
    double most = Arrays.stream(shares).max().orElse(0);
    for (int k = 0; k < shares.length; k++) shares[k] = Math.min(1, shares[k] / most);
    return Optional.of(new Pixels(side, shares));
  }

  /** Of the ink in a square, parts of pixels by their areas; what is outside is paper. */
  private double mean(double x, double y, double side) {
    double sum = 0;
    int lastRow = (int) Math.min(height - 1, Math.ceil(y + side) - 1);
    int lastColumn = (int) Math.min(width - 1, Math.ceil(x + side) - 1);
    for (int row = (int) Math.max(0, Math.floor(y)); row <= lastRow; row++) {
      double rows = Math.min(row + 1, y + side) - Math.max(row, y);
      for (int column = (int) Math.max(0, Math.floor(x)); column <= lastColumn; column++) {
        double columns = Math.min(column + 1, x + side) - Math.max(column, x);
        sum += rows * columns * ink[row * width + column];
      }
    }
    return sum / (side * side);
  }
}
