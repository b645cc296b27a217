package engram.ui.graph;

import engram.inspect.surface.NeuronMaps;
import engram.ui.paint.SignedPixels;

/** One neuron's map as pixels, its corners rounded. */
public final class NeuronMapTile {
  /** Radius of the corners, as a share of the side. */
  static final double CORNER = 0.2;

  private NeuronMapTile() {}

  /**
   * Writes a square of pixels, orange negative and blue positive; without colour where the neuron
   * shows no number.
   *
   * @param layer −1 for the inputs
   * @param pixels receives them
   * @param at the place of the first pixel, at the upper left
   * @param scan pixels from one row to the next
   */
  static void write(
      NeuronMaps maps,
      int layer,
      int unit,
      SignedPixels colours,
      int size,
      int[] pixels,
      int at,
      int scan) {
    double full = maps.full(layer);
    for (int y = 0; y < size; y++) {
      double up = 1 - (y + 0.5) / size;
      for (int x = 0; x < size; x++) {
        double value = maps.between(layer, unit, (x + 0.5) / size, up) / full;
        int alpha = alpha(x, y, size);
        pixels[at + y * scan + x] =
            Double.isNaN(value) ? 0 : (colours.of(value) & 0xffffff) | alpha << 24;
      }
    }
  }

  /** 255 inside, less at the rounded corners. */
  public static int alpha(int x, int y, int size) {
    double radius = CORNER * size;
    double dx = Math.max(0, Math.abs(x + 0.5 - size / 2.0) - (size / 2.0 - radius));
    double dy = Math.max(0, Math.abs(y + 0.5 - size / 2.0) - (size / 2.0 - radius));
    double inside = radius - Math.hypot(dx, dy) + 0.5;
    return (int) Math.rint(255 * Math.max(0, Math.min(1, inside)));
  }
}
