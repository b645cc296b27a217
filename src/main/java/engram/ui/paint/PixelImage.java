package engram.ui.paint;

import java.util.function.IntUnaryOperator;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Draws a square of pixels at any size, each with a sharp edge. */
public final class PixelImage {
  private int[] argb = {};

  /**
   * @param colors 0xAArrggbb of each pixel, row by row from the top left
   */
  public void paint(
      GraphicsContext gc, int side, IntUnaryOperator colors, double x, double y, double size) {
    paint(new CanvasDrawing(gc), side, colors, x, y, size);
  }

  /** The same on anything. */
  public void paint(
      Drawing to, int side, IntUnaryOperator colors, double x, double y, double size) {
    // the canvas draws later: an image that was handed over must not change until then
    WritableImage image = new WritableImage(side, side);
    if (argb.length != side * side) argb = new int[side * side];
    for (int pixel = 0; pixel < argb.length; pixel++) argb[pixel] = colors.applyAsInt(pixel);
    image
        .getPixelWriter()
        .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), argb, 0, side);
    to.drawImage(image, x, y, size, size, false);
  }
}
