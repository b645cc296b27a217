package engram.ui.export;

import engram.export.picture.Artwork;
import engram.export.picture.Faces;
import engram.export.picture.PictureFormat;
import engram.ui.paint.FineCanvas;
import engram.ui.paint.GraphicsDrawing;
import engram.ui.paint.PaintedPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * A picture of the window as it was asked for.
 *
 * @param scale pixels for each of the window, 1 to {@link PictureFormat#LARGEST_SCALE}
 * @param numbers whether all numbers are written
 * @param ground behind what is painted
 */
public record WantedPicture(
    PictureSource source, PictureFormat format, int scale, boolean numbers, Color ground) {

  /** Around what is painted, as a pane has it. */
  private static final double MARGIN = 13;

  /** Writes a picture that is ready. */
  @FunctionalInterface
  public interface Writing {
    void write(Path file) throws IOException;
  }

  /** As pixels, for the clipboard. */
  public WritableImage pixels() {
    if (asSeen()) return FineSnapshot.of(source.node(), scale, ground);
    return SwingFXUtils.toFXImage(artwork(new Faces()).pixels(scale), null);
  }

  /** As pixels for paper: as many as there are of a picture. */
  public WritableImage finest() {
    return new WantedPicture(
            source, PictureFormat.PNG, PictureFormat.LARGEST_SCALE, numbers, ground)
        .pixels();
  }

  /** Pixels of controls are those that JavaFX draws. */
  private boolean asSeen() {
    return source.painted().isEmpty() || (source.node() instanceof FineCanvas && !numbers);
  }

  /** Takes it as it is now, on JavaFX's thread; what comes back writes it on any one. */
  public Writing take() {
    if (format == PictureFormat.PNG) {
      BufferedImage image = FineSnapshot.opaque(pixels());
      return file -> PictureFormat.writePng(image, file);
    }
    Faces faces = new Faces();
    Artwork art = artwork(faces);
    byte[] bytes = format.bytes(art, faces, 1);
    return file -> PictureFormat.write(bytes, file);
  }

  private Artwork artwork(Faces faces) {
    PaintedPicture painted = source.painted().orElseThrow();
    double width = source.width();
    double height = source.height();
    return new Artwork(
        width + 2 * MARGIN,
        height + 2 * MARGIN,
        GraphicsDrawing.awt(ground),
        g -> {
          GraphicsDrawing to = new GraphicsDrawing(g, faces);
          to.translate(MARGIN, MARGIN);
          painted.paint(to, width, height, numbers);
        });
  }
}
