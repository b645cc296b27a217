package engram.ui.explore;

import engram.ui.paint.Palette;
import javafx.scene.paint.Color;

/** From the card's colour in the valleys to violet on the heights: neither weight nor class. */
final class LossRamp {
  private static final int STEPS = 256;
  private static final Color LIGHT = Color.web("#6f6a9c");
  private static final Color DARK = Color.web("#8e88c0");

  /** How far a line stands out from its ground towards the text. */
  private static final double LINE = 0.4;

  private final Palette palette;
  private final Color high;
  private final int[] argb = new int[STEPS];

  LossRamp(Palette palette) {
    this.palette = palette;
    high = Palette.contrast(palette.card(), Color.WHITE) < 2 ? LIGHT : DARK;
    for (int k = 0; k < STEPS; k++) argb[k] = toArgb(ground((double) k / (STEPS - 1)));
  }

  /**
   * @param share of the scale, 0 … 1
   */
  Color ground(double share) {
    return palette.card().interpolate(high, share);
  }

  Color line(double share) {
    return ground(share).interpolate(palette.text(), LINE);
  }

  /** The ground as a pixel. */
  int pixel(double share) {
    return argb[(int) Math.rint(share * (STEPS - 1))];
  }

  private static int toArgb(Color color) {
    int red = (int) Math.rint(255 * color.getRed());
    int green = (int) Math.rint(255 * color.getGreen());
    int blue = (int) Math.rint(255 * color.getBlue());
    return 0xff000000 | red << 16 | green << 8 | blue;
  }
}
