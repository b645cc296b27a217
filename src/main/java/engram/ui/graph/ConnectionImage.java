package engram.ui.graph;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The picture of the connections, one pixel of the screen a pixel. Two buffers take turns, so that
 * the one being shown is never written to.
 */
final class ConnectionImage {
  private final Buffer[] buffers = new Buffer[2];
  private int turn;

  /** The buffer to draw into next, of that size in pixels. */
  ConnectionRaster begin(int width, int height) {
    turn = 1 - turn;
    Buffer buffer = buffers[turn];
    if (buffer == null || buffer.width != width || buffer.height != height) {
      buffer = new Buffer(width, height);
      buffers[turn] = buffer;
    }
    return buffer.raster;
  }

  /** What was drawn since {@link #begin}. */
  Image end() {
    Buffer buffer = buffers[turn];
    buffer.pixels.updateBuffer(all -> null);
    return buffer.image;
  }

  private static final class Buffer {
    final int width;
    final int height;
    final ConnectionRaster raster;
    final PixelBuffer<IntBuffer> pixels;
    final WritableImage image;

    Buffer(int width, int height) {
      this.width = width;
      this.height = height;
      int[] array = new int[width * height];
      raster = new ConnectionRaster(array, width, height);
      pixels =
          new PixelBuffer<>(
              width, height, IntBuffer.wrap(array), PixelFormat.getIntArgbPreInstance());
      image = new WritableImage(pixels);
    }
  }
}
