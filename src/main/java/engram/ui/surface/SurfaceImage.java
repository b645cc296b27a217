package engram.ui.surface;

import engram.inspect.surface.HeatScale;
import engram.inspect.surface.OutputSurface;
import engram.ui.paint.Palette;
import engram.ui.paint.SurfacePixels;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** An output surface as an image; made anew only if it would be another. */
public final class SurfaceImage {
  private static final int LEAST = 60;

  /** More pixels a side are not worth their time: the canvas enlarges it. */
  private static final int MOST = 420;

  private WritableImage image = new WritableImage(1, 1);
  private Key shown;

  private record Key(
      OutputSurface surface,
      int output,
      Optional<HeatScale> scale,
      boolean discrete,
      Palette palette,
      int size) {}

  /**
   * @param side pixels a side that it is shown with
   */
  Image of(SurfacePicture picture, Palette palette, double side) {
    return of(
        new Key(
            picture.surface(),
            picture.output(),
            picture.scale(),
            picture.discrete(),
            palette,
            size(side)));
  }

  /** The regions of all classes. */
  public Image regions(OutputSurface surface, Palette palette, double side) {
    return of(new Key(surface, 0, Optional.empty(), false, palette, size(side)));
  }

  private static int size(double side) {
    return (int) Math.max(LEAST, Math.min(MOST, side));
  }

  private Image of(Key key) {
    if (key.equals(shown)) return image;
    int size = key.size;
    if (image.getWidth() != size) image = new WritableImage(size, size);
    int[] pixels =
        SurfacePixels.of(key.surface, key.output, key.scale, key.discrete, key.palette, size);
    image
        .getPixelWriter()
        .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), pixels, 0, size);
    shown = key;
    return image;
  }
}
