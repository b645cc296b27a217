package engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import engram.StageExtension;
import engram.cli.PictureOptions.Wanted;
import engram.data.sets.BuiltInSet;
import engram.export.ExportFormat;
import engram.export.picture.SvgFile;
import engram.nn.Parameters;
import engram.training.Run;
import engram.training.recipe.PreparedData;
import engram.training.recipe.Preset;
import engram.training.recipe.Recipe;
import engram.ui.formula.FormulaInk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and films of a run, as the command line writes them. */
@ExtendWith(StageExtension.class)
class RunPicturesTest {
  private static final int EPOCHS = 12;

  @TempDir private Path folder;

  @BeforeAll
  static void formulas() {
    CompletableFuture<Void> ready = new CompletableFuture<>();
    BundledFont.load();
    FormulaInk.onceReady(() -> ready.complete(null));
    ready.join();
  }

  private static Run trained(Preset preset) {
    Recipe recipe = preset.recipe();
    Run run =
        new Run(recipe, new PreparedData(recipe.data(), BuiltInSet.load(recipe.data().source())));
    for (int epoch = 0; epoch < EPOCHS; epoch++) run.trainEpoch();
    return run;
  }

  private List<Path> draw(Run run, ExportFormat to, String what, int frames, String language)
      throws IOException {
    Wanted wanted = new Wanted(to, what, 3, what.equals("network"), 2, frames, 7, language);
    return RunPictures.draw(run, wanted, folder.resolve("p" + to.ending()), (done, all) -> {});
  }

  private SvgFile svg(Run run, String what, String language) throws Exception {
    return SvgFile.read(Files.readAllBytes(draw(run, ExportFormat.SVG, what, 0, language).get(0)));
  }

  @Test
  void theNetworkIsThatOfTheRun() throws Exception {
    Run run = trained(Preset.REPAIRED);
    SvgFile svg = svg(run, "network", "en");
    assertThat(svg.paths("C")).hasSize(4 * 10 + 10 * 3);
    assertThat(svg.filledCircles()).hasSize(4 + 10 + 3);
    assertThat(svg.texts()).hasSizeGreaterThan(83).contains("setosa", "versicolor");
    assertThat(svg(run, "network", "zh").texts().toString()).contains("输入", "隐藏");
  }

  @Test
  void inputsThatAreAPictureAreDrawn() throws Exception {
    SvgFile svg = svg(trained(Preset.DIGITS), "network", "en");
    assertThat(svg.count("image")).isEqualTo(1);
  }

  @Test
  void curvesAndEquationsAreDrawn() throws Exception {
    Run run = trained(Preset.REPAIRED);
    assertThat(svg(run, "curves", "en").texts())
        .contains("Loss", "Accuracy", "epoch", "train", "test", String.valueOf(EPOCHS));
    assertThat(svg(run, "curves", "zh").texts()).contains("损失", "准确率");
    SvgFile formulas = svg(run, "equations", "en");
    assertThat(formulas.count("path")).isGreaterThanOrEqualTo(4);
    assertThat(formulas.texts()).isEmpty();
    assertThat(svg(trained(Preset.REG_PLANE), "curves", "en").texts()).contains("R²");
  }

  @Test
  void aPdfHasChineseTexts() throws Exception {
    Path file = draw(trained(Preset.REPAIRED), ExportFormat.PDF, "curves", 0, "zh").get(0);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf)).contains("损失", "准确率");
    }
  }

  @Test
  void aFilmHasItsFramesAndTheirTime() throws IOException {
    Run run = trained(Preset.REPAIRED);
    Parameters before = run.parameters();
    Path file = draw(run, ExportFormat.GIF, "training", 5, "en").get(0);
    assertThat(run.parameters()).isEqualTo(before);
    ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(5);
      List<Integer> sums = new ArrayList<>();
      for (int k = 0; k < 5; k++) {
        assertThat(reader.getWidth(k)).isEqualTo(2 * 960);
        var root =
            (IIOMetadataNode) reader.getImageMetadata(k).getAsTree("javax_imageio_gif_image_1.0");
        var control =
            (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        assertThat(control.getAttribute("delayTime")).isEqualTo("7");
        sums.add(sum(reader.read(k)));
      }
      assertThat(sums).as("no frame is like another").doesNotHaveDuplicates();
    }
  }

  private static int sum(BufferedImage image) {
    int sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) sum = 31 * sum + image.getRGB(x, y);
    }
    return sum;
  }

  @Test
  void aSequenceHasAFileForEachFrame() throws IOException {
    List<Path> files = draw(trained(Preset.REPAIRED), ExportFormat.PNG, "curves", 13, "en");
    assertThat(files).hasSize(13);
    assertThat(files.get(0)).hasFileName("p-01.png").exists();
    assertThat(ImageIO.read(files.get(12).toFile()).getWidth()).isEqualTo(2 * 960);
  }

  @Test
  void aRunHasNoMoreFramesThanEpochs() throws IOException {
    assertThat(draw(trained(Preset.XOR_GATE), ExportFormat.PNG, "training", 500, "en"))
        .hasSize(EPOCHS + 1);
  }
}
