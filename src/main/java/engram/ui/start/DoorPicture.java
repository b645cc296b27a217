package engram.ui.start;

import engram.ui.paint.Palette;
import javafx.scene.canvas.GraphicsContext;

/** What is seen of the place behind a door; it lives as long as the first screen is there. */
interface DoorPicture extends AutoCloseable {
  /**
   * Fills a rectangle from 0, 0 on, which is empty.
   *
   * @param seconds since the screen was opened
   * @param pixelScale physical pixels in one of the window
   */
  void paint(
      GraphicsContext g,
      Palette palette,
      double width,
      double height,
      double seconds,
      double pixelScale);

  @Override
  default void close() {}
}
