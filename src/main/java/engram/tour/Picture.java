package engram.tour;

import engram.files.WholeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Saves an image as PNG, whole or not at all. */
public final class Picture {
  private Picture() {}

  public static void save(Image image, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.write(file, part -> ImageIO.write(opaque(image), "png", part.toFile()));
  }

  /** A window has no transparency, and a file without it is smaller. */
  private static BufferedImage opaque(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    return SwingFXUtils.fromFXImage(
        image, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
  }
}
