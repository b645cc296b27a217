package engram.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * A picture that can be drawn at any size.
 *
 * @param width in units, each a pixel of the window or a point of a page
 * @param ground its colour behind all
 * @param content draws the rest
 */
public record Artwork(double width, double height, Color ground, Consumer<Graphics2D> content) {
  /**
   * @throws IllegalArgumentException if it has no size
   */
  public Artwork {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException(
          "no picture is " + width + " wide and " + height + " high");
    }
  }

  /**
   * As pixels, drawn at that size: larger pictures have more to see, not larger pixels.
   *
   * @param scale pixels for each unit
   */
  public BufferedImage pixels(double scale) {
    int across = Math.max(1, (int) Math.ceil(width * scale));
    int down = Math.max(1, (int) Math.ceil(height * scale));
    BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    draw(g);
    g.dispose();
    return image;
  }

  void draw(Graphics2D g) {
    g.setPaint(ground);
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    content.accept(g);
  }
}
