package engram.ui.paint;

import javafx.scene.paint.Color;

/**
 * From dark to bright in even steps of lightness, for eyes of every kind (viridis), the same in
 * both themes.
 */
public final class LightRamp {
  private static final Color[] STOPS = {
    Color.web("#440154"),
    Color.web("#472d7b"),
    Color.web("#3b528b"),
    Color.web("#2c728e"),
    Color.web("#21918c"),
    Color.web("#28ae80"),
    Color.web("#5ec962"),
    Color.web("#addc30"),
    Color.web("#fde725")
  };

  private LightRamp() {}

  /**
   * @param share 0 … 1
   */
  public static Color at(double share) {
    double at = share * (STOPS.length - 1);
    int below = Math.min(STOPS.length - 2, (int) at);
    return STOPS[below].interpolate(STOPS[below + 1], at - below);
  }
}
