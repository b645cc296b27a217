package engram.ui.memory.spacing;

import engram.ui.paint.LightRamp;
import engram.ui.paint.Palette;
import javafx.scene.paint.Color;

/** From dark to bright by how close something comes to the best. */
final class ShareRamp {
  /** What is darkest: that share of the best, or less. */
  static final double DARKEST = 0.4;

  private static final int STEPS = 256;
  private static final int[] PIXELS = new int[STEPS + 1];

  static {
    for (int k = 0; k <= STEPS; k++) PIXELS[k] = Palette.argb(LightRamp.at((double) k / STEPS));
  }

  private ShareRamp() {}

  /**
   * How far up the ramp a share of the best is, 0 … 1: the closer to the best, the finer, since the
   * top of the ridge is flat.
   */
  static double place(double share) {
    double above = Math.max(0, Math.min(1, (share - DARKEST) / (1 - DARKEST)));
    return above * above;
  }

  /** Of a place, 0 … 1. */
  static Color color(double place) {
    return LightRamp.at(place);
  }

  /** 0xffrrggbb of a share of the best. */
  static int pixel(double share) {
    return PIXELS[(int) Math.rint(place(share) * STEPS)];
  }
}
