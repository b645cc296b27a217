package engram.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import engram.inspect.surface.Pixels;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
  @TempDir Path folder;

  /** A bar of twice its width, away from the middle. */
  private static BufferedImage bar(int type, Color paper, Color ink) {
    BufferedImage image = new BufferedImage(300, 200, type);
    Graphics2D g = image.createGraphics();
    g.setColor(paper);
    g.fillRect(0, 0, 300, 200);
    g.setColor(ink);
    g.fillRect(20, 30, 40, 80);
    g.dispose();
    return image;
  }

  private Path write(BufferedImage image, String format) throws IOException {
    Path file = folder.resolve("a." + format);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }

  private static Pixels pixels(Path file) throws PictureFile.Refused {
    return PictureInk.of(PictureFile.read(file), 8).orElseThrow();
  }

  /** Half as wide as high: four of eight columns, in the middle. */
  private static void isBar(Pixels pixels) {
    for (int pixel = 0; pixel < 64; pixel++) {
      boolean inside = pixel % 8 >= 2 && pixel % 8 < 6;
      assertThat(pixels.get(pixel)).as("%d", pixel).isCloseTo(inside ? 1 : 0, within(0.02));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "png, FFFFFF, 000000",
    "png, 000000, FFFFFF",
    "jpg, FFEEDD, 223344",
    "png, 808080, C0C0C0"
  })
  void whatIsInkedIsCentredAndBroughtToOneSize(String format, String paper, String ink)
      throws Exception {
    BufferedImage image =
        bar(
            BufferedImage.TYPE_INT_RGB,
            new Color(Integer.parseInt(paper, 16)),
            new Color(Integer.parseInt(ink, 16)));
    isBar(pixels(write(image, format)));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void everyKindOfPngIsRead(int type) throws Exception {
    isBar(pixels(write(bar(type, Color.WHITE, Color.BLACK), "png")));
  }

  @Test
  void whatCanBeSeenThroughIsPaper() throws Exception {
    Color none = new Color(0, 0, 0, 0);
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setColor(none);
    g.fillRect(0, 0, 300, 200);
    g.setColor(Color.BLACK);
    g.fillRect(20, 30, 40, 80);
    g.dispose();
    isBar(pixels(write(image, "png")));
  }

  @Test
  void aWidePictureStaysWithinTheWidthOfSamples() throws Exception {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(10, 40, 80, 20);
    g.dispose();
    Pixels pixels = pixels(write(image, "png"));
    for (int row = 0; row < 8; row++) {
      assertThat(pixels.get(row * 8)).isZero();
      assertThat(pixels.get(row * 8 + 7)).isZero();
    }
    assertThat(pixels.get(3 * 8 + 4)).isEqualTo(1);
  }

  /** A PNG whose rows are all 0, or that has none. */
  private Path png(int width, int height, int rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {1, 0, 0, 0, 0});
    chunk(out, "IHDR", header.toByteArray());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      byte[] row = new byte[rows == 0 ? 0 : 1 + (width + 7) / 8];
      for (int k = 0; k < rows; k++) deflater.write(row);
    }
    chunk(out, "IDAT", packed.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return Files.write(folder.resolve("b.png"), bytes.toByteArray());
  }

  private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    crc.update(data);
    out.writeInt(data.length);
    out.write(type);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }

  private static PictureFile.Refusal refused(Path file) {
    return catchThrowableOfType(PictureFile.Refused.class, () -> PictureFile.read(file)).refusal;
  }

  /** Some of its pixels are read, however many it has. */
  @Test
  void aHugePictureIsReadInParts() throws Exception {
    PictureFile.Grey grey = PictureFile.read(png(20_000, 2_000, 2_000));
    assertThat(grey.width()).isEqualTo(1000);
    assertThat(grey.height()).isEqualTo(100);
    assertThat(PictureInk.of(grey, 8)).isEmpty();
    assertThat(PictureFile.read(png(1, 1, 1)).values()).containsExactly(0);
  }

  @Test
  void whatIsTooLargeOrNoPictureIsRefused() throws Exception {
    assertThat(refused(png(20_001, 1, 1))).isEqualTo(PictureFile.Refusal.LARGE);
    assertThat(refused(png(Integer.MAX_VALUE, Integer.MAX_VALUE, 0)))
        .isEqualTo(PictureFile.Refusal.LARGE);
    assertThat(refused(folder)).isEqualTo(PictureFile.Refusal.UNREADABLE);
    assertThat(refused(folder.resolve("none.png"))).isEqualTo(PictureFile.Refusal.UNREADABLE);
    Path text = Files.writeString(folder.resolve("a.png"), "a,b\n1,2\n");
    assertThat(refused(text)).isEqualTo(PictureFile.Refusal.UNREADABLE);
    Path gif = write(bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK), "gif");
    assertThat(refused(gif)).isEqualTo(PictureFile.Refusal.UNREADABLE);
  }

  @Test
  void aProgressiveJpegIsReadUpToItsBound() throws Exception {
    isBar(pixels(progressive(bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK))));
    byte[] bytes = Files.readAllBytes(folder.resolve("p.jpg"));
    int frame = 0;
    while ((bytes[frame] & 0xFF) != 0xFF || (bytes[frame + 1] & 0xFF) != 0xC2) frame++;
    // 16384 × 16384
    bytes[frame + 5] = 0x40;
    bytes[frame + 7] = 0x40;
    assertThat(refused(Files.write(folder.resolve("q.jpg"), bytes)))
        .isEqualTo(PictureFile.Refusal.LARGE);
  }

  private Path progressive(BufferedImage image) throws IOException {
    Path file = folder.resolve("p.jpg");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void damagedPicturesAreReadOrRefused(String format) throws Exception {
    byte[] good =
        Files.readAllBytes(
            write(bar(BufferedImage.TYPE_INT_RGB, Color.WHITE, Color.BLACK), format));
    Path file = folder.resolve("damaged." + format);
    for (int length = 0; length < good.length; length += 1 + good.length / 60) {
      Files.write(file, Arrays.copyOf(good, length));
      try {
        assertThat(PictureFile.read(file).values()).isNotEmpty();
      } catch (PictureFile.Refused e) {
        assertThat(e.refusal).isNotNull();
      }
    }
  }
}
