package engram.ui.paint;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/** A small square of values as a picture: orange below zero, blue above. */
public final class SignedMap {
  private SignedMap() {}

  /**
   * One pixel a value.
   *
   * @param values rows from below, each from the left; −1 … 1
   * @param size values a side
   */
  public static Image of(double[] values, int size, Palette palette) {
    WritableImage image = new WritableImage(size, size);
    for (int i = 0; i < values.length; i++) {
      image.getPixelWriter().setColor(i % size, size - 1 - i / size, palette.signed(values[i]));
    }
    return image;
  }
}
