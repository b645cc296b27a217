package engram.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import engram.SleeplessRobot;
import engram.export.picture.Artwork;
import engram.export.picture.Faces;
import engram.export.picture.PictureFormat;
import engram.export.picture.SvgFile;
import engram.nn.NetworkSpec;
import engram.ui.network.Layouts;
import engram.ui.network.PaintedNetwork;
import engram.ui.paint.GraphicsDrawing;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A network in a file: its curves, its circles, its texts. */
class NetworkFileTest extends PaintedNetwork {
  private static final NetworkSpec SPEC = Layouts.spec(4, List.of(10, 3));

  private static byte[] written(NetworkPicture picture, PictureFormat format, double scale) {
    Faces faces = new Faces();
    Artwork art =
        new Artwork(
            picture.layout().width(),
            picture.layout().height(),
            Color.WHITE,
            g -> new NetworkPainter().paint(new GraphicsDrawing(g, faces), picture));
    return SleeplessRobot.call(() -> format.bytes(art, faces, scale));
  }

  private static NetworkPicture network() {
    return picture(SPEC, w -> StrictMath.sin(w + 1), 0.5);
  }

  private static NetworkPicture withNumbers() {
    return looking(network(), NetworkPicture.Look.WITH_NUMBERS);
  }

  private static List<String> numbers(NetworkPicture picture) {
    NeuronText text = new NeuronText();
    List<String> all = new ArrayList<>();
    for (int k = 0; k < SPEC.parameterCount(); k++) all.add(text.of(picture.parameters().get(k)));
    for (int k = 0; k < SPEC.inputs(); k++) all.add(text.of(picture.pass().input(k)));
    for (int layer = 0; layer < SPEC.layerCount(); layer++) {
      for (int unit = 0; unit < SPEC.unitsOf(layer); unit++) {
        all.add(text.of(picture.pass().a(layer, unit)));
      }
    }
    return all;
  }

  @Test
  void eachConnectionIsACurveAndEachNeuronACircle() throws Exception {
    SvgFile svg = SvgFile.read(written(network(), PictureFormat.SVG, 1));
    assertThat(svg.width()).isEqualTo(640);
    assertThat(svg.paths("C")).hasSize(4 * 10 + 10 * 3);
    assertThat(svg.filledCircles()).hasSize(4 + 10 + 3);
    assertThat(svg.count("image")).isZero();
    assertThat(svg.texts()).contains("feature 0", "feature 3", "class 2", "right");
  }

  @Test
  void allNumbersAreTexts() throws Exception {
    NetworkPicture picture = withNumbers();
    List<String> expected = numbers(picture);
    assertThat(expected).hasSize(83 + 4 + 13);
    SvgFile svg = SvgFile.read(written(picture, PictureFormat.SVG, 1));
    List<String> left = new ArrayList<>(svg.texts());
    for (String number : expected) assertThat(left.remove(number)).as(number).isTrue();
    SvgFile plain = SvgFile.read(written(network(), PictureFormat.SVG, 1));
    assertThat(plain.texts()).hasSizeLessThan(svg.texts().size() - 83);
  }

  @Test
  void aPdfHasOnePageWithItsTexts() throws Exception {
    byte[] bytes = written(withNumbers(), PictureFormat.PDF, 1);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      PDPage page = pdf.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(640);
      assertThat(page.getMediaBox().getHeight()).isEqualTo(380);
      String texts = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(texts).contains("feature0", "class2", "right");
      assertThat(texts).contains(numbers(withNumbers()));
    }
  }

  /** Only so are letters and curves as fine as the larger picture can show them. */
  @Test
  void twiceAsLargeIsDrawnTwiceAsFine() throws Exception {
    BufferedImage one = png(1);
    BufferedImage two = png(2);
    assertThat(two.getWidth()).isEqualTo(2 * one.getWidth()).isEqualTo(1280);
    assertThat(two.getHeight()).isEqualTo(2 * one.getHeight());
    int unlike = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (two.getRGB(2 * x, 2 * y) != two.getRGB(2 * x + 1, 2 * y + 1)) unlike++;
      }
    }
    assertThat(unlike).isGreaterThan(2000);
  }

  private static BufferedImage png(double scale) throws Exception {
    byte[] bytes = written(network(), PictureFormat.PNG, scale);
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
