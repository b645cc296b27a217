package engram.ui.paint;

/** The colours of {@link Palette#signed} as pixels, in fine steps. */
public final class SignedPixels {
  private static final int STEPS = 127;

  private final int[] pixels = new int[2 * STEPS + 1];

  public SignedPixels(Palette palette) {
    for (int k = 0; k < pixels.length; k++) {
      pixels[k] = Palette.argb(palette.signed((double) (k - STEPS) / STEPS));
    }
  }

  /** For a value from −1 to 1; beyond is as at the ends. */
  public int of(double value) {
    double clamped = value > -1 ? Math.min(1, value) : -1;
    return pixels[(int) Math.rint(clamped * STEPS) + STEPS];
  }
}
