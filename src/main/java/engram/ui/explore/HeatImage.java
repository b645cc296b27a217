package engram.ui.explore;

import engram.inspect.landscape.LossLandscape;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The colours of a landscape, smooth between its points; made anew only for another landscape. */
final class HeatImage {
  /** Pixels a side: the canvas enlarges it. */
  private static final int PIXELS = 240;

  private final int[] pixels = new int[PIXELS * PIXELS];
  private final WritableImage image = new WritableImage(PIXELS, PIXELS);
  private LossLandscape shown;
  private int shownHigh;

  /** Without colour where the loss is not finite. */
  Image of(LossLandscape map, LossScale scale, LossRamp ramp) {
    if (map == shown && ramp.pixel(1) == shownHigh) return image;
    for (int row = 0; row < PIXELS; row++) {
      double y = 1 - (row + 0.5) / PIXELS;
      for (int column = 0; column < PIXELS; column++) {
        double loss = map.lossAt((column + 0.5) / PIXELS, y);
        pixels[row * PIXELS + column] = Double.isNaN(loss) ? 0 : ramp.pixel(scale.share(loss));
      }
    }
    image
        .getPixelWriter()
        .setPixels(0, 0, PIXELS, PIXELS, PixelFormat.getIntArgbInstance(), pixels, 0, PIXELS);
    shown = map;
    shownHigh = ramp.pixel(1);
    return image;
  }
}
