package engram.ui.paint;

import javafx.scene.paint.Color;

/** The colours of {@link Palette#signed} in fine steps, and the ink to write on each. */
public final class SignedRamp {
  private static final int STEPS = 64;

  private final Color[] fills = new Color[2 * STEPS + 1];
  private final Color[] inks = new Color[2 * STEPS + 1];

  public SignedRamp(Palette palette) {
    for (int k = 0; k < fills.length; k++) {
      fills[k] = palette.signed((double) (k - STEPS) / STEPS);
      inks[k] = Palette.inkOn(fills[k]);
    }
  }

  /** For a value from −1 to 1. */
  public Color fill(double value) {
    return fills[index(value)];
  }

  /** The readable colour on {@link #fill}. */
  public Color ink(double value) {
    return inks[index(value)];
  }

  private static int index(double value) {
    double clamped = value > -1 ? Math.min(1, value) : -1;
    return (int) Math.rint(clamped * STEPS) + STEPS;
  }
}
