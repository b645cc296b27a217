package engram.tour;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/**
 * How much of a picture another one changes, as it is seen from the last row: the share of the
 * pixels whose grey (luma by BT.601, 0 … 255) differs by more than {@link #LEAST} levels.
 */
public final class ChangedShare {
  /** Grey levels: what differs less is not seen from far. */
  public static final int LEAST = 40;

  private ChangedShare() {}

  /** Of two pictures of one size. */
  public static double of(Image before, Image after) {
    return of(before, after, new Rectangle2D(0, 0, before.getWidth(), before.getHeight()));
  }

  /**
   * Of a part of two pictures.
   *
   * @param part in pixels, inside both
   * @return 0 … 1
   */
  public static double of(Image before, Image after, Rectangle2D part) {
    PixelReader first = before.getPixelReader();
    PixelReader second = after.getPixelReader();
    long changed = 0;
    long all = 0;
    for (int y = (int) part.getMinY(); y < (int) part.getMaxY(); y++) {
      for (int x = (int) part.getMinX(); x < (int) part.getMaxX(); x++) {
        all++;
        if (Math.abs(grey(first.getArgb(x, y)) - grey(second.getArgb(x, y))) > LEAST) changed++;
      }
    }
    return all == 0 ? 0 : (double) changed / all;
  }

  private static double grey(int argb) {
    return 0.299 * (argb >> 16 & 0xff) + 0.587 * (argb >> 8 & 0xff) + 0.114 * (argb & 0xff);
  }
}
