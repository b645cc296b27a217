package engram.ui.paint;

import javafx.scene.paint.Color;

/** From paper to ink, in fine steps. */
public final class InkRamp {
  private static final int STEPS = 64;

  private final int[] pixels = new int[STEPS + 1];

  public InkRamp(Palette palette) {
    for (int k = 0; k <= STEPS; k++) {
      Color color = palette.card().interpolate(palette.text(), (double) k / STEPS);
      pixels[k] = Palette.argb(color);
    }
  }

  /** 0xAArrggbb for a share of ink, 0 … 1. */
  public int pixel(double share) {
    return pixels[(int) Math.rint(Math.max(0, Math.min(1, share)) * STEPS)];
  }
}
