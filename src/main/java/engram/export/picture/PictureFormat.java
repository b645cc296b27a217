package engram.export.picture;

import engram.data.Identified;
import engram.files.WholeFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What a picture that stands still can be written as. */
public enum PictureFormat implements Identified {
  PNG,
  SVG,
  PDF;

  /** The largest picture in pixels has as many pixels for each unit. */
  public static final int LARGEST_SCALE = 4;

  /** How the names of such files end. */
  public String ending() {
    return "." + id();
  }

  /**
   * Writes a picture, whole or not at all.
   *
   * @param faces those of its texts
   * @param scale pixels for each unit; SVG and PDF are as sharp at any size
   * @throws IOException if it can't be written; what was there before stays
   */
  public void write(Artwork art, Faces faces, double scale, Path file) throws IOException {
    write(bytes(art, faces, scale), file);
  }

  /** What stands in the file. */
  public byte[] bytes(Artwork art, Faces faces, double scale) {
    try {
      return switch (this) {
        case PNG -> png(art.pixels(scale));
        case SVG -> SvgPicture.of(art);
        case PDF -> PdfPicture.of(art, faces);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file yet
    }
  }

  /** Writes what {@link #bytes} gave, whole or not at all. */
  public static void write(byte[] picture, Path file) throws IOException {
    WholeFile.write(file, part -> Files.write(part, picture));
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /** Writes what is in pixels already. */
  public static void writePng(BufferedImage image, Path file) throws IOException {
    write(png(image), file);
  }
}
