package engram.ui.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a PNG or JPEG picture as grey values. Its size is read first, and of a large one only every
 * so many pixels, so that no picture takes more memory than a small one.
 */
final class PictureFile {
  /** Pixels of a side of a picture that is taken. */
  static final int MOST_SIDE = 20_000;

  /** A progressive JPEG is decoded whole whatever is asked of it. */
  static final long MOST_PROGRESSIVE = 16_000_000;

  /** Of a side of what is read. */
  private static final int READ_SIDE = 1000;

  private static final Set<String> FORMATS = Set.of("png", "jpeg");
  private static final int PROGRESSIVE = 0xC2;

  private PictureFile() {}

  /** Why a picture is not taken; its texts are below {@code picture-file}. */
  enum Refusal {
    UNREADABLE,
    LARGE,
    BLANK,
    NO_PICTURES
  }

  /** A picture that is not taken. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    final Refusal refusal;

    Refused(Refusal refusal, Throwable cause) {
      super(cause);
      this.refusal = refusal;
    }

    /** The end of the key of its sentence. */
    String key() {
      return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * How bright each pixel is.
   *
   * @param values 0, black, to 1, white, row by row from the top left
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once, read only
  record Grey(int width, int height, double[] values) {}

  /** Whether a file of that name is one. */
  static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
  }

  /**
   * @throws Refused if it can't be read, or is too large
   */
  static Grey read(Path file) throws Refused {
    if (!Files.isRegularFile(file)) throw new Refused(Refusal.UNREADABLE, null);
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return read(reader, in);
          }
        } finally {
          reader.dispose();
        }
      }
      throw new Refused(Refusal.UNREADABLE, null);
    } catch (IOException | RuntimeException e) {
      // decoders throw any exception at damaged files
      throw new Refused(Refusal.UNREADABLE, e);
    }
  }

  private static Grey read(ImageReader reader, ImageInputStream in) throws IOException, Refused {
    boolean progressive = isProgressive(in);
    reader.setInput(in, true, true);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    boolean large = width > MOST_SIDE || height > MOST_SIDE;
    if (large || progressive && (long) width * height > MOST_PROGRESSIVE) {
      throw new Refused(Refusal.LARGE, null);
    }
    int step = 1 + (Math.max(width, height) - 1) / READ_SIDE;
    ImageReadParam some = reader.getDefaultReadParam();
    some.setSourceSubsampling(step, step, 0, 0);
    return grey(reader.read(0, some));
  }

  /** By its first frame; leaves the stream where it was. */
  private static boolean isProgressive(ImageInputStream in) throws IOException {
    long start = in.getStreamPosition();
    try {
      if (in.read() != 0xFF || in.read() != 0xD8) return false;
      while (in.read() == 0xFF) {
        int marker = in.read();
        while (marker == 0xFF) marker = in.read();
        boolean frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return (marker & 0xC3) == PROGRESSIVE;
        int length = in.readUnsignedShort();
        if (length < 2) return false;
        in.skipBytes(length - 2);
      }
      return false;
    } finally {
      in.seek(start);
    }
  }

  /** As an eye weighs colours (ITU-R BT.601), on white where it can be seen through. */
  private static Grey grey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    double[] values = new double[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = image.getRGB(x, y);
        double light =
            0.299 * (argb >> 16 & 0xFF) + 0.587 * (argb >> 8 & 0xFF) + 0.114 * (argb & 0xFF);
        double opaque = (argb >>> 24) / 255.0;
        values[y * width + x] = opaque * light / 255 + 1 - opaque;
      }
    }
    return new Grey(width, height, values);
  }
}
